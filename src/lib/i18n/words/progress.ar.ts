import { skillsAr } from './skills.ar.ts';
import type { Say } from '../format.ts';

const facts = {
	zero: 'لا معلومات',
	one: 'معلومة واحدة',
	two: 'معلومتان',
	few: '# معلومات',
	many: '# معلومة',
	other: '# معلومة'
};
const days = {
	zero: 'لا أيام',
	one: 'يوم واحد',
	two: 'يومان',
	few: '# أيام',
	many: '# يومًا',
	other: '# يوم'
};
const responses = {
	zero: 'لا إجابات',
	one: 'إجابة واحدة',
	two: 'إجابتان',
	few: '# إجابات',
	many: '# إجابة',
	other: '# إجابة'
};
const weeksForms = {
	zero: 'الأسابيع',
	one: 'أسبوع',
	two: 'أسبوعين',
	few: '# أسابيع',
	many: '# أسبوعًا',
	other: '# أسبوع'
};
const minutes = {
	zero: 'أقل من دقيقة',
	one: 'دقيقة واحدة',
	two: 'دقيقتان',
	few: '# دقائق',
	many: '# دقيقة',
	other: '# دقيقة'
};
const hours = {
	zero: '',
	one: 'ساعة',
	two: 'ساعتان',
	few: '# ساعات',
	many: '# ساعة',
	other: '# ساعة'
};

/** Milliseconds in hours and minutes. */
function spent(say: Say, elapsed: number): string {
	const all = Math.round(elapsed / 60_000);
	const [full, rest] = [Math.floor(all / 60), all % 60];
	if (full === 0) return say.count(rest, minutes);
	return rest === 0 ? say.count(full, hours) : `${say.count(full, hours)} و${say.count(rest, minutes)}`;
}

