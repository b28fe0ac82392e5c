import { buildArticle } from '#lib/article/build.ts';
import type { Article } from '#lib/article/article.ts';
import type { Issue } from '#lib/issue.ts';
import type { Question } from '#lib/kinds/index.ts';
import type { Pack } from '../bank.ts';
import { parseQuestion } from '../parse.ts';
import { lintBank } from './index.ts';

/** An article and sound questions on it for the tests of the rules; each test breaks one thing. */
const text = `افتتحت بلدية صيدا مكتبة عامة جديدة في مارس 2019 قرب المرفأ القديم. وقالت المديرة ليلى حداد إن المكتبة تضم ثلاثين ألف كتاب، نصفها للأطفال.

وتبرّع صيادو المدينة بأجهزة الحاسوب، وتكفّل نجار متقاعد بصنع الرفوف. ولا تزال المكتبة تفتح أبوابها مجانًا كل يوم حتى الثامنة مساءً.

وفي الصيف تُقام فيها ورش للرسم والخط. ويزورها نحو مئتي قارئ في الأسبوع، كما قالت المديرة.`;

function built(): Article {
	const article = buildArticle(
		{ title: 'مكتبة على البحر', language: 'ar', source: { unknown: true }, glossary: [] },
		text
	);
	if (!article.ok) throw new Error('The sample article does not build.');
	return article.value;
}

export const article = built();

type Fields = Readonly<Record<string, unknown>>;

function parsed(fields: Fields): Question {
	const question = parseQuestion(fields);
	if (!question.ok) throw new Error(`A sample question does not parse: ${JSON.stringify(question.error)}`);
	return question.value;
}

export const wrongs: readonly Fields[] = [
	{
		text: 'نجار متقاعد',
		rationale: 'النجار صنع الرفوف ولم يتبرّع بحاسوب.',
		refutedBy: { quote: 'وتكفّل نجار متقاعد بصنع الرفوف' }
	},
	{ text: 'طلاب الجامعة', rationale: 'لا يذكر النص طلابًا.', notMentioned: true }
];

/** A sound question with one key, changed by `fields`. */
export function choosing(fields: Fields = {}): Question {
	return parsed({
		id: 'computers-from',
		kind: 'single-choice',
		skill: 'literal',
		level: 1,
		prompt: 'مَن قدّم الحواسيب إلى المكتبة؟',
		evidence: [{ quote: 'وتبرّع صيادو المدينة بأجهزة الحاسوب' }],
		choices: [{ text: 'صيادو المدينة', correct: true }, ...wrongs],
		explanation: 'الحواسيب هبة من الصيادين.',
		...fields
	});
}

/** The same question with these texts for choices, the first of them the key. */
export function withChoices(texts: readonly string[], fields: Fields = {}): Question {
	const choices = texts.map((each, index) =>
		index === 0
			? { text: each, correct: true }
			: { text: each, rationale: 'لا يذكر النص ذلك.', notMentioned: true }
	);
	return choosing({ choices, ...fields });
}

/** A sound statement, changed by `fields`. */
export function stating(fields: Fields = {}): Question {
	return parsed({
		id: 'entry-free',
		kind: 'true-false',
		skill: 'inference',
		level: 1,
		prompt: 'يدخل القرّاء المكتبة بلا رسوم.',
		answer: true,
		evidence: [{ quote: 'تفتح أبوابها مجانًا' }],
		rationales: { false: 'الدخول مجاني.', 'not-stated': 'يذكر النص أنها تفتح مجانًا.' },
		explanation: 'ما يُفتح مجانًا لا رسم عليه.',
		...fields
	});
}

/** A sound text with one gap and a bank of words, changed by `fields`. */
export function filling(fields: Fields = {}): Question {
	return parsed({
		id: 'shelves-by',
		kind: 'gap-fill',
		skill: 'literal',
		level: 1,
		prompt: 'أكمل الجملة.',
		text: 'صنع رفوفَ المكتبة {{maker}} لم يعد يعمل.',
		gaps: [{ id: 'maker', answers: ['نجار'] }],
		words: [
			{ text: 'رسام', rationale: 'الرسم ورشة في الصيف.', refutedBy: { quote: 'ورش للرسم والخط' } },
			{ text: 'خطاط', rationale: 'الخط ورشة في الصيف.', refutedBy: { quote: 'ورش للرسم والخط' } }
		],
		evidence: [{ quote: 'وتكفّل نجار متقاعد بصنع الرفوف' }],
		explanation: 'تكفّل بها نجار متقاعد.',
		...fields
	});
}

/** A question whose answer is typed, changed by `fields`. */
export function typing(fields: Fields = {}): Question {
	return parsed({
		id: 'head-name',
		kind: 'short-text',
		skill: 'literal',
		level: 1,
		prompt: 'ما اسم مديرة المكتبة؟',
		answers: ['ليلى حداد'],
		evidence: [{ quote: 'وقالت المديرة ليلى حداد' }],
		explanation: 'تسمّيها الفقرة الأولى.',
		...fields
	});
}

/** A question answered by tapping a sentence, changed by `fields`. */
export function tapping(fields: Fields = {}): Question {
	return parsed({
		id: 'tap-summer',
		kind: 'sentence-choice',
		skill: 'structure',
		level: 2,
		prompt: 'أي جملة تذكر نشاطًا يُعقد في العطلة؟',
		evidence: [{ quote: 'وفي الصيف تُقام فيها ورش للرسم والخط' }],
		explanation: 'تذكر ورش الصيف.',
		...fields
	});
}

/** Targets matched with sources, changed by `fields`. */
export function pairing(fields: Fields = {}): Question {
	return parsed({
		id: 'who-did-what',
		kind: 'matching',
		skill: 'literal',
		level: 2,
		prompt: 'صِل كل عمل بمن قام به.',
		pairs: [
			{ source: 'صنع الرفوف', target: 'نجار' },
			{ source: 'التبرّع بالحواسيب', target: 'صيادون' }
		],
		evidence: [{ quote: 'وتبرّع صيادو المدينة بأجهزة الحاسوب، وتكفّل نجار متقاعد بصنع الرفوف' }],
		explanation: 'تذكر الجملة العملين معًا.',
		...fields
	});
}

export function packOf(questions: readonly Question[], fields: Partial<Pack> = {}): Pack {
	return {
		version: 1,
		uid: '4f6c2f0e-0b1d-4c43-9a3e-2f6f6c1f7d11',
		revision: 1,
		slug: 'harbour-library',
		article,
		questions: [...questions],
		...fields
	};
}

/** What lint says under `code` of a pack of these questions, as it stands in a file. */
export function found(code: string, ...questions: Question[]): Issue[] {
	return lintBank(packOf(questions), 'files').filter((issue) => issue.code === code);
}

/** The severities of `found`. */
export function severities(code: string, ...questions: Question[]): string[] {
	return found(code, ...questions).map((issue) => issue.severity);
}
