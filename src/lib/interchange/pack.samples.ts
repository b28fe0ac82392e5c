import fc from 'fast-check';
import { buildArticle } from '#lib/article/build.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { parsePack } from '#lib/bank/parse.ts';

/** Packs for tests: one with a question of every kind, and generated ones. */
const text = `افتتحت بلدية صيدا صباح السبت مكتبة عامة جديدة قرب الميناء القديم.

وقالت المديرة ليلى حداد إن المكتبة تضم 12 ألف كتاب. وأضافت أن ثلثها مخصص للأطفال.

وكانت المكتبة السابقة قد أغلقت عام 2015 بعد حريق. وبدأت أعمال البناء في آذار/مارس 2019، ثم توقفت سنة كاملة.`;

const common = {
	skill: 'literal',
	level: 1,
	prompt: 'ماذا يقول النص عن المكتبة؟',
	evidence: [{ quote: 'المكتبة تضم 12 ألف كتاب' }],
	explanation: 'ذكرت المديرة ذلك في حديثها عن المكتبة.'
};
const closed = { refutedBy: { quote: 'قد أغلقت عام 2015 بعد حريق' }, rationale: 'تلك هي المكتبة السابقة.' };

/** One question of each kind, as a bank gives them. */
export const everyKind: readonly Readonly<Record<string, unknown>>[] = [
	{
		...common,
		id: 'books',
		kind: 'single-choice',
		hints: ['ابحث عن كلام المديرة.'],
		choices: [
			{ text: '12 ألف كتاب', correct: true, rationale: 'هذا ما قالته المديرة.' },
			{ text: '15 ألف كتاب', notMentioned: true, rationale: 'لم يذكر النص هذا العدد.' },
			{ id: 'closed', text: '2015 كتابًا', ...closed }
		]
	},
	{
		...common,
		id: 'what',
		kind: 'multiple-choice',
		choices: [
			{ text: 'تضم 12 ألف كتاب', correct: true },
			{ text: 'ثلث كتبها للأطفال', correct: true },
			{ text: 'أغلقت بعد حريق', ...closed },
			{ text: 'تفتح ليلًا', notMentioned: true, rationale: 'لا يذكر النص ساعات العمل.' }
		]
	},
	{
		...common,
		id: 'music',
		kind: 'true-false',
		answer: 'not-stated',
		prompt: 'تضم المكتبة قاعة للموسيقى.',
		evidence: [{ nearest: 'المكتبة تضم 12 ألف كتاب' }]
	},
	{
		...common,
		id: 'director',
		kind: 'short-text',
		askEvidence: true,
		prompt: 'من مديرة المكتبة؟',
		evidence: [{ quote: 'وقالت المديرة ليلى حداد' }],
		answers: ['ليلى حداد'],
		wrong: [{ text: 'رئيس البلدية', notMentioned: true, rationale: 'لم يذكر النص رئيس البلدية.' }]
	},
	{ ...common, id: 'thousands', kind: 'number', prompt: 'كم ألف كتاب تضم المكتبة؟', answer: 12, unit: 'ألف' },
	{
		...common,
		id: 'building',
		kind: 'date',
		prompt: 'في أي شهر وعام بدأت أعمال البناء؟',
		evidence: [{ quote: 'وبدأت أعمال البناء في آذار/مارس 2019' }],
		answer: '2019-03'
	},
	{
		...common,
		id: 'fire',
		kind: 'gap-fill',
		prompt: 'أكمل الجملة.',
		evidence: [{ quote: 'قد أغلقت عام 2015 بعد حريق' }],
		text: 'أغلقت المكتبة السابقة عام {{year}} بعد {{cause}}.',
		gaps: [
			{ id: 'year', answers: ['2015'] },
			{ id: 'cause', answers: ['حريق'] }
		],
		words: [{ text: 'فيضان', notMentioned: true, rationale: 'لم يذكر النص فيضانًا.' }]
	},
	{
		...common,
		id: 'events',
		kind: 'ordering',
		skill: 'sequence',
		prompt: 'رتّب الأحداث بحسب وقوعها.',
		evidence: [{ quote: 'قد أغلقت عام 2015 بعد حريق' }],
		entries: [
			{ text: 'إغلاق المكتبة السابقة' },
			{ text: 'بدء أعمال البناء' },
			{ text: 'افتتاح المكتبة الجديدة' }
		]
	},
	{
		...common,
		id: 'years',
		kind: 'matching',
		prompt: 'صِل كل حدث بعامه.',
		evidence: [{ quote: 'قد أغلقت عام 2015 بعد حريق' }, { quote: 'أعمال البناء في آذار/مارس 2019' }],
		pairs: [
			{ source: 'إغلاق المكتبة السابقة', target: '2015' },
			{ source: 'بدء أعمال البناء', target: '2019' }
		],
		extras: [{ text: '2012', notMentioned: true, rationale: 'لا يذكر النص هذا العام.' }]
	},
	{
		...common,
		id: 'children',
		kind: 'sentence-choice',
		prompt: 'أي جملة تتحدث عن كتب الأطفال؟',
		evidence: [{ quote: 'ثلثها مخصص للأطفال' }]
	}
];

