import type { Say, SixForms } from '../format.ts';

const questions: SixForms = {
	zero: 'لا سؤال',
	one: 'سؤال واحد',
	two: 'سؤالان',
	few: '# أسئلة',
	many: '# سؤالًا',
	other: '# سؤال'
};

const dueFacts: SixForms = {
	zero: 'لا معلومة حان وقتها',
	one: 'معلومة واحدة حان وقتها',
	two: 'معلومتان حان وقتهما',
	few: '# معلومات حان وقتها',
	many: '# معلومة حان وقتها',
	other: '# معلومة حان وقتها'
};
const newFacts: SixForms = {
	zero: 'لا معلومة جديدة',
	one: 'معلومة واحدة جديدة',
	two: 'معلومتان جديدتان',
	few: '# معلومات جديدة',
	many: '# معلومة جديدة',
	other: '# معلومة جديدة'
};

/** The words of practice. */
export const practiceAr = {
	title: 'التدريب',
	lead: 'تعود إليك كل معلومة حين يقترب نسيانها، بسؤال آخر عنها إن وُجد.',
	loading: 'ننظر فيما حان وقته…',
	failed: 'تعذّر فتح ما حُفظ على هذا الجهاز',
	failedHelp: 'لم يضِع شيء. أعد المحاولة.',
	retry: 'أعد المحاولة',
	emptyTitle: 'لا شيء للتدريب بعد',
	emptyHelp: 'اقرأ مقالًا وأجب عن أسئلته، فتعود إليك معلوماته هنا في وقتها.',
	toLibrary: 'إلى المكتبة',
	/** What there is to practise now; at least one of the two is not 0. */
	count: (say: Say, due: number, fresh: number) => {
		if (due === 0) return say.count(fresh, newFacts);
		return fresh === 0
			? say.count(due, dueFacts)
			: `${say.count(due, dueFacts)}، و${say.count(fresh, newFacts)}`;
	},
	done: (say: Say, count: number) => `تدرّبت اليوم على ${say.count(count, { ...questions, two: 'سؤالين' })}.`,
	nothing: 'لم يحن وقت شيء الآن',
	nextOn: (day: string) => `أقرب موعد: ${day}.`,
	start: 'ابدأ التدريب',
	more: 'تدرّب أكثر',
	moreHelp: 'أسئلة لم يحن وقتها بعد، أضعفها في الذاكرة أولًا.',
	what: 'على ماذا تتدرّب؟',
	focus: { all: 'ما حان وقته', mistakes: 'ما أخطأت فيه', sure: 'ما وثقت به وأخطأت فيه' },
	article: 'المقال',
	allArticles: 'كل المقالات',
	session: 'تدريب',
	endTitle: 'انتهى التدريب',
	again: 'تابع التدريب',
	overview: 'إلى التدريب',
	progress: 'إلى تقدّمك'
};

export type PracticeWords = typeof practiceAr;
