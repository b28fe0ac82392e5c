import type { Say } from '../format.ts';

const responses = {
	zero: 'لا إجابات',
	one: 'إجابة واحدة',
	two: 'إجابتان',
	few: '# إجابات',
	many: '# إجابة',
	other: '# إجابة'
};
const sessions = {
	zero: 'لا جولات',
	one: 'جولة واحدة',
	two: 'جولتان',
	few: '# جولات',
	many: '# جولة',
	other: '# جولة'
};

/** The words of the longer work on what is kept: of handing answers on, and of what was set aside. */
export const safetyWorkAr = {
	exportHelp: 'ما أجاب عنه المتعلّم الحالي وما زال يُحسب له، ليُفتح في جدول أو في برنامج آخر.',
	exportWhole: 'أضف ما قبل البدء من جديد',
	exportWholeHelp: 'إجابات لم تعد تُحسب لأن المتعلّم بدأ بعدها من جديد. يدلّ عليها في الجدول العمود reset.',
	exporting: 'تُقرأ الإجابات…',
	exportedWith: (say: Say, count: number, of: number) =>
		`ما في الملف: ${say.count(count, responses)}، ومن الجولات المكتملة: ${say.count(of, sessions)}.`,
	left: (say: Say, count: number) =>
		`لم يدخله ما ليس مقاله على هذا الجهاز أو لم يأتِ تاريخه بعد: ${say.count(count, responses)}.`,
	leftReset: (say: Say, count: number) => `ولم يدخله ما قبل البدء من جديد: ${say.count(count, responses)}.`
};

export type SafetyWorkWords = typeof safetyWorkAr;
