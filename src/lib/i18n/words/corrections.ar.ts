import type { Say } from '../format.ts';

const questions = {
	zero: 'الأسئلة',
	one: 'سؤال واحد',
	two: 'سؤالين',
	few: '# أسئلة',
	many: '# سؤالًا',
	other: '# سؤال'
};
const right = {
	zero: 'لا إجابة أصبحت صحيحة',
	one: 'إجابة واحدة أصبحت صحيحة',
	two: 'إجابتان أصبحتا صحيحتين',
	few: '# إجابات أصبحت صحيحة',
	many: '# إجابة أصبحت صحيحة',
	other: '# إجابة أصبحت صحيحة'
};
const wrong = {
	zero: 'كل ما كان صحيحًا بقي صحيحًا',
	one: 'إجابة واحدة لم تعد صحيحة',
	two: 'إجابتان لم تعودا صحيحتين',
	few: '# إجابات لم تعد صحيحة',
	many: '# إجابة لم تعد صحيحة',
	other: '# إجابة لم تعد صحيحة'
};
const points = {
	zero: 'لا درجة تغيّرت',
	one: 'إجابة واحدة تغيّرت درجتها',
	two: 'إجابتان تغيّرت درجتاهما',
	few: '# إجابات تغيّرت درجاتها',
	many: '# إجابة تغيّرت درجاتها',
	other: '# إجابة تغيّرت درجاتها'
};
const old = {
	zero: 'إجابات قديمة',
	one: 'إجابة قديمة واحدة',
	two: 'إجابتان قديمتان',
	few: '# إجابات قديمة',
	many: '# إجابة قديمة',
	other: '# إجابة قديمة'
};
const times = {
	zero: 'لم تُجب',
	one: 'مرة واحدة',
	two: 'مرتين',
	few: '# مرات',
	many: '# مرة',
	other: '# مرة'
};
const further = {
	zero: 'لا شيء غير ذلك',
	one: 'إجابة واحدة أخرى',
	two: 'إجابتان أخريان',
	few: '# إجابات أخرى',
	many: '# إجابة أخرى',
	other: '# إجابة أخرى'
};

/** What happened to the marks, in numbers above 0. */
function became(say: Say, counts: { right: number; wrong: number; points: number }): string {
	const parts = [
		...(counts.right > 0 ? [say.count(counts.right, right)] : []),
		...(counts.wrong > 0 ? [say.count(counts.wrong, wrong)] : []),
		...(counts.points > 0 ? [say.count(counts.points, points)] : [])
	];
	return say.list(parts);
}

export const correctionsAr = {
	told: (say: Say, counts: { questions: number; right: number; wrong: number; points: number }) =>
		`صُحِّح الجواب المعتمد في ${say.count(counts.questions, questions)} من هذا المقال، فأعدنا تصحيح إجاباتك القديمة: ${became(say, counts)}.`,
	others: (say: Say, count: number) =>
		`تغيّر معنى بعض أسئلة هذا المقال، فلم تعد تُحسب لها ${say.count(count, old)}. ما أجبت به محفوظ كله.`,
	what: 'ما الذي تغيّر؟',
	whatOf: (title: string) => `ما الذي تغيّر في التصحيح: ${title}`,
	loading: 'لحظة…',
	failed: 'تعذّر عرض ما تغيّر. اتصل بالشبكة وأعد المحاولة.',
	response: 'إجابتك',
	times: (say: Say, count: number, day: string) =>
		count === 1 ? day : `${say.count(count, times)}، آخرها ${day}`,
	mark: 'التصحيح',
	verdicts: { correct: 'صحيح', partly: 'صحيح جزئيًّا', incorrect: 'غير صحيح' },
	change: (before: string, after: string) => `كان «${before}»، وأصبح «${after}».`,
	pointsChange: (before: string, after: string) => `كانت درجته ${before}، وأصبحت ${after}.`,
	why: 'لماذا؟ هذا ما في النص',
	more: (say: Say, count: number) => `و${say.count(count, further)}.`
};

export type CorrectionsWords = typeof correctionsAr;
