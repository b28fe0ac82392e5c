import type { Say } from '../format.ts';

export const readerAr = {
	minutes: (say: Say, minutes: number) =>
		say.count(minutes, {
			zero: 'أقل من دقيقة',
			one: 'دقيقة قراءة',
			two: 'دقيقتا قراءة',
			few: '# دقائق قراءة',
			many: '# دقيقة قراءة',
			other: '# دقيقة قراءة'
		}),
	levels: { 1: 'سهل', 2: 'متوسط', 3: 'متقدّم' },
	source: 'المصدر',
	sourceUnknown: 'غير معروف',
	published: 'نُشر',
	licence: 'الرخصة',
	summary: 'خلاصة',
	start: 'إلى الأسئلة',
	startCount: (say: Say, count: number) =>
		say.count(count, {
			zero: 'لا أسئلة بعد',
			one: 'إلى السؤال',
			two: 'إلى السؤالين',
			few: 'إلى الأسئلة (#)',
			many: 'إلى الأسئلة (#)',
			other: 'إلى الأسئلة (#)'
		}),
	resume: 'تابع الأسئلة',
	exam: 'امتحان',
	guess: 'خمّن قبل أن تقرأ',
	guessHelp: 'أجب الآن بما تعرفه، ثم اقرأ وأجب، فترى ما علّمك النص.',
	controls: 'عرض النص',
	textSize: 'حجم الخط',
	smaller: 'خط أصغر',
	larger: 'خط أكبر',
	lineSpacing: 'تباعد السطور',
	lineSpacings: { 1: 'متقارب', 2: 'معتاد', 3: 'متباعد' },
	themes: { system: 'كالجهاز', light: 'فاتح', sepia: 'ورقي', dark: 'داكن' },
	theme: 'المظهر',
	readAloud: 'استمع',
	stop: 'أنهِ الاستماع',
	meaning: (term: string) => `معنى «${term}»`,
	glossary: 'كلمات ومعانيها',
	close: 'أغلق',
	toLibrary: 'إلى المكتبة'
};

export type ReaderWords = typeof readerAr;
