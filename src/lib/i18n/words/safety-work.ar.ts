import type { Say } from '../format.ts';

/** Answers and records are counted alike in both groups of words. */
export const responses = {
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
export const records = {
	zero: 'لا سجلات',
	one: 'سجلّ واحد',
	two: 'سجلّان',
	few: '# سجلات',
	many: '# سجلًّا',
	other: '# سجلّ'
};
const versions = {
	zero: 'لا نسخ',
	one: 'نسخة واحدة',
	two: 'نسختان',
	few: '# نسخ',
	many: '# نسخة',
	other: '# نسخة'
};

/** The words of the longer work on what is kept: of handing answers on, and of what was set aside. */
export const safetyWorkAr = {
	makingBackup: 'تُحفظ النسخة…',
	leftOut: (say: Say, count: number) =>
		`تُركت خارج الملف أقدم النسخ السابقة من أعمال الاستوديو، حتى لا يكبر فتتعذّر استعادته: ${say.count(count, versions)}.`,
	restoreStopped: 'أُوقفت الاستعادة، ولم يتغيّر شيء.',
	checkStopped: 'أُوقف العمل، ولم يتغيّر شيء.',
	asideHelp: 'ما لم يستطع التطبيق قراءته لا يُحذف: يوضع جانبًا، ويُجرَّب من جديد بعد كل تحديث.',
	saveAside: 'احفظ ما وُضع جانبًا في ملف',
	back: (say: Say, count: number) => `صار مقروءًا بعد التحديث وعاد إلى مكانه: ${say.count(count, records)}.`,
	dismiss: 'حسنًا',
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
