import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import { gapFill, gapSegments, wordsOfBank } from './kind.ts';

const article: Article = {
	title: 'زيارة',
	language: 'ar',
	source: { unknown: true },
	glossary: [],
	segmentation: 1,
	paragraphs: [
		{
			id: '0'.repeat(16),
			text: 'إنسحبت منه واشنطن أحاديا عام 2018، والمفاوضات الجارية حاليا في فيينا.',
			sentences: [[0, 68]]
		}
	]
};

type Fields = Readonly<Record<string, unknown>>;
const typed = {
	id: 'withdrawal',
	kind: 'gap-fill',
	skill: 'literal',
	level: 1,
	prompt: 'أكمل الجملة من النص.',
	evidence: [{ quote: 'إنسحبت منه واشنطن أحاديا عام 2018' }],
	explanation: 'يذكر النص العام والمدينة.',
	text: 'انسحبت واشنطن عام {{year}}، وتجري المفاوضات في {{city}}.',
	gaps: [
		{ id: 'year', answers: ['2018'] },
		{ id: 'city', answers: ['فيينا', 'العاصمة النمساوية'] }
	]
};
const banked = {
	...typed,
	words: [
		{ text: '2015', rationale: 'هذا عام الاتفاق.', notMentioned: true },
		{ text: 'جنيف', rationale: 'لا يذكرها النص.', notMentioned: true }
	]
};

function parse(fields: Fields): ReturnType<typeof gapFill.question.parse> {
	return gapFill.question.parse(fields);
}

function grade(fields: Fields, gaps: Record<string, string>): ReturnType<typeof gapFill.grade> {
	return gapFill.grade(parse(fields), { gaps }, article);
}

test('[GF1] each gap filled right earns its share', () => {
	expect(grade(typed, { year: '2018', city: 'فيينا' })).toMatchObject({ fraction: 1, verdict: 'correct' });
	const half = grade(typed, { year: '٢٠١٨', city: 'لندن' });
	expect(half).toMatchObject({ fraction: 0.5, verdict: 'partly' });
	expect(half.parts).toEqual([
		{ id: 'year', correct: true },
		{ id: 'city', correct: false }
	]);
	expect(grade(typed, {})).toMatchObject({ fraction: 0, verdict: 'incorrect' });
});

test('[GF2] a typed gap is judged as a short text is, and its note names the gap', () => {
	expect(grade(typed, { year: 'ألفين وثمانية عشر', city: 'في فيينا' }).fraction).toBe(1);
	const near = grade(typed, { year: '2017', city: 'فينا' });
	expect(near.fraction).toBe(0.5);
	expect(near.notes).toContainEqual({ code: 'spelling', right: 'فيينا', part: 'city' });
	expect(grade({ ...typed, strict: ['spelling'] }, { year: '2018', city: 'فينا' }).fraction).toBe(0.5);
});

test('[GF3] the bank holds one word for each gap, and the words that fit none', () => {
	const words = wordsOfBank(parse(banked));
	expect(words.map((word) => word.text)).toEqual(['2018', 'فيينا', '2015', 'جنيف']);
	expect(words.map((word) => word.gap)).toEqual(['year', 'city', undefined, undefined]);
	expect(new Set(words.map((word) => word.id)).size).toBe(4);
	expect(wordsOfBank(parse(typed))).toEqual([]);
});

test("[GF3] a word of the file that has the id of a gap's word leaves it to find another", () => {
	const question = parse({ ...typed, words: [{ id: 'gap-year', text: '2015' }] });
	expect(new Set(wordsOfBank(question).map((word) => word.id)).size).toBe(3);
});

test('[GF4] a gap filled from the bank is right where the word is its answer; a word that fits none is told', () => {
	const question = parse(banked);
	const [year = '', city = '', wrong = ''] = wordsOfBank(question).map((word) => word.id);
	expect(grade(banked, { year, city }).fraction).toBe(1);
	expect(grade(banked, { year: city, city: year }).fraction).toBe(0);
	expect(grade(banked, { year: wrong, city })).toMatchObject({ fraction: 0.5, chosen: [wrong] });
	expect(grade(banked, { year: '2018', city: 'no-such-word' }).fraction).toBe(0);
});

test('[GF4] two gaps with the same answer take either word', () => {
	const fields = {
		...banked,
		text: '{{a}} و{{b}}',
		gaps: [
			{ id: 'a', answers: ['روسيا'] },
			{ id: 'b', answers: ['روسيا'] }
		]
	};
	expect(grade(fields, { a: 'gap-b', b: 'gap-a' }).fraction).toBe(1);
});

test('[GF5] a word put in two gaps counts in neither', () => {
	expect(grade(banked, { year: 'gap-year', city: 'gap-year' }).fraction).toBe(0);
});

