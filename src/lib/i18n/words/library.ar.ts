import type { Say } from '../format.ts';

export const libraryAr = {
	title: 'المكتبة',
	heading: 'اقرأ، وأجب، وانظر أين الدليل',
	lead: 'لكل سؤال هنا دليل من النص، تراه في موضعه بعد أن تجيب.',
	articles: 'المقالات',
	read: 'اقرأ',
	resume: 'تابع الأسئلة',
	resumeOf: (title: string) => `تابع الأسئلة: «${title}»`,
	minutes: (say: Say, minutes: number) =>
		say.count(minutes, {
			zero: 'أقل من دقيقة',
			one: 'دقيقة قراءة',
			two: 'دقيقتا قراءة',
			few: '# دقائق قراءة',
			many: '# دقيقة قراءة',
			other: '# دقيقة قراءة'
		}),
	questions: (say: Say, count: number) =>
		say.count(count, {
			zero: 'بلا أسئلة',
			one: 'سؤال واحد',
			two: 'سؤالان',
			few: '# أسئلة',
			many: '# سؤالًا',
			other: '# سؤال'
		}),
	levels: { 1: 'سهل', 2: 'متوسط', 3: 'متقدّم' },
	answered: (say: Say, answered: number, total: number) =>
		`أجبت عن ${say.number(answered)} من ${say.number(total)}`,
	correct: (say: Say, correct: number) =>
		say.count(correct, {
			zero: 'لم يصحّ منها شيء بعد',
			one: 'صحّ منها واحد',
			two: 'صحّ منها اثنان',
			few: 'صحّ منها #',
			many: 'صحّ منها #',
			other: 'صحّ منها #'
		}),
	progressOf: (title: string) => `تقدّمك في «${title}»`,
	open: 'افتح ملفًّا أو رابطًا',
	emptyTitle: 'لا مقالات هنا بعد',
	emptyHelp: 'ضع مجلدًا فيه مقال وأسئلته تحت questions، ثم ابنِ الموقع من جديد.',
	progressFailed: 'تعذّر فتح ما حُفظ من تقدّمك. المقالات والأسئلة تعمل.',
	retry: 'أعد المحاولة'
};

export type LibraryWords = typeof libraryAr;