export const progressAr = {
	title: 'تقدّمك',
	lead: 'ما الذي رسخ عندك، وما الذي يعود إليك قريبًا.',
	of: (name: string) => `تقدّم ${name}`,
	loading: 'لحظة…',
	failed: 'تعذّرت قراءة المحفوظ على هذا الجهاز. لم يضِع منه شيء.',
	retry: 'أعد المحاولة',
	emptyTitle: 'ابدأ بمقال',
	emptyHelp: 'اقرأ مقالًا وأجب عن أسئلته، ثم ترى هنا ما تعلّمته منه.',
	toLibrary: 'إلى المكتبة',
	numbers: 'الأرقام في جدول',
	summary: 'بإيجاز',
	facts: 'المعلومات',
	mastered: 'راسخ',
	learning: 'قيد التعلّم',
	fresh: 'جديد',
	masteredHelp: 'الراسخ ما تتذكّره ثلاثة أسابيع أو أكثر.',
	count: (say: Say, count: number) => say.count(count, facts),
	responses: (say: Say, count: number) => say.count(count, responses),
	spentLabel: 'وقت الإجابة',
	spent,
	daysLabel: 'أيام التدريب',
	days: (say: Say, count: number) => say.count(count, days),
	streak: (say: Say, count: number) =>
		count === 0
			? 'كل يوم بداية جديدة.'
			: `تدرّبت ${say.count(count, { ...days, two: 'يومين', one: 'يومًا واحدًا' })} في الأيام الأخيرة. ولا يضرّك يوم راحة.`,
	articles: 'المقالات',
	gone: 'مقال لم يعد هنا',
	open: 'افتح المقال',
	openOf: (title: string) => `افتح المقال: ${title}`,
	heat: 'أين أخطأت في النص؟',
	heatOf: (title: string) => `أين أخطأت في النص: ${title}`,
	heatHelp: 'الجمل التي سُئلتَ عنها، وبعد كل جملة عدد الأخطاء من الإجابات. كلما اشتدّ اللون كانت الأخطاء أكثر.',
	heatNone: 'لا جملة منه مرّت في إجاباتك بعد.',
	heatFailed: 'تعذّر فتح نص المقال. اتصل بالشبكة وأعد المحاولة.',
	missed: (say: Say, misses: number, attempts: number) => `${say.number(misses)} من ${say.number(attempts)}`,
	missedLabel: (say: Say, misses: number, attempts: number) =>
		`أخطأت في ${say.number(misses)} من ${say.number(attempts)}`,
	heatSteps: ['بلا خطأ', 'أقل من الثلث', 'أقل من الثلثين', 'الثلثان أو أكثر'],
	reset: 'ابدأ هذا المقال من جديد',
	resetOf: (title: string) => `ابدأ هذا المقال من جديد: ${title}`,
	resetDone: (title: string) => `بدأ «${title}» من جديد.`,
	undone: 'عاد كل شيء كما كان.',
	undo: 'تراجع',
	notDone: 'لم يتمّ ذلك. أعد المحاولة.',
	by: 'بحسب المهارة ونوع السؤال',
	bySkill: 'بحسب المهارة',
	byKind: 'بحسب نوع السؤال',
	accuracy: 'أول مرة وما بعدها',
	accuracyHelp: 'نسبة الصحيح حين ترى السؤال أول مرة، ثم حين يعود إليك.',
	first: 'أول مرة',
	later: 'بعد ذلك',
	rightOf: (say: Say, right: number, count: number) => `${say.number(right)} من ${say.number(count)}`,
	calendar: 'أيام تدرّبت فيها',
	calendarHelp: (say: Say, weeks: number) => `آخر ${say.count(weeks, weeksForms)}، واليوم في آخر عمود.`,
	day: 'اليوم',
	answered: 'الإجابات',
	correct: 'الصحيح',
	less: 'أقل',
	more: 'أكثر',
	forecast: 'ما يعود إليك',
	forecastHelp: 'كم معلومة يحين وقت مراجعتها كل يوم، إن لم تتعلّم جديدًا.',
	forecastNone: 'لا شيء يعود في هذه الأيام.',
	today: 'اليوم',
	tomorrow: 'غدًا',
	inDays: (say: Say, count: number) =>
		`بعد ${say.count(count, { ...days, one: 'يوم', two: 'يومين', zero: 'اليوم' })}`,
	weeks: 'أسبوعًا بعد أسبوع',
	weeksHelp: 'كم أجبت في كل أسبوع: الجزء الملوّن هو الصحيح، وفوق العمود نسبته.',
	week: 'الأسبوع الذي أوله',
	thisWeek: 'هذا',
	newFacts: 'معلومات جديدة',
	curve: 'كم تتذكّر بعد مدة',
	curveHelp: 'ما تذكّرتَه حين عاد إليك (خط متصل)، وما كنا نتوقعه (خط متقطّع)، بحسب الأيام التي مضت.',
	curveNone: 'يظهر الخط هنا بعد أن تعود إليك أسئلة في أيام لاحقة.',
	recalled: 'ما تذكّرتَه',
	expected: 'المتوقع',
	after: 'بعد',
	between: (say: Say, from: number, below: number) =>
		below - from === 1
			? `${say.count(from, { ...days, one: 'يوم', two: 'يومين' })}`
			: `${say.number(from)}–${say.count(below - 1, days)}`,
	sureness: 'ثقتك وصوابك',
	surenessHelp: 'كم أصبت عند كل درجة من الثقة.',
	surenessOff: 'إن أردت أن ترى هل ثقتك في محلّها، فشغّل في الإعدادات: «اسألني عن ثقتي بالجواب».',
	certainties: { sure: 'متأكد', quite: 'أظن', unsure: 'أخمّن' },
	findings: {
		few: 'الإجابات قليلة بعد؛ يتّضح الأمر مع الوقت.',
		over: 'أخطأت أحيانًا وأنت متأكد. قبل أن تقول «متأكد»، ارجع إلى الجملة التي تثبت جوابك.',
		under: 'كثير مما قلت عنه «أخمّن» كان صحيحًا. أنت تعرف أكثر مما تظن.',
		fair: 'ثقتك في محلّها: حين تكون متأكدًا تصيب غالبًا.'
	},
	gain: 'قبل القراءة وبعدها',
	gainHelp: 'أسئلة خمّنت أجوبتها قبل القراءة، ثم أجبت عنها بعدها.',
	before: 'قبل القراءة',
	afterReading: 'بعد القراءة',
	share: 'النسبة',
	group: 'القسم',
	skills: skillsAr
};

export type ProgressWords = typeof progressAr;
