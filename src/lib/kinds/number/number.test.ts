import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import { numberKind } from './kind.ts';

const article: Article = {
	title: 'زيارة',
	language: 'ar',
	source: { unknown: true },
	glossary: [],
	segmentation: 1,
	paragraphs: [{ id: '0'.repeat(16), text: 'انسحبت منه واشنطن عام 2018.', sentences: [[0, 27]] }]
};

function parse(fields: Readonly<Record<string, unknown>> = {}): ReturnType<typeof numberKind.question.parse> {
	return numberKind.question.parse({
		id: 'years-between',
		kind: 'number',
		skill: 'inference',
		level: 2,
		prompt: 'كم عامًا بين إبرام الاتفاق وانسحاب واشنطن منه؟',
		evidence: [{ quote: 'عام 2018' }],
		explanation: 'أُبرم عام 2015 وانسحبت منه عام 2018.',
		answer: 3,
		unit: 'أعوام',
		wrong: [{ value: 7, rationale: 'هذا عدد الأعوام منذ بدء النزاع.', notMentioned: true }],
		...fields
	});
}

function grade(
	text: string,
	fields: Readonly<Record<string, unknown>> = {}
): ReturnType<typeof numberKind.grade> {
	return numberKind.grade(parse(fields), { text }, article);
}

test.each([
	'3',
	'٣',
	'۳',
	'ثلاثة',
	'ثلاث',
	'three',
	' 3 ',
	'3.',
	'ثلاثة أعوام',
	'3 سنوات',
	'ثلاث سنين',
	'3 أعوام فقط',
	'هو 3'
])('[N1] «%s» is three years', (text) => {
	expect(grade(text)).toEqual({ fraction: 1, verdict: 'correct', parts: [], chosen: [], notes: [] });
});

test.each(['4', 'أربعة', '0', '30', '-3', '3.5', 'ثلاثة ونصف', 'ثلاثون', '2015', '3000'])(
	'[N1] «%s» is not three',
	(text) => {
		expect(grade(text)).toMatchObject({ fraction: 0, verdict: 'incorrect' });
	}
);

test.each(['3 أشهر', 'ثلاثة أيام', '3 دولارات', 'ثلاث ساعات'])('[N2] «%s» counts something else', (text) => {
	expect(grade(text).fraction).toBe(0);
});

test('[N2] the noun counted does no harm, and its dual alone is two', () => {
	const fields = { prompt: 'على كم مجال سيتركز البحث؟', unit: undefined, answer: 2, wrong: undefined };
	for (const text of ['مجالان', 'مجالين', '2', 'اثنان', 'مجالان اثنان', '٢ مجال']) {
		expect(grade(text, fields).fraction).toBe(1);
	}
	for (const text of ['مجال', 'مجالات', 'عامان']) expect(grade(text, fields).fraction).toBe(0);
	for (const text of ['عامان', 'سنتان', 'عامين']) expect(grade(text, { answer: 2 }).fraction).toBe(1);
});

test.each([
	['ليس 3', 'negated'],
	['3 أو 4', 'two-candidates'],
	['3، 4', 'two-candidates'],
	['ثلاثة وأربعة', 'two-candidates'],
	['أعوام', 'unreadable-number'],
	['كثيرة', 'unreadable-number'],
	['أكثر من 3', 'unreadable-number'],
	['أقل من ثلاثة', 'unreadable-number']
])('[N3] «%s» is refused: %s', (text, code) => {
	expect(grade(text)).toMatchObject({ fraction: 0, notes: [{ code }] });
});

test('[N4] within the tolerance is right, beyond it is not', () => {
	const fields = { answer: 100, tolerance: 5 };
	expect(grade('105', fields).fraction).toBe(1);
	expect(grade('خمسة وتسعون', fields).fraction).toBe(1);
	expect(grade('106', fields).fraction).toBe(0);
});

test('[N5] a number one slip away is told to be near and earns nothing', () => {
	for (const text of ['2051', '2105', '2016', '215', '٢٠١٨']) {
		expect(grade(text, { answer: 2015 })).toMatchObject({ fraction: 0, notes: [{ code: 'near-number' }] });
	}
	expect(grade('1990', { answer: 2015 }).notes).toEqual([]);
});

test('[N6] a foreseen wrong number is recognised, however it is written', () => {
	const [wrong] = parse().wrong ?? [];
	expect(grade('سبعة').chosen).toEqual([wrong?.id]);
	expect(grade('٧ أعوام').chosen).toEqual([wrong?.id]);
});

test('[N7] [N8] lint tells a wrong number that is accepted and a tolerance as wide as the answer', () => {
	const codes = (fields: Readonly<Record<string, unknown>>): string[] =>
		numberKind.lint(parse(fields), article).map((issue) => issue.code);
	expect(codes({})).toEqual([]);
	expect(codes({ wrong: [{ value: 4 }], tolerance: 1 })).toEqual(['wrong-accepted']);
	expect(codes({ tolerance: 3, wrong: [] })).toEqual(['tolerance-wide']);
});

test('parsing what was parsed changes nothing; unknown fields and numbers that cannot be typed are refused', () => {
	const once = parse();
	expect(numberKind.question.parse(once)).toEqual(once);
	for (const fields of [
		{ answers: [3] },
		{ answer: '3' },
		{ answer: Infinity },
		{ answer: 1e-9 },
		{ tolerance: -1 }
	]) {
		expect(() => parse(fields)).toThrow();
	}
});

test('the key response is always correct, and no response earns a part', () => {
	const amount = fc.oneof(
		fc.integer({ min: -1000, max: 1_000_000 }),
		fc.integer({ min: 0, max: 9999 }).map((n) => n / 8)
	);
	fc.assert(
		fc.property(amount, fc.string(), (answer, text) => {
			const question = parse({ answer, wrong: [] });
			expect(numberKind.grade(question, numberKind.keyResponse(question, article), article).fraction).toBe(1);
			expect([0, 1]).toContain(numberKind.grade(question, { text }, article).fraction);
		})
	);
});
