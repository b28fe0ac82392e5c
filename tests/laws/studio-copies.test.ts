import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '#content/read-folder.ts';
import { sentencesOf } from '#lib/article/sentences.ts';
import { workSchema } from '#lib/bank/work.ts';
import { articleOf } from '#lib/features/studio/article-of.ts';
import { draftOf } from '#lib/features/studio/desk.ts';
import { copyOf } from '#lib/features/studio/new-work.ts';
import { takeText } from '#lib/features/studio/take-text.ts';

const slugs = readdirSync('questions', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const uid = '0a1b2c3d-8a51-4c1e-9d3b-0f2a6b7c8d9e';

describe.each(slugs.map(({ name }) => name))('a copy of %s', async (slug) => {
	const { pack } = await readFolder(join('questions', slug));
	if (!pack) throw new Error(`${slug} makes no pack`);
	const copy = copyOf(pack, uid);

	test('has the same paragraphs and sentences, and every question to be edited', () => {
		const article = articleOf(copy);
		expect(workSchema.safeParse(copy).success).toBe(true);
		expect(article.ok && article.value.paragraphs).toEqual(pack.article.paragraphs);
		expect(article.ok && sentencesOf(article.value)).toEqual(sentencesOf(pack.article));
		expect(copy.questions.filter((question) => !draftOf(question))).toEqual([]);
	});

	test('keeps every proof where its text is taken as it is, and where a paragraph is added', () => {
		for (const text of [copy.text, `${copy.text}\n\nفقرة أخيرة.`]) {
			const taken = takeText({ work: copy, doubts: [] }, text);
			expect(taken.ok && taken.value.desk.doubts).toEqual([]);
			expect(taken.ok && taken.value.desk.work.questions).toEqual(copy.questions);
		}
	});
});
