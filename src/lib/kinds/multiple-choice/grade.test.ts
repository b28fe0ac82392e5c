import { expect, test } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import { multipleChoice } from './kind.ts';

const article: Article = {
	title: 'مكتبة',
	language: 'ar',
	source: { unknown: true },
	glossary: [],
	segmentation: 1,
	paragraphs: []
};

/** A question with choices of one letter; capitals are keys. */
function withChoices(letters: string): ReturnType<typeof multipleChoice.question.parse> {
	return multipleChoice.question.parse({
		id: 'what',
		kind: 'multiple-choice',
		skill: 'literal',
		level: 1,
		prompt: 'ماذا تضم المكتبة؟',
		evidence: [{ quote: 'تضم' }],
		explanation: 'ورد ذلك في الفقرة الثانية.',
		choices: [...letters].map((letter) => ({
			id: letter.toLowerCase(),
			text: letter,
			correct: letter === letter.toUpperCase()
		}))
	});
}

function fraction(letters: string, taken: string): number {
	return multipleChoice.grade(withChoices(letters), { choices: [...taken] }, article).fraction;
}

test('[MC1] each key taken earns its share, each distractor taken costs as much, never less than nothing', () => {
	expect(fraction('ABcd', 'ab')).toBe(1);
	expect(fraction('ABcd', 'a')).toBe(0.5);
	expect(fraction('ABcd', 'abc')).toBe(0.5);
	expect(fraction('ABcd', 'ac')).toBe(0);
	expect(fraction('ABcd', 'cd')).toBe(0);
});

test.each(['Ab', 'ABc', 'ABCd', 'ABcd', 'Abcd', 'ABCde'])(
	'[MC2] taking all of %s earns nothing',
	(letters) => {
		expect(fraction(letters, letters.toLowerCase())).toBe(0);
	}
);

test('[MC2] a choice taken twice counts once', () => {
	expect(fraction('ABcd', 'aab')).toBe(1);
});

test('[MC3] a choice is right where it was rightly taken or rightly left', () => {
	const { parts, chosen } = multipleChoice.grade(withChoices('ABcd'), { choices: ['a', 'c'] }, article);
	expect(parts).toEqual([
		{ id: 'a', correct: true },
		{ id: 'b', correct: false },
		{ id: 'c', correct: false },
		{ id: 'd', correct: true }
	]);
	expect(chosen).toEqual(['c']);
});

test.each(['abc', 'ABC', 'A', 'ABcdefg'])('[MC4] choices %s (capitals are keys) are an error', (letters) => {
	expect(multipleChoice.lint(withChoices(letters), article)).toMatchObject([
		{ code: 'O1', severity: 'error' }
	]);
});

test('[MC4] two keys and two distractors are fine', () => {
	expect(multipleChoice.lint(withChoices('ABcd'), article)).toEqual([]);
});
