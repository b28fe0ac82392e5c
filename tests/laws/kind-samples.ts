import type { Article } from '#lib/article/article.ts';
import type { Kind } from '#lib/kinds/index.ts';

const texts: readonly (readonly string[])[] = [
	['افتتحت بلدية صيدا صباح السبت مكتبة عامة جديدة قرب الميناء القديم.'],
	['وقالت المديرة ليلى حداد إن المكتبة تضم 12 ألف كتاب.', 'وأضافت أن ثلثها مخصص للأطفال.'],
	[
		'وكانت المكتبة السابقة قد أغلقت عام 2015 بعد حريق.',
		'وبدأت أعمال البناء في آذار/مارس 2019، ثم توقفت سنة كاملة.'
	]
];

function rangesOf(sentences: readonly string[]): [number, number][] {
	let start = 0;
	return sentences.map((sentence) => {
		const range: [number, number] = [start, start + sentence.length];
		start += sentence.length + 1;
		return range;
	});
}

/** A short article that every sample question is about. */
export const sampleArticle: Article = {
	title: 'مكتبة جديدة في صيدا',
	language: 'ar',
	source: { unknown: true },
	glossary: [],
	segmentation: 1,
	paragraphs: texts.map((sentences, index) => ({
		id: String(index + 1).padStart(16, '0'),
		text: sentences.join(' '),
		sentences: rangesOf(sentences)
	}))
};

function sample(id: string, fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	return {
		id,
		skill: 'literal',
		level: 1,
		prompt: 'ماذا يقول النص عن المكتبة؟',
		evidence: [{ quote: 'المكتبة تضم 12 ألف كتاب' }],
		explanation: 'ذكرت المديرة ذلك في حديثها عن المكتبة.',
		...fields
	};
}

const closed = { refutedBy: { quote: 'قد أغلقت عام 2015 بعد حريق' }, rationale: 'تلك هي المكتبة السابقة.' };

/** At least one question of each kind, as a bank gives it. */
export const samples: { readonly [K in Kind]: readonly Readonly<Record<string, unknown>>[] } = {
	'single-choice': [
		sample('books', {
			kind: 'single-choice',
			choices: [
				{ text: '12 ألف كتاب', correct: true, rationale: 'هذا ما قالته المديرة.' },
				{ text: '15 ألف كتاب', notMentioned: true, rationale: 'لم يذكر النص هذا العدد.' },
				{ id: 'closed', text: '2015 كتابًا', ...closed }
			]
		}),
		sample('year', {
			kind: 'single-choice',
			ordered: true,
			hints: ['انظر في الفقرة الأخيرة.'],
			evidence: [{ quote: 'قد أغلقت عام 2015', prefix: 'السابقة ', suffix: ' بعد' }],
			choices: [{ text: '2015', correct: true }, { text: '2019' }]
		})
	],
	'multiple-choice': [
		sample('what', {
			kind: 'multiple-choice',
			choices: [
				{ text: 'تضم 12 ألف كتاب', correct: true },
				{ text: 'ثلث كتبها للأطفال', correct: true },
				{ text: 'أغلقت بعد حريق', ...closed },
				{ text: 'تفتح ليلًا', notMentioned: true }
			]
		})
	],
	'true-false': [
		sample('true', { kind: 'true-false', answer: true, prompt: 'تضم المكتبة 12 ألف كتاب.' }),
		sample('false', {
			kind: 'true-false',
			answer: false,
			prompt: 'تضم المكتبة 15 ألف كتاب.',
			difference: { statement: '15 ألف', article: '12 ألف' },
			rationales: { true: 'العدد في النص 12 ألفًا.' }
		}),
		sample('not-stated', {
			kind: 'true-false',
			answer: 'not-stated',
			prompt: 'تضم المكتبة قاعة للموسيقى.',
			evidence: [{ nearest: 'المكتبة تضم 12 ألف كتاب' }]
		})
	],
	'short-text': [
		sample('director', {
			kind: 'short-text',
			prompt: 'من مديرة المكتبة؟',
			evidence: [{ quote: 'وقالت المديرة ليلى حداد' }],
			answers: ['ليلى حداد'],
			wrong: [{ text: 'رئيس البلدية', notMentioned: true, rationale: 'لم يذكر النص رئيس البلدية.' }]
		})
	],
	number: [
		sample('thousands', {
			kind: 'number',
			prompt: 'كم ألف كتاب تضم المكتبة؟',
			answer: 12,
			wrong: [{ value: 2015, ...closed }]
		})
	],
	date: [
		sample('building', {
			kind: 'date',
			prompt: 'في أي شهر وعام بدأت أعمال البناء؟',
			evidence: [{ quote: 'وبدأت أعمال البناء في آذار/مارس 2019' }],
			answer: '2019-03',
			wrong: [{ value: '2015', ...closed }]
		})
	],
	'gap-fill': [
		sample('typed', {
			kind: 'gap-fill',
			prompt: 'أكمل الجملة.',
			evidence: [{ quote: 'قرب الميناء القديم' }],
			text: 'تقع المكتبة الجديدة قرب {{place}} {{which}}.',
			gaps: [
				{ id: 'place', answers: ['الميناء'] },
				{ id: 'which', answers: ['القديم'] }
			]
		}),
		sample('chosen', {
			kind: 'gap-fill',
			prompt: 'أكمل الجملة.',
			evidence: [{ quote: 'قد أغلقت عام 2015 بعد حريق' }],
			text: 'أغلقت المكتبة السابقة عام {{year}} بعد {{cause}}.',
			gaps: [
				{ id: 'year', answers: ['2015'] },
				{ id: 'cause', answers: ['حريق'] }
			],
			words: [{ text: 'فيضان', notMentioned: true, rationale: 'لم يذكر النص فيضانًا.' }]
		})
	],
	ordering: [
		sample('events', {
			kind: 'ordering',
			skill: 'sequence',
			prompt: 'رتّب الأحداث بحسب وقوعها.',
			evidence: [{ quote: 'قد أغلقت عام 2015 بعد حريق' }],
			entries: [
				{ text: 'إغلاق المكتبة السابقة' },
				{ id: 'start', text: 'بدء أعمال البناء' },
				{ text: 'افتتاح المكتبة الجديدة' }
			]
		})
	],
	matching: [
		sample('years', {
			kind: 'matching',
			prompt: 'صِل كل حدث بعامه.',
			evidence: [{ quote: 'قد أغلقت عام 2015 بعد حريق' }, { quote: 'أعمال البناء في آذار/مارس 2019' }],
			pairs: [
				{ source: 'إغلاق المكتبة السابقة', target: '2015' },
				{ id: 'start', source: 'بدء أعمال البناء', target: '2019' }
			],
			extras: [{ text: '2012', notMentioned: true }]
		})
	],
	'sentence-choice': [
		sample('children', {
			kind: 'sentence-choice',
			prompt: 'أي جملة تتحدث عن كتب الأطفال؟',
			evidence: [{ quote: 'ثلثها مخصص للأطفال' }],
			distractors: [{ quote: 'تضم 12 ألف كتاب', rationale: 'هذا عدد الكتب كلها.' }]
		})
	]
};
