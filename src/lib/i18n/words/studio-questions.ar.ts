import { levelsAr, skillsAr } from './skills.ar.ts';
import { isolate, type Say } from '../format.ts';
import { studioCheckAr } from './studio-check.ar.ts';

const questions = (say: Say, count: number): string =>
	say.count(count, {
		zero: 'لا أسئلة',
		one: 'سؤال واحد',
		two: 'سؤالان',
		few: '# أسئلة',
		many: '# سؤالًا',
		other: '# سؤال'
	});

const list = {
	title: 'أسئلة هذا المقال',
	readyOf: (say: Say, ready: number, total: number) => `الجاهز ${say.number(ready)} من ${say.number(total)}`,
	empty: 'لا أسئلة بعد',
	emptyHelp: 'ابدأ من جملة في النص، أو أضف سؤالًا من أي نوع. لكل سؤال دليل تختاره من المقال.',
	noArticle: 'اكتب المقال أولًا؛ فدليل كل سؤال يُختار منه.',
	toArticle: 'إلى المقال',
	checking: 'تُفحص الأسئلة…',
	number: (number: string) => `السؤال ${number}`,
	noPrompt: 'سؤال لم تُكتب كلماته بعد',
	unreadKind: 'نوع من إصدار أحدث',
	standings: {
		ready: 'جاهز',
		notes: 'جاهز، وعليه ملاحظات',
		blocked: 'لا يُنشر بعد',
		unread: 'لا يُقرأ هنا',
		unchecked: 'لم يُفحص بعد'
	},
	unreadHelp: 'كُتب هذا السؤال بإصدار أحدث. يبقى كما هو؛ حدّث التطبيق لتعدّله.',
	held: 'تغيّر النص عند دليله. عيّن موضع الدليل من جديد.',
	add: 'أضف سؤالًا',
	fromSentence: 'ابدأ من جملة',
	arrange: 'رتّب واختر',
	arranged: 'تمّ'
};

const filter = {
	search: 'ابحث في الأسئلة',
	title: 'تصفية',
	kind: 'النوع',
	skill: 'ماذا يقيس',
	sentence: 'الجملة',
	standing: 'الحال',
	rule: 'ما يحتاج إلى إصلاح',
	any: 'الكل',
	clear: 'أظهر كل الأسئلة',
	shown: (say: Say, shown: number, total: number) => `يظهر ${say.number(shown)} من ${say.number(total)}`,
	none: 'لا سؤال يوافق هذا.'
};

const arrange = {
	select: (what: string) => `اختر ${what}`,
	all: 'اختر الكل',
	up: (what: string) => `قدّم ${what}`,
	down: (what: string) => `أخّر ${what}`,
	moved: (what: string, place: string) => `${what} صار في الموضع ${place}`,
	selected: (say: Say, count: number) =>
		say.count(count, {
			zero: 'لم تختر شيئًا',
			one: 'اخترت سؤالًا',
			two: 'اخترت سؤالين',
			few: 'اخترت # أسئلة',
			many: 'اخترت # سؤالًا',
			other: 'اخترت # سؤال'
		}),
	remove: 'احذف',
	duplicate: 'انسخ',
	hand: 'انقل إلى مقال آخر',
	removed: (say: Say, count: number) =>
		say.count(count, {
			zero: 'لم يُحذف شيء',
			one: 'حُذف سؤال',
			two: 'حُذف سؤالان',
			few: 'حُذفت # أسئلة',
			many: 'حُذف # سؤالًا',
			other: 'حُذف # سؤال'
		}),
	handed: (say: Say, count: number, title: string) =>
		`${say.count(count, {
			zero: 'لم يُنقل شيء',
			one: 'نُقل سؤال',
			two: 'نُقل سؤالان',
			few: 'نُقلت # أسئلة',
			many: 'نُقل # سؤالًا',
			other: 'نُقل # سؤال'
		})} إلى «${isolate(title)}»`,
	handFailed: 'لم يُنقل شيء: تعذّر الحفظ في المقال الآخر.',
	handTo: 'إلى أي مقال؟',
	handHelp: 'يُبحث عن دليل السؤال في المقال الآخر؛ فإن لم يكن فيه فاختره من جديد.',
	noOther: 'لا مقال آخر هنا بعد.',
	undo: 'تراجع'
};

const add = {
	title: 'ما نوع السؤال؟',
	close: 'أغلق'
};

