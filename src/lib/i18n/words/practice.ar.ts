import type { Say, SixForms } from '../format.ts';

const questions: SixForms = {
	zero: 'لا سؤال',
	one: 'سؤال واحد',
	two: 'سؤالان',
	few: '# أسئلة',
	many: '# سؤالًا',
	other: '# سؤال'
};

/** The words of practice. */
export const practiceAr = {
	title: 'التدريب',
	lead: 'تعود إليك كل معلومة حين يقترب نسيانها، بسؤال آخر عنها إن وُجد.',
	loading: 'ننظر فيما حان وقته…',
	failed: 'تعذّر فتح ما حُفظ على هذا الجهاز',
	failedHelp: 'لم يضع شيء. أعد المحاولة.',
	retry: 'أعد المحاولة',
	emptyTitle: 'لا شيء للتدريب بعد',
	emptyHelp: 'اقرأ مقالًا وأجب عن أسئلته، فتعود إليك معلوماته هنا في وقتها.',
	toLibrary: 'إلى المكتبة',
	due: (say: Say, count: number) =>
		say.count(count, {
			zero: 'لا معلومة حان وقتها',
			one: 'معلومة واحدة حان وقتها',
			two: 'معلومتان حان وقتهما',
			few: '# معلومات حان وقتها',
			many: '# معلومة حان وقتها',
			other: '# معلومة حان وقتها'
		}),
	fresh: (say: Say, count: number) =>
		say.count(count, {
			zero: 'ولا جديد',
			one: 'ومعلومة جديدة واحدة',
			two: 'ومعلومتان جديدتان',
			few: 'و# معلومات جديدة',
			many: 'و# معلومة جديدة',
			other: 'و# معلومة جديدة'
		}),
	done: (say: Say, count: number) => `تدرّبت اليوم على ${say.count(count, { ...questions, two: 'سؤالين' })}.`,
	nothing: 'لا شيء حان وقته الآن',
	nextOn: (day: string) => `أقرب موعد: ${day}.`,
	start: 'ابدأ التدريب',
	more: 'تدرّب أكثر',
	moreHelp: 'أسئلة لم يحن وقتها بعد، أضعفها في الذاكرة أولًا.',
	what: 'بماذا تتدرّب؟',
	focus: { all: 'ما حان وقته', mistakes: 'ما أخطأت فيه', sure: 'ما كنت واثقًا منه وأخطأت' },
	article: 'المقال',
	allArticles: 'كل المقالات',
	session: 'تدريب',
	endTitle: 'انتهى التدريب',
	again: 'تابع التدريب',
	overview: 'إلى التدريب',
	progress: 'إلى تقدّمك',
	comesBack: (day: string) => `تعود للمراجعة: ${day}`
};

export type PracticeWords = typeof practiceAr;
