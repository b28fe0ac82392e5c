import { isolate, type Say } from '../format.ts';

export const learnersAr = {
	title: 'المتعلّمون على هذا الجهاز',
	help: 'لكل واحد تقدّمه وإعداداته. لا كلمة مرور ولا حساب.',
	failed: 'تعذّرت قراءة المحفوظ على هذا الجهاز. لم يضِع منه شيء.',
	nameless: 'متعلّم بلا اسم',
	current: 'يجيب الآن',
	choose: 'انتقل إليه',
	chooseOf: (name: string) => `انتقل إليه: ${isolate(name)}`,
	edit: 'الاسم واللون',
	editOf: (name: string) => `الاسم واللون: ${isolate(name)}`,
	name: 'الاسم',
	firstHelp: 'كل ما أُجيب عنه على هذا الجهاز حتى الآن يبقى لصاحب هذا الاسم.',
	colour: 'اللون',
	colours: {
		sea: 'بحري',
		olive: 'زيتوني',
		plum: 'بنفسجي',
		clay: 'طيني',
		rose: 'وردي',
		sky: 'سماوي',
		sand: 'رملي',
		slate: 'رمادي'
	},
	add: 'اسم متعلّم آخر',
	addIt: 'أضفه',
	join: 'شخص واحد باسمين؟',
	joinHelp: (name: string) =>
		`إن استعدت نسخة من جهاز آخر فظهر الشخص نفسه مرتين، فاجمع إجاباته هنا. تُضاف كلها إلى ${isolate(name)}.`,
	joinOther: 'الاسم الثاني للشخص نفسه',
	joinNone: 'اختر…',
	joinIt: 'هما شخص واحد',
	undo: 'تراجع',
	done: {
		created: (name: string) => `أُضيف ${isolate(name)}، وهو الذي يجيب الآن.`,
		deleted: (name: string) => `حُذف ${isolate(name)} مع تقدّمه.`,
		joined: (name: string) => `جُمعت الإجابات كلها عند ${isolate(name)}.`,
		undone: () => 'عاد كل شيء كما كان.',
		failed: () => 'لم يتمّ ذلك. أعد المحاولة.'
	},
	deleteOf: (name: string) => `احذف ${isolate(name)}`,
	deleteHelp: 'يختفي مع تقدّمه من هذا الجهاز. يمكنك التراجع بعد ذلك، والأحوط أن تحفظ نسخة قبله.',
	deleteIt: 'احذف',
	backUp: 'احفظ نسخة أولًا',
	backedUp: 'حُفظت النسخة.',
	notBackedUp: 'لم تُحفظ النسخة.',
	cancel: 'لا تحذف',
	practice: 'التدريب',
	practiceOf: (name: string) => `تدريب ${isolate(name)}`,
	dailyLimit: 'الأسئلة في اليوم على الأكثر',
	newPerDay: 'الجديد منها على الأكثر',
	retention: 'نسبة ما تريد أن تتذكّره',
	retentionOf: (say: Say, share: number) => `حين تعود إليك مئة معلومة تتذكّر منها نحو ${say.number(share)}.`,
	manners: {
		light: 'أسئلة أقل، ونسيان أكثر.',
		usual: 'هذا يناسب أكثر الناس.',
		firm: 'نسيان أقل، وأسئلة أكثر.'
	},
	askCertainty: 'اسألني عن ثقتي بالجواب',
	askCertaintyHelp: 'تختار «متأكد» أو «أظن» أو «أخمّن»، ثم ترى في «تقدّمك» هل ثقتك في محلّها.',
	guessFirst: 'التخمين قبل القراءة',
	guessFirstHelp: 'تجيب قبل أن تقرأ، ثم بعدها، فترى ما علّمك النص.'
};

export type LearnersWords = typeof learnersAr;
