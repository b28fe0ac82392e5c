import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import { articleOf } from '#lib/features/studio/article-of.ts';
import { testText, testWork } from '#lib/features/studio/work.samples.ts';
import { sameArticle, sameText } from './same-article.ts';

const { about } = testWork();

function article(title: string, text = testText): Article {
	const made = articleOf(testWork({ about: { ...about, title }, text }));
	if (!made.ok) throw new Error('no article');
	return made.value;
}

describe('an article while its title is typed', () => {
	it('is the very same for what depends on its text alone', () => {
		const known = article('مكتبة');
		expect(sameText(known, article('مكتبة ال'))).toBe(known);
		expect(sameArticle(known, article('مكتبة ال'))).not.toBe(known);
	});

	it('is another once its text is', () => {
		const known = article('مكتبة');
		const edited = article('مكتبة', `${testText} ثم.`);
		expect(sameText(known, edited)).toBe(edited);
		expect(sameText(undefined, edited)).toBe(edited);
	});
});
