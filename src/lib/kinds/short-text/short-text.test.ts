import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildArticle } from '#lib/article/build.ts';
import type { Article } from '#lib/article/article.ts';
import { shortText } from './kind.ts';

const text = readFileSync(new URL('../../../../tests/fixtures/article-ar.txt', import.meta.url), 'utf8');
const built = buildArticle({ title: 'زيارة', language: 'ar', source: { unknown: true }, glossary: [] }, text);
if (!built.ok) throw new Error('The fixture builds no article.');
const article: Article = built.value;

function parse(fields: Readonly<Record<string, unknown>> = {}): ReturnType<typeof shortText.question.parse> {
	return shortText.question.parse({
		id: 'spokesman',
		kind: 'short-text',
		skill: 'literal',
		level: 1,
		prompt: 'ما اسم المتحدث باسم الحكومة الإيرانية؟',
		evidence: [{ quote: 'وقال المتحدث علي بهادري جهرمي' }],
		explanation: 'تذكر الفقرة الثانية اسم المتحدث.',
		answers: ['علي بهادري جهرمي', 'جهرمي'],
		wrong: [
			{
				text: 'علي خامنئي',
				rationale: 'هو المرشد الأعلى.',
				refutedBy: { quote: 'المرشد الأعلى للجمهورية الإسلامية آية الله علي خامنئي' }
			}
		],
		...fields
	});
}

function grade(
	response: string,
	fields: Readonly<Record<string, unknown>> = {}
): ReturnType<typeof shortText.grade> {
	return shortText.grade(parse(fields), { text: response }, article);
}

test('[ST1] an answer earns everything, any of them, however it is folded', () => {
	for (const response of [
		'علي بهادري جهرمي',
		'جهرمي',
		'على بهادرى جهرمى',
		'السيد جهرمي',
		'هو علي بهادري جهرمي'
	]) {
		expect(grade(response)).toEqual({ fraction: 1, verdict: 'correct', parts: [], chosen: [], notes: [] });
	}
});

test('[ST2] a near miss earns everything and is told the right form', () => {
	expect(grade('جهرميي')).toMatchObject({ fraction: 1, notes: [{ code: 'spelling', right: 'جهرمي' }] });
});

test('[ST3] another name of the article earns nothing', () => {
	for (const response of ['لافروف', 'بوتين', 'إبراهيم رئيسي', 'علي']) {
		expect(grade(response)).toMatchObject({ fraction: 0, verdict: 'incorrect', chosen: [] });
	}
});

test('[ST4] a foreseen wrong response is recognised, so that its refutation can be shown', () => {
	const [wrong] = parse().wrong ?? [];
	expect(grade('السيد على خامنئي').chosen).toEqual([wrong?.id]);
});

test('[ST5] a refusal by rule says which', () => {
	expect(grade('ليس جهرمي').notes).toEqual([{ code: 'negated' }]);
	expect(grade('جهرمي أو لافروف').notes).toEqual([{ code: 'two-candidates' }]);
	expect(grade('اسم المتحدث باسم الحكومة الإيرانية').notes).toEqual([{ code: 'echoed' }]);
	const strict = { answers: ['مدرسة'], strict: ['taa-marbuta'], wrong: [] };
	expect(grade('مدرسه', strict).notes).toEqual([{ code: 'strict', right: 'مدرسة' }]);
});

test('[ST2] the form that the quote has is accepted, and the note shows the key', () => {
	const fields = { answers: ['التركيز'], evidence: [{ quote: 'مع التركز على التعاون' }], wrong: [] };
	expect(grade('التركز', fields)).toMatchObject({ fraction: 1, notes: [{ right: 'التركيز' }] });
});

test('[ST6] a response can be checked once it holds a letter or a digit', () => {
	expect(shortText.complete(parse(), undefined)).toBe(false);
	expect(shortText.complete(parse(), { text: ' ؟ ' })).toBe(false);
	expect(shortText.complete(parse(), { text: 'ج' })).toBe(true);
});

test('parsing what was parsed changes nothing, and ids do not depend on order', () => {
	const once = parse({ wrong: [{ text: 'لافروف' }, { text: 'بوتين' }] });
	expect(shortText.question.parse(once)).toEqual(once);
	const other = parse({ wrong: [{ text: 'بوتين' }, { text: 'لافروف' }] });
	expect(other.wrong?.map((entry) => entry.id).reverse()).toEqual(once.wrong?.map((entry) => entry.id));
});

test('fields that are not known, too many answers and none are refused', () => {
	expect(() => parse({ answer: 'جهرمي' })).toThrow();
	expect(() => parse({ answers: [] })).toThrow();
	expect(() => parse({ strict: ['everything'] })).toThrow();
	expect(shortText.response.safeParse({ text: 'ا'.repeat(301) }).success).toBe(false);
});

test('the outline shows the first answer, the quotes and every rationale', () => {
	const question = parse();
	const outline = shortText.outline(question);
	expect(outline.key).toEqual(['علي بهادري جهرمي']);
	expect(outline.quotes.map((quote) => quote.role)).toEqual(['answer', 'refutes']);
	expect(outline.quotes[1]).toMatchObject({
		choice: question.wrong?.[0]?.id,
		path: ['wrong', 0, 'refutedBy']
	});
	expect(outline.prose.map((prose) => prose.path[0])).toContain('wrong');
});

function codes(fields: Readonly<Record<string, unknown>>): string[] {
	return shortText.lint(parse(fields), article).map((issue) => issue.code);
}

test('[ST7] a foreseen wrong response that would be accepted is an error', () => {
	expect(codes({ wrong: [{ text: 'السيد جهرمي' }] })).toEqual(['wrong-accepted']);
	expect(codes({})).toEqual([]);
});

test('[ST8] answers that are one after folding are told', () => {
	expect(codes({ answers: ['المرشد الأعلى', 'المرشد الاعلي'] })).toEqual(['answer-repeated']);
});

test('[ST9] an answer too long to type, or given away by the prompt, is told', () => {
	const long = 'وقال المتحدث علي بهادري جهرمي خلال مؤتمر صحافي';
	expect(codes({ answers: [long] })).toEqual(['answer-long']);
	expect(codes({ prompt: 'من المتحدث جهرمي؟', answers: ['جهرمي'] })).toEqual(['answer-in-prompt']);
});

test('[ST10] harakat can only be asked for where the answer has them', () => {
	expect(codes({ answers: ['علم'], strict: ['harakat'] })).toEqual(['harakat-missing']);
	expect(codes({ answers: ['عَلَم'], strict: ['harakat'] })).toEqual([]);
});

test('the key response is always correct, and grading is pure and within bounds', () => {
	const words = fc.constantFrom(...new Set(text.split(/\s+/).filter((word) => /\p{L}/u.test(word))));
	fc.assert(
		fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), fc.string(), (answer, response) => {
			const question = parse({ answers: [answer.join(' ')], wrong: [] });
			expect(shortText.grade(question, shortText.keyResponse(question, article), article).fraction).toBe(1);
			const grading = shortText.grade(question, { text: response }, article);
			expect(grading).toEqual(shortText.grade(question, { text: response }, article));
			expect([0, 1]).toContain(grading.fraction);
		})
	);
});
