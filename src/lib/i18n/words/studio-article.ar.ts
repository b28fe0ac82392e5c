import { isolate, type Say, type SixForms } from '../format.ts';

const places: SixForms = {
	zero: 'لا موضع',
	one: 'موضع واحد',
	two: 'موضعان',
	few: '# مواضع',
	many: '# موضعًا',
	other: '# موضع'
};
const quotes: SixForms = {
	zero: 'لا اقتباس',
	one: 'اقتباس واحد',
	two: 'اقتباسان',
	few: '# اقتباسات',
	many: '# اقتباسًا',
	other: '# اقتباس'
};

/** The words of the studio's part where an article is written. */
export const studioArticleAr = {
	text: {
		title: 'النص',
		start: 'ألصق النص هنا أو اكتبه',
		startHelp:
			'اترك سطرًا فارغًا بين كل فقرة وأخرى. يُنظّف ما يأتي مع اللصق من أحرف خفية وأسطر مقطوعة، وترى ما نُظّف قبل أن تمضي.',
		label: 'نص المقال',
		paragraph: (say: Say, number: number) => `الفقرة ${say.number(number)}`,
		openFile: 'افتح ملفًّا',
		fileHelp: 'ملف نصّي (txt أو md)؛ ويمكنك أن تفلته هنا.',
		drop: 'أفلت الملف هنا',
		done: 'تمّ',
		anchoring: 'نبحث عن أدلة الأسئلة في النص الجديد…',
		end: 'أوقف، وأبقِ النص القديم',
		cancel: 'اترك التعديل',
		edit: 'عدّل النص',
		editHelp: 'تبقى أدلة الأسئلة في أماكنها ما أمكن، وتُسأل عمّا لم يبقَ منها.',
		unfinished: 'تعديلك محفوظ، ولا يصير من المقال حتى تضغط «تمّ».'
	},
	file: {
		'file-too-large': 'الملف كبير جدًّا. اختر ملفًّا نصّيًّا أصغر من 5 ميغابايت.',
		'file-not-text': 'هذا ليس ملفًّا نصّيًّا. احفظه أولًا بصيغة txt، أو انسخ نصّه وألصقه هنا.',
		'file-unreadable': 'تعذّرت قراءة الملف. اختره من جديد، أو انسخ نصّه وألصقه هنا.'
	},
	cleaned: {
		title: 'ما نُظّف',
		nothing: 'النص نظيف؛ لا شيء فيه يُنظّف.',
		help: 'لم تتغيّر كلمة.',
		what: {
			'line-ends': 'نهايات أسطر',
			controls: 'أحرف تحكّم خفية',
			'bidi-controls': 'علامات اتجاه خفية',
			'zero-width': 'أحرف لا عرض لها',
			'soft-hyphens': 'واصلات خفية',
			'presentation-forms': 'حروف مكتوبة برموز أشكالها',
			'decomposed-letters': 'حروف مفكّكة',
			'no-break-spaces': 'مسافات غير معتادة',
			tabs: 'مسافات جدولة',
			spaces: 'مسافات مكرّرة',
			'lines-joined': 'أسطر مقطوعة وُصلت',
			'words-joined': 'كلمات مقطوعة وُصلت',
			'lines-parted': 'أسطر صارت فقرات',
			'page-numbers': 'أرقام صفحات حُذفت'
		},
		words: (say: Say, words: readonly string[]) =>
			`كلمات كانت مقطوعة في آخر السطر، فراجعها: ${say.list(words)}.`,
		pageNumbers: (say: Say, lines: readonly string[]) => `تشبه أرقام الصفحات: ${say.list(lines)}.`,
		dropPageNumbers: 'احذفها',
		original: 'أعد النص كما جاء',
		keep: 'حسنًا'
	},
	titleFound: (title: string) => `هل «${isolate(title)}» عنوان المقال؟`,
	takeTitle: 'نعم، اجعله العنوان',
	anchors: {
		title: 'أدلة الأسئلة بعد التعديل',
		unchanged: (say: Say, count: number) => `بقي في مكانه: ${say.count(count, quotes)}.`,
		moved: (say: Say, count: number) => `انتقل إلى مكان جديد: ${say.count(count, quotes)}.`,
		ambiguous: (say: Say, count: number) => `ينتظر اختيارك: ${say.count(count, quotes)}.`,
		lost: (say: Say, count: number) => `لم يعد في النص: ${say.count(count, quotes)}.`,
		undoHelp: 'إن لم يعجبك هذا فاضغط «تراجع»، فيعود النص وأدلته كما كانت.'
	},
	doubts: {
		title: (say: Say, count: number) => `أدلة تنتظر اختيارك: ${say.number(count)}`,
		help: 'أسئلتها محفوظة، ولا تُنشر حتى تختار.',
		untitled: 'سؤال بلا نص',
		lost: 'لم تعد هذه الكلمات في النص:',
		noneNear: 'ليس في النص ما يشبهها. اختر للسؤال دليلًا آخر.',
		several: (say: Say, count: number) =>
			`هذه الكلمات في ${say.count(count, { ...places, two: 'موضعين' })}. أيّها المقصود؟`,
		one: 'وُجدت هذه الكلمات هنا، وحولها كلام آخر. أهذا هو المقصود؟',
		near: 'أقرب ما في النص إليها:',
		choose: (say: Say, sentence: number) => `هذا هو، الجملة ${say.number(sentence)}`,
		useNear: (say: Say, sentence: number) => `خذ هذه الكلمات، الجملة ${say.number(sentence)}`,
		more: 'أظهر غيرها',
		open: 'افتح السؤال'
	},
	sentences: {
		help: 'الجملة هي ما يُضاء دليلًا. إن لم تكن حدودها كما تريد، فصِلها بالتي بعدها، أو اضغط كلمة لتقسمها بعدها.',
		count: (say: Say, count: number) =>
			say.count(count, {
				zero: 'بلا جمل',
				one: 'جملة واحدة',
				two: 'جملتان',
				few: '# جمل',
				many: '# جملة',
				other: '# جملة'
			}),
		join: 'صِل',
		edit: 'عدّل الفقرة',
		editOf: (say: Say, number: number) => `عدّل الفقرة ${say.number(number)}`,
		joinOf: (say: Say, one: number) => `صِل الجملتين ${say.number(one)} و${say.number(one + 1)}`,
		splitOf: (say: Say, number: number) => `اقسم الجملة ${say.number(number)}`,
		splitHelp: 'بعد أي كلمة تنتهي الجملة؟',
		splitAfter: (word: string) => `اقسم بعد «${word}»`,
		close: 'اتركها كما هي',
		fallen: (say: Say, count: number) =>
			`تغيّر النص حيث وصلت جملًا أو قسمتها، فعادت حدودها كما كانت: ${say.count(count, places)}.`,
		joined: (say: Say, number: number) => `وُصلت؛ هي الآن الجملة ${say.number(number)}.`,
		split: (say: Say, number: number) => `قُسمت إلى الجملتين ${say.number(number)} و${say.number(number + 1)}.`
	},
	about: {
		heading: 'عن المقال',
		title: 'العنوان',
		language: 'لغة المقال',
		languages: { ar: 'العربية', en: 'الإنجليزية', other: 'لغة أخرى' },
		languageCode: 'رمز اللغة',
		languageCodeHelp: 'رمزها من حرفين أو ثلاثة، مثل fr للفرنسية.',
		source: 'المصدر',
		sources: { known: 'معروف', unknown: 'غير معروف' },
		name: 'اسم المصدر',
		nameHelp: 'صحيفة، كتاب، كاتب، أو اسمك إن كتبته أنت.',
		url: 'الرابط',
		published: 'تاريخ النشر',
		licence: 'الرخصة',
		licenceHelp: 'مثل CC BY 4.0، أو «بإذن الكاتب».',
		level: 'المستوى',
		levels: { none: 'غير محدّد', 1: 'سهل', 2: 'متوسط', 3: 'متقدّم' },
		summary: 'الخلاصة',
		summaryHelp: 'سطر أو سطران يراهما القارئ في المكتبة.',
		slug: 'اسم الملف والرابط',
		slugHelp: 'حروف لاتينية صغيرة وأرقام وشرطات، مثل city-library. يظهر في رابط المقال واسم ملفه.',
		glossary: 'معاني الكلمات',
		glossaryHelp: 'كلمات يضغطها القارئ فيرى معناها.',
		term: 'الكلمة',
		meaning: 'معناها',
		halfTerm: 'اكتب الكلمة ومعناها؛ لا تظهر للقارئ حتى يكتملا.',
		addTerm: 'أضف كلمة',
		removeTerm: (term: string) => (term ? `احذف «${term}»` : 'احذف هذا السطر'),
		optional: 'اختياري',
		flaws: {
			'title-missing': 'اكتب عنوانًا؛ به يُعرف المقال في المكتبة.',
			'language-form': 'اكتب الرمز بحروف لاتينية صغيرة، مثل fr أو fa.',
			'source-name': 'اكتب اسم المصدر، أو اختر «غير معروف».',
			// Set apart, or the strokes would stand before the letters.
			'url-form': 'يبدأ الرابط بـ \u2066https://\u2069',
			'slug-form': 'لا يصلح هذا اسمًا؛ اكتب حروفًا لاتينية وأرقامًا بينها شرطات.'
		}
	},
	versions: {
		heading: 'النسخ السابقة',
		help: 'تُحفظ نسخة كلما فتحت العمل وغيّرت فيه، وقبل كل تعديل للنص.',
		none: 'لا نسخ سابقة بعد.',
		keep: 'احفظ نسخة الآن',
		kept: 'حُفظت نسخة.',
		reasons: {
			opened: 'عند الفتح',
			text: 'قبل تعديل النص',
			restored: 'قبل الرجوع إلى نسخة',
			conflict: 'من نافذة أخرى',
			published: 'عند النشر',
			kept: 'حفظتها أنت'
		},
		show: 'ما تغيّر بعدها',
		hide: 'أخفِ',
		restore: 'ارجع إليها',
		restored: 'رجعت إلى النسخة. كل ما بعدها باقٍ بين النسخ.',
		same: 'هي مثل ما تراه أمامك.',
		added: 'أضيف:',
		removed: 'حُذف:',
		paragraph: (say: Say, number: number) => `الفقرة ${say.number(number)}`,
		about: 'ما يُقال عن المقال',
		fields: {
			title: 'العنوان',
			language: 'اللغة',
			source: 'المصدر',
			level: 'المستوى',
			summary: 'الخلاصة',
			glossary: 'معاني الكلمات',
			sentences: 'حدود الجمل'
		},
		questions: 'الأسئلة',
		question: { added: 'سؤال جديد', removed: 'سؤال حُذف', changed: 'سؤال تغيّر', moved: 'سؤال نُقل' }
	}
};

export type StudioArticleWords = typeof studioArticleAr;
