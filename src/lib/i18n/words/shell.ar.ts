import type { Say, SixForms } from '../format.ts';

const due: SixForms = {
	zero: 'لا معلومة حان وقتها',
	one: 'معلومة واحدة حان وقتها',
	two: 'معلومتان حان وقتهما',
	few: '# معلومات حان وقتها',
	many: '# معلومة حان وقتها',
	other: '# معلومة حان وقتها'
};

export const shellAr = {
	name: 'دليل',
	title: (page: string) => `${page} · دليل`,
	skip: 'إلى المحتوى',
	mainNavigation: 'الأقسام',
	library: 'المكتبة',
	settings: 'الإعدادات',
	studio: 'الاستوديو',
	about: 'عن دليل',
	loading: 'لحظة…',
	offlineReady: 'يعمل دون اتصال',
	savedHere: 'محفوظ على هذا الجهاز',
	updateReady: 'يتوفر تحديث.',
	outdated: 'فُتح إصدار أحدث من «دليل» في نافذة أخرى. أعد تحميل هذه الصفحة لتتابع.',
	reload: 'أعد التحميل',
	updateInSession: 'يتوفر تحديث، وفي نافذة أخرى أسئلة مفتوحة. أكملها أو أغلقها، ثم حدّث.',
	updateNow: 'حدّث الآن',
	updating: 'يجري التحديث…',
	later: 'لاحقًا',
	installOffer: 'ثبّت «دليل» على جهازك لتفتحه كأي تطبيق، حتى دون اتصال.',
	install: 'ثبّته',
	installIos: 'لتثبيت «دليل» على هذا الجهاز: اضغط زر المشاركة، ثم «إضافة إلى الشاشة الرئيسية».',
	notNow: 'ليس الآن',
	notices: 'إشعارات',
	errorNotFound: 'هذه الصفحة غير موجودة',
	errorNotFoundHelp: 'ربما تغيّر عنوانها أو كُتب خطأً. المقالات كلها في المكتبة.',
	errorOther: 'تعذّر فتح هذه الصفحة',
	errorOtherHelp: 'لم يضِع شيء مما حُفظ. أعد المحاولة، أو ارجع إلى المكتبة.',
	errorOffline: 'هذه الصفحة لم تُحفظ على جهازك بعد',
	errorOfflineHelp: 'افتحها مرة واحدة وأنت متصل، ثم تعمل دون اتصال.',
	retry: 'أعد المحاولة',
	toLibrary: 'إلى المكتبة',
	noScript: 'يمكنك قراءة المقالات هنا، أما الأسئلة فتحتاج إلى تشغيل جافاسكربت في المتصفّح.',
	practice: 'التدريب',
	/** Follows the name of the practice room, where facts are due. */
	due: (say: Say, count: number) => `(${say.count(count, due)})`,
	progress: 'تقدّمك',
	learner: 'المتعلّم',
	nameless: 'بلا اسم',
	manageLearners: 'المتعلّمون وإعداداتهم',
	mayBeCleared: 'قد يحذف المتصفّح ما حُفظ.',
	keepSafe: 'أبقِه'
};

export type ShellWords = typeof shellAr;