const one = {
	all: 'كل الأسئلة',
	previous: 'السابق',
	next: 'التالي',
	of: (say: Say, number: number, total: number) => `السؤال ${say.number(number)} من ${say.number(total)}`,
	loading: 'يُفتح السؤال…',
	unreachable: 'تعذّر فتح هذا السؤال. تحقّق من الاتصال ثم أعد المحاولة؛ عملك محفوظ.',
	retry: 'أعد المحاولة',
	missing: 'هذا السؤال ليس في هذا المقال؛ لعله حُذف أو نُقل.',
	kind: 'نوع السؤال',
	ready: 'جاهز للنشر.',
	notes: (say: Say, count: number) =>
		`جاهز للنشر، و${say.count(count, {
			zero: 'لا ملاحظات عليه',
			one: 'عليه ملاحظة',
			two: 'عليه ملاحظتان',
			few: 'عليه # ملاحظات',
			many: 'عليه # ملاحظة',
			other: 'عليه # ملاحظة'
		})}.`,
	blocked: (say: Say, count: number) =>
		`لا يُنشر بعد: ${say.count(count, {
			zero: 'ينقصه شيء',
			one: 'ينقصه شيء واحد',
			two: 'ينقصه شيئان',
			few: 'تنقصه # أشياء',
			many: 'ينقصه # شيئًا',
			other: 'ينقصه # شيء'
		})}.`,
	showAll: 'أرني ما ينقص',
	preview: 'كما يراه المتعلّم',
	notYet: 'تظهر المعاينة حين يكتمل السؤال.',
	duplicate: 'انسخ هذا السؤال',
	remove: 'احذف هذا السؤال'
};

const fact = {
	title: 'أسئلة عن المعلومة نفسها',
	help: 'إن سأل سؤالان عن معلومة واحدة، جاء واحد منهما فقط كل مرة في المراجعة.',
	search: 'ابحث عن سؤال مثله',
	none: 'لا سؤال بهذه الكلمات.',
	noneNear: 'لا سؤال آخر عن الجملة نفسها. ابحث عنه بكلماته.',
	leave: 'لا، هذا السؤال عن معلومة أخرى'
};

const picker = {
	titles: {
		answer: 'اختر الكلمات التي تثبت الجواب',
		nearest: 'اختر أقرب ما في النص',
		refutes: 'اختر ما ينفيه في النص'
	},
	text: 'كلمات المقال',
	unit: 'ما تأخذه الضغطة',
	units: { words: 'كلمات', sentence: 'جملة كاملة' },
	first: 'اضغط الكلمة الأولى.',
	last: 'والآن اضغط الكلمة الأخيرة. وإن أردت كلمة واحدة فاضغطها مرة أخرى.',
	sentence: 'اضغط الجملة.',
	chosen: (place: string, words: string) => `${place}: «${words}»`,
	place: (number: string) => `الجملة ${number}`,
	places: (list: string, count: number) => (count === 2 ? `الجملتان ${list}` : `الجمل ${list}`),
	whole: 'الجملة كلها',
	use: 'خذ هذه الكلمات',
	cancel: 'ألغِ',
	keys: 'الأسهم للتنقّل بين الكلمات والجمل، وEnter لأول كلمة ثم لآخرها، وEscape للإلغاء.'
};

const start = {
	title: 'ابدأ من جملة',
	help: 'اضغط جملة لترى ما يمكن أن تسأل عنه فيها.',
	article: 'جمل المقال',
	sentence: (number: string) => `الجملة ${number}`,
	offers: 'اقتراحات تبدأ منها. اقرأ ما تختاره وعدّله.',
	none: 'لا اقتراح لهذه الجملة. اختر نوعًا، ودليله هذه الجملة:',
	orBlank: 'أو اكتب سؤالًا من عندك، ودليله هذه الجملة:',
	order: 'سؤال عن المقال كله',
	questions: questions,
	back: 'جملة أخرى',
	close: 'أغلق'
};

const preview = {
	title: 'كما يراه المتعلّم',
	frame: 'شاشة هاتف فيها السؤال',
	theme: 'المظهر',
	themes: { light: 'فاتح', dark: 'داكن' },
	again: 'من البداية',
	nothing: 'لا شيء يُسجَّل هنا.',
	close: 'أغلق'
};

/** The words of the parts where questions are written and checked. */
export const studioQuestionsAr = {
	skills: skillsAr,
	levels: levelsAr,
	list,
	filter,
	arrange,
	add,
	one,
	fact,
	picker,
	start,
	preview,
	check: studioCheckAr
};

export type StudioQuestionsWords = typeof studioQuestionsAr;