/** A pack of ten questions, one of each kind, all of which may be asked. `change` replaces fields of the pack. */
export function samplePack(change: Readonly<Record<string, unknown>> = {}): Pack {
	const front = {
		title: 'مكتبة جديدة في صيدا',
		language: 'ar',
		source: { unknown: true as const },
		glossary: [{ term: 'الميناء', meaning: 'مكان ترسو فيه السفن' }]
	};
	const article = buildArticle(front, text);
	if (!article.ok) throw new Error(JSON.stringify(article.error));
	const head = {
		version: 1,
		uid: '4f6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e',
		revision: 1,
		slug: 'new-library'
	};
	const parsed = parsePack({ ...head, article: article.value, questions: everyKind, ...change });
	if (!parsed.ok || parsed.value.issues.length > 0) throw new Error(JSON.stringify(parsed));
	return parsed.value.pack;
}

const words = fc.array(
	fc.constantFrom(
		...['كتب', 'المعلّم', 'رسالة', 'إلى', 'التلاميذ', 'في', 'آذار/مارس', '«يوم القراءة»', '2017', 'د. سامي'],
		...[
			'قال:',
			'ثم',
			'عاد',
			'3.5',
			'ق.م.',
			'The',
			'reader',
			'"quoted"',
			'# not',
			'- a list',
			'key: value',
			'---'
		]
	),
	{ minLength: 3, maxLength: 9 }
);
const sentence = fc
	.tuple(words, fc.constantFrom('.', '؟', '!', '…', '.”', '.»'))
	.map(([parts, end]) => parts.join(' ') + end);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const prose = fc.oneof(
	fc.constantFrom(
		'نعم',
		'true',
		'12',
		'2017-03-05',
		'~',
		"it's: 'so'",
		'<b>&amp;</b>',
		'سطر\nوسطر',
		'[a, b]',
		'*x',
		'"'
	),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '')
);

/** Packs with any article, any texts and any choice of the sample questions; their proofs need not stand. */
export const anyPack: fc.Arbitrary<Pack> = fc
	.record({
		uid: fc.uuid(),
		revision: fc.integer({ min: 1, max: 1000 }),
		slug: fc.constantFrom('new-library', 'a', 'school-day-2'),
		title: prose,
		level: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
		summary: fc.option(prose, { nil: undefined }),
		paragraphs: fc.uniqueArray(paragraph, { minLength: 1, maxLength: 5 }),
		prompt: prose,
		questions: fc.subarray([...everyKind], { minLength: 1 })
	})
	.map(({ uid, revision, slug, title, level, summary, paragraphs, prompt, questions }) => {
		const front = {
			...{ title, language: 'ar', source: { name: title }, glossary: [] },
			...(level === undefined ? {} : { level }),
			...(summary === undefined ? {} : { summary })
		};
		const article = buildArticle(front, paragraphs.join('\n\n'));
		if (!article.ok) throw new Error(JSON.stringify(article.error));
		const asked = questions.map((question, index) => (index === 0 ? { ...question, prompt } : question));
		return samplePack({ uid, revision, slug, article: article.value, questions: asked });
	});
