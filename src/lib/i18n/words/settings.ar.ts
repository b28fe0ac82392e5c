export const settingsAr = {
	title: 'الإعدادات',
	lead: 'تُحفظ على هذا الجهاز وحده.',
	reading: 'القراءة',
	interface: 'الواجهة',
	questions: 'الأسئلة',
	language: 'لغة الواجهة',
	theme: 'المظهر',
	themes: { system: 'كالجهاز', light: 'فاتح', sepia: 'ورقي', dark: 'داكن' },
	textSize: 'حجم الخط',
	textSizes: { 1: 'صغير', 2: 'معتاد', 3: 'كبير', 4: 'أكبر', 5: 'الأكبر' },
	lineSpacing: 'تباعد السطور',
	lineSpacings: { 1: 'متقارب', 2: 'معتاد', 3: 'متباعد' },
	digits: 'الأرقام',
	digitsHelp: 'للواجهة وحدها؛ أرقام المقالات تبقى كما كُتبت.',
	checkOnTap: 'تحقّق من الجواب عند اختياره',
	checkOnTapHelp: 'دون الضغط على «تحقّق».',
	motion: 'الحركة',
	motions: { system: 'كالجهاز', reduced: 'حركة أقل' },
	sample: 'مثال',
	sampleText: 'كلُّ سؤالٍ هنا له دليلٌ من النص، تراه في موضعه بعد أن تجيب عنه.',
	restore: 'أعد الإعدادات الأصلية',
	restored: 'عادت الإعدادات الأصلية.',
	undo: 'تراجع',
	notSaved: 'تعذّر حفظ الإعدادات على هذا الجهاز؛ ستبقى حتى تغلق الصفحة.'
};

export type SettingsWords = typeof settingsAr;
