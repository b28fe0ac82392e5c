import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import { buildArticle } from '#lib/article/build.ts';
import { dateInWords, dateKind } from './kind.ts';

const text = readFileSync(new URL('../../../../tests/fixtures/article-ar.txt', import.meta.url), 'utf8');
const built = buildArticle({ title: 'زيارة', language: 'ar', source: { unknown: true }, glossary: [] }, text);
if (!built.ok) throw new Error('The fixture builds no article.');
const article: Article = built.value;

type Fields = Readonly<Record<string, unknown>>;

const visit = {
	prompt: 'متى أجرى حسن روحاني آخر زيارة رسمية إلى موسكو؟',
	evidence: [{ quote: 'آخر زيارة رسمية إلى موسكو في آذار/مارس 2017' }],
	answer: '2017-03'
};
const call = {
	prompt: 'في أي شهر تحدث رئيسي وبوتين هاتفيا؟',
	evidence: [{ quote: 'خلال إتصال هاتفي بينهما في نوفمبر الماضي' }],
	answer: 'XXXX-11'
};
const deal = {
	prompt: 'متى أُبرم الاتفاق النووي؟',
	evidence: [{ quote: 'المبرم عام 2015' }],
	answer: '2015',
	wrong: [{ value: '2018', rationale: 'هذا عام الانسحاب.', notMentioned: true }]
};

function parse(fields: Fields): ReturnType<typeof dateKind.question.parse> {
	return dateKind.question.parse({
		id: 'when',
		kind: 'date',
		skill: 'literal',
		level: 1,
		explanation: 'يذكر النص التاريخ.',
		...fields
	});
}

function grade(fields: Fields, typed: string, reading?: string): ReturnType<typeof dateKind.grade> {
	return dateKind.grade(
		parse(fields),
		reading === undefined ? { text: typed } : { text: typed, reading },
		article
	);
}

test('[DA11] where a month alone is asked for, its number says it; elsewhere a bare number is no month', () => {
	for (const typed of ['11', '١١', ' 11 '])
		expect(grade(call, typed)).toMatchObject({ fraction: 1, notes: [] });
	expect(grade(call, '9')).toMatchObject({ fraction: 0, notes: [{ code: 'other-month' }] });
	expect(grade(call, '13').fraction).toBe(0);
	expect(grade(visit, '3').fraction).toBe(0);
});

describe('a month with its year', () => {
	test.each([
		...['آذار/مارس 2017', 'مارس 2017', 'آذار ٢٠١٧', 'في مارس 2017', 'شهر مارس عام 2017', '3/2017', '2017-03'],
		...[
			'٣/٢٠١٧',
			'مارس ألفين وسبعة عشر',
			'March 2017',
			'شهر 3 سنة 2017',
			'كانت الزيارة في آذار 2017',
			'آذار (مارس) 2017'
		]
	])('[DA1] «%s» is correct', (typed) => {
		expect(grade(visit, typed)).toMatchObject({ fraction: 1, verdict: 'correct', notes: [] });
	});

	test.each(['2017', 'عام 2017', 'مارس', 'آذار/مارس', 'في آذار'])(
		'[DA3] «%s» is coarser and earns half',
		(typed) => {
			expect(grade(visit, typed)).toMatchObject({
				fraction: 0.5,
				verdict: 'partly',
				notes: [{ code: 'coarser' }]
			});
		}
	);

	test.each(['نوفمبر 2017', 'أبريل 2017', '4/2017', 'تشرين الثاني 2017', 'نوفمبر'])(
		'[DA2] «%s» names another month and earns nothing',
		(typed) => {
			expect(grade(visit, typed)).toMatchObject({ fraction: 0, notes: [{ code: 'other-month' }] });
		}
	);

	test.each(['مارس 2015', '2015', 'نوفمبر 2015', 'مارس 2107', 'قريبا', 'بوتين', 'قبل مارس 2017', 'بعد 2017'])(
		'[DA2] «%s» is incorrect',
		(typed) => {
			expect(grade(visit, typed).verdict).toBe('incorrect');
		}
	);

	test('[DA4] a day that the article does not give earns nothing more and costs nothing', () => {
		expect(grade(visit, '5 مارس 2017').fraction).toBe(1);
	});

	test('[DA7] a misspelled month is accepted with its right form', () => {
		expect(grade(visit, 'مارص 2017')).toMatchObject({
			fraction: 1,
			notes: [{ code: 'spelling', right: 'مارس' }]
		});
	});
});

describe('a month without a year', () => {
	test.each(['نوفمبر', 'تشرين الثاني', 'نوفمبر الماضي', 'في شهر نوفمبر', 'شهر 11', 'نونبر'])(
		'[DA1] «%s» is correct',
		(typed) => {
			expect(grade(call, typed)).toMatchObject({ fraction: 1, notes: [] });
		}
	);

	test('[DA4] a year that the article never states earns nothing and is told', () => {
		expect(grade(call, 'نوفمبر 2021')).toMatchObject({ fraction: 1, notes: [{ code: 'year-not-stated' }] });
		expect(grade(call, '2021')).toMatchObject({ fraction: 0, notes: [{ code: 'year-not-stated' }] });
	});

	test('[DA5] the month with a year that the article gives to something else is incorrect', () => {
		expect(grade(call, 'نوفمبر 2015').verdict).toBe('incorrect');
	});

	test('[DA6] «الماضي» agrees with the evidence, «المقبل» goes against it', () => {
		expect(grade(call, 'نوفمبر المقبل').verdict).toBe('incorrect');
		expect(grade(call, 'نوفمبر الفائت').fraction).toBe(1);
	});

	test.each(['تشرين', 'في تشرين', 'تشرين الماضي'])(
		'[DA8] «%s» asks which of two months is meant',
		(typed) => {
			expect(grade(call, typed)).toMatchObject({ fraction: 0, clarify: ['XXXX-10', 'XXXX-11'] });
			expect(grade(call, typed, 'XXXX-11')).toMatchObject({ fraction: 1, verdict: 'correct' });
			expect(grade(call, typed, 'XXXX-11').clarify).toBeUndefined();
			expect(grade(call, typed, 'XXXX-10')).toMatchObject({ fraction: 0, notes: [{ code: 'other-month' }] });
			expect(grade(call, typed, 'XXXX-05').clarify).toEqual(['XXXX-10', 'XXXX-11']);
		}
	);

	test('[DA8] a reading is left aside where the text needs none', () => {
		expect(grade(call, 'أكتوبر', 'XXXX-11').fraction).toBe(0);
	});
});