test('[GF6] every gap is to be filled before the check', () => {
	const question = parse(typed);
	expect(gapFill.complete(question, undefined)).toBe(false);
	expect(gapFill.complete(question, { gaps: { year: '2018' } })).toBe(false);
	expect(gapFill.complete(question, { gaps: { year: '2018', city: ' ' } })).toBe(false);
	expect(gapFill.complete(question, { gaps: { year: '2018', city: 'فيينا' } })).toBe(true);
});

test('a gap named like a property that every object has is an ordinary gap', () => {
	const fields = { ...typed, text: 'في {{constructor}}', gaps: [{ id: 'constructor', answers: ['فيينا'] }] };
	expect(gapFill.complete(parse(fields), { gaps: {} })).toBe(false);
	expect(grade(fields, {}).fraction).toBe(0);
});

test.each([
	['gap-unlisted', { text: 'في {{city}} عام {{year}} و{{more}}' }],
	['gap-unplaced', { text: 'في {{city}}' }],
	['gap-placed-twice', { text: 'في {{city}} و{{city}} عام {{year}}' }],
	['gap-broken', { text: 'في {{city}} عام {{year}} و{{}}' }],
	['gap-broken', { text: 'في {{city}} عام {{year}} {{ سنة }}' }],
	['gap-listed-twice', { gaps: [...typed.gaps, { id: 'city', answers: ['لندن'] }] }]
])('[GF7] a text and a list of gaps that disagree are refused: %s', (code, fields) => {
	const parsed = gapFill.question.safeParse({ ...typed, ...fields });
	const found = parsed.error?.issues.flatMap((issue) =>
		issue.code === 'custom' ? [issue.params?.['code']] : []
	);
	expect(found).toContain(code);
});

test('[GF8] a word of the bank that fits a gap is an error', () => {
	const words = [{ text: 'العاصمة النمساوية' }];
	expect(gapFill.lint(parse({ ...typed, words }), article)).toMatchObject([
		{ code: 'word-fits', severity: 'error', params: { gap: 'city' } }
	]);
	expect(gapFill.lint(parse(banked), article)).toEqual([]);
});

test('[GF9] an answer that can be read in the text, and a text of gaps alone, are told', () => {
	const shown = { ...typed, text: 'تجري في فيينا المفاوضات: {{city}} عام {{year}}' };
	expect(gapFill.lint(parse(shown), article).map((issue) => issue.code)).toEqual(['gap-answer-shown']);
	expect(
		gapFill.lint(parse({ ...typed, text: '{{year}}{{city}}' }), article).map((issue) => issue.code)
	).toEqual(['gap-text-bare']);
});

test('the outline offers the bank as one group of choices, and nothing where the gaps are typed', () => {
	const outline = gapFill.outline(parse(banked));
	expect(outline.groups[0]?.choices.map((choice) => choice.correct)).toEqual([true, true, false, false]);
	expect(outline.groups[0]?.choices.map((choice) => choice.path)).toEqual([
		['gaps', 0, 'answers', 0],
		['gaps', 1, 'answers', 0],
		['words', 0],
		['words', 1]
	]);
	expect(gapFill.outline(parse(typed)).groups).toEqual([]);
	expect(outline.key).toEqual(['2018', 'فيينا']);
	expect(outline.prose.some((prose) => prose.text === 'انسحبت واشنطن عام …، وتجري المفاوضات في ….')).toBe(
		true
	);
});

test('parsing what was parsed changes nothing, and unknown fields are refused', () => {
	for (const fields of [typed, banked]) expect(gapFill.question.parse(parse(fields))).toEqual(parse(fields));
	expect(() => parse({ ...typed, word: [] })).toThrow();
});

test('the text is cut at its gaps and nothing is lost', () => {
	const piece = fc.oneof(fc.string(), fc.constantFrom('{{a}}', '{{b-2}}', '{{', '}}', '{{A}}'));
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const text = pieces.join('');
			const again = gapSegments(text).map((segment) =>
				segment.type === 'text' ? segment.text : `{{${segment.id}}}`
			);
			expect(again.join('')).toBe(text);
		})
	);
});

test('the key response is always correct, the bank is shown whole, and credit is within bounds', () => {
	const filling = fc.dictionary(
		fc.constantFrom('year', 'city', 'more'),
		fc.oneof(fc.string(), fc.constantFrom('gap-year', 'gap-city', '2018'))
	);
	fc.assert(
		fc.property(
			fc.constantFrom(typed, banked),
			filling,
			fc.double({ min: 0, max: 0.999, noNaN: true }),
			(fields, gaps, chance) => {
				const question = parse(fields);
				expect(gapFill.grade(question, gapFill.keyResponse(question, article), article).fraction).toBe(1);
				const { fraction } = gapFill.grade(question, { gaps }, article);
				expect(fraction).toBeGreaterThanOrEqual(0);
				expect(fraction).toBeLessThanOrEqual(1);
				const shown = gapFill.present(question, () => chance);
				expect([...shown].sort()).toEqual(
					wordsOfBank(question)
						.map((word) => word.id)
						.sort()
				);
			}
		)
	);
});
