/** The words of a text that another app shared. */
export const studioSharedAr = {
	title: 'نصّ وصل إليك',
	help: 'هكذا يصير مقالًا. لم يُحفظ شيء بعد؛ ابدأ به إن شئت، ثم قسّم جمله واكتب أسئلته.',
	text: 'النص بعد تنظيفه',
	cleaned: 'نُظّف من أحرف خفية ومسافات زائدة، ولم تتغيّر كلمة.',
	original: 'النص كما جاء',
	begin: 'ابدأ به مقالًا',
	leave: 'اتركه',
	waiting: 'ما وصلك قبل هذا ينتظر قرارك',
	none: 'لم يصل نص. ارجع إلى التطبيق الذي فيه النص، وشاركه مع «دليل» من جديد.',
	noArticle: 'لا يصلح هذا مقالًا: النص فارغ أو أطول مما يُقرأ. شارك جزءًا منه.',
	flaws: {
		'file-too-large': 'الملف أكبر مما يُقرأ. شارك نصًّا أقصر.',
		'file-not-text': 'ليس في الملف نص يُقرأ. شارك ملف ‎.txt أو ‎.md.',
		'file-unreadable': 'تعذّرت قراءة الملف. شاركه من جديد.'
	}
};

export type StudioSharedWords = typeof studioSharedAr;