describe('a year', () => {
	test.each([
		'2015',
		'٢٠١٥',
		'عام 2015',
		'ألفان وخمسة عشر',
		'سنة ألفين وخمسة عشر',
		'في العام 2015',
		'2015م',
		'2015 م'
	])('[DA1] «%s» is correct', (typed) => {
		expect(grade(deal, typed)).toMatchObject({ fraction: 1, notes: [] });
	});

	test('[DA2] a foreseen wrong date is recognised', () => {
		expect(grade(deal, 'عام ٢٠١٨').chosen).toEqual([parse(deal).wrong?.[0]?.id]);
	});

	test('[DA5] the year with a month of something else is incorrect', () => {
		expect(grade(deal, 'نوفمبر 2015').verdict).toBe('incorrect');
	});
});

test.each([
	['رمضان 1438', 'hijri'],
	['1438 هـ', 'hijri'],
	['ذو الحجة', 'hijri'],
	['ليس مارس 2017', 'negated'],
	['مارس أو أبريل 2017', 'two-candidates'],
	['مارس أبريل 2017', 'unreadable-date'],
	['كرملين', 'unreadable-date'],
	['31/2/2017', 'unreadable-date']
])('[DA2] «%s» is refused: %s', (typed, code) => {
	expect(grade(visit, typed)).toMatchObject({ fraction: 0, notes: [{ code }] });
});

test('[DA3] a full date is coarsened part by part', () => {
	const full = { ...visit, answer: '2017-03-05' };
	expect(grade(full, '5 آذار 2017').fraction).toBe(1);
	for (const typed of ['آذار 2017', '2017', '5 مارس', 'مارس']) expect(grade(full, typed).fraction).toBe(0.5);
	expect(grade(full, '6 آذار 2017').fraction).toBe(0);
});

test('in an English text a numeric date can mean two days, and the learner says which', () => {
	const english = { ...article, language: 'en' };
	const question = parse({ ...visit, answer: '2017-03-05' });
	expect(dateKind.grade(question, { text: '5/3/2017' }, english).clarify).toEqual([
		'2017-05-03',
		'2017-03-05'
	]);
	expect(dateKind.grade(question, { text: '5/3/2017', reading: '2017-03-05' }, english).fraction).toBe(1);
});

test('parsing what was parsed changes nothing; dates that do not exist are refused', () => {
	const once = parse(deal);
	expect(dateKind.question.parse(once)).toEqual(once);
	for (const answer of ['2015-13', '2017-02-30', 'XXXX', '15', 2015, 'مارس', '']) {
		expect(dateKind.question.safeParse({ ...once, answer }).success).toBe(false);
	}
});

test('the outline words the key as the evidence does', () => {
	expect(dateKind.outline(parse(visit)).key).toEqual(['آذار 2017']);
	expect(dateKind.outline(parse(call)).key).toEqual(['نوفمبر']);
	expect(dateKind.outline(parse(deal)).key).toEqual(['2015']);
	expect(dateInWords('XXXX-11', 'ar')).toBe('تشرين الثاني/نوفمبر');
	expect(dateInWords('2017-03-05', 'en')).toBe('5 March 2017');
});

test('[DA9] [DA10] lint tells a wrong date that is the key, and a year that the article does not state', () => {
	const codes = (fields: Fields): string[] =>
		dateKind.lint(parse(fields), article).map((issue) => issue.code);
	expect(codes(deal)).toEqual([]);
	expect(codes(call)).toEqual([]);
	expect(codes({ ...deal, wrong: [{ value: '2015' }] })).toEqual(['wrong-accepted']);
	expect(codes({ ...call, answer: '2021-11' })).toEqual(['year-not-in-article']);
});

test('the key response is always correct, and grading is pure and within bounds', () => {
	const year = fc.integer({ min: 1000, max: 2999 });
	const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
	const day = fc.integer({ min: 1, max: 28 }).map((n) => String(n).padStart(2, '0'));
	const edtf = fc.oneof(
		year.map(String),
		fc.tuple(fc.oneof(year.map(String), fc.constant('XXXX')), month).map((parts) => parts.join('-')),
		fc.tuple(fc.oneof(year.map(String), fc.constant('XXXX')), month, day).map((parts) => parts.join('-'))
	);
	const typed = fc.oneof(fc.string(), edtf, fc.constantFrom('تشرين', 'مارس 2017', 'رمضان', '2015'));
	fc.assert(
		fc.property(edtf, typed, fc.constantFrom('ar', 'en'), (answer, response, language) => {
			const question = parse({ ...visit, answer });
			const about = { ...article, language };
			expect(dateKind.grade(question, dateKind.keyResponse(question, about), about).verdict).toBe('correct');
			const grading = dateKind.grade(question, { text: response }, about);
			expect([0, 0.5, 1]).toContain(grading.fraction);
			expect(dateKind.grade(question, { text: response }, about)).toEqual(grading);
		})
	);
});
