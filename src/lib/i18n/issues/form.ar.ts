import { named, shown, type Message, type MessageParams } from './message.ts';

type Value = MessageParams[string] | undefined;

const q = (value: Value): string => `«${shown(value)}»`;

const types = named<string>({
	string: 'نصّ',
	integer: 'عدد صحيح',
	number: 'عدد',
	boolean: 'true أو false',
	list: 'قائمة',
	mapping: 'حقول لها قيم',
	nothing: 'لا شيء'
});
const typeOf = (value: Value): string => types.get(String(value)) ?? shown(value);

const forms: Readonly<Record<string, string>> = {
	id: 'حروف لاتينية صغيرة وأرقام تصل بينها شرطات مفردة، مثل visit-date',
	uuid: 'معرّف من نوع UUID، مثل 4f6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e، ويصنعه الأمر npm run questions:new',
	language: 'رمز لغة مثل ar أو en أو ar-EG',
	url: 'عنوان يبدأ بـ https://',
	fingerprint: 'بصمة من 64 رمزًا: أرقام وحروف من a إلى f',
	date: 'تاريخ مثل 2015 أو 2017-03 أو 2017-03-05، أو XXXX-11 لشهر بلا سنة'
};
const details = named<string>({
	'no such day': 'لا وجود لهذا اليوم في التقويم',
	'too fine': 'العدد أكبر أو أدقّ مما يُحفظ'
});

const nearestOf = ({ nearest }: MessageParams): string => (nearest ? ` هل تقصد ${q(nearest)}؟` : '');

/** ما يعيب شكل الملف، كما يُقال للمعلّم: العيب وما يُصلحه. The counterpart of `formEn`, by the code of the issue. */
export const formAr: Readonly<Record<string, Message>> = {
	'value-missing': ({ key, expected }) => `الحقل ${q(key)} ناقص. اكتبه، وقيمته: ${typeOf(expected)}.`,
	'value-type': ({ key, expected, found }) => {
		const asText = expected === 'string' && found !== 'list' && found !== 'mapping' && found !== 'nothing';
		const where = key ? `قيمة الحقل ${q(key)}` : 'محتوى الملف';
		const advice = asText ? 'ضع القيمة بين علامتي اقتباس.' : 'راجع القيمة ومسافات أول السطر.';
		return `المطلوب في ${where}: ${typeOf(expected)}، والمكتوب: ${typeOf(found)}. ${advice}`;
	},
	'value-enum': (params) =>
		`القيمة ${q(params.found)} غير معروفة في الحقل ${q(params.key)}.${nearestOf(params)} اختر واحدة من: ${String(params.allowed ?? '')}.`,
	'value-format': ({ key, form }) => `المطلوب في الحقل ${q(key)}: ${forms[String(form)] ?? 'صيغة أخرى'}.`,
	'value-empty': ({ key }) => `الحقل ${q(key)} فارغ. اكتب نصّه، أو احذفه إن كان اختياريًّا.`,
	'value-invalid': ({ key, detail }) =>
		`قيمة الحقل ${q(key)} غير صالحة: ${details.get(String(detail)) ?? shown(detail)}. صحّحها.`,
	'too-long': ({ key, size, max }) =>
		`عدد أحرف النص في ${q(key)} هو ${shown(size)}، والحدّ الأعلى ${shown(max)}. قصّره.`,
	'too-short': ({ key, min }) => `النص في ${q(key)} أقصر من الحدّ الأدنى، وهو ${shown(min)}. أطِله.`,
	'too-many': ({ key, size, max }) =>
		`عدد ما في القائمة ${q(key)} هو ${shown(size)}، والحدّ الأعلى ${shown(max)}. اختصرها أو قسّمها.`,
	'too-few': ({ key, min }) => `القائمة ${q(key)} أقصر من الحدّ الأدنى، وهو ${shown(min)}. أضف ما ينقصها.`,
	'number-too-big': ({ key, max }) => `العدد في ${q(key)} أكبر من الحدّ الأعلى، وهو ${shown(max)}. صغّره.`,
	'number-too-small': ({ key, min }) => `العدد في ${q(key)} أصغر من الحدّ الأدنى، وهو ${shown(min)}. كبّره.`,
	'key-unknown': (params) =>
		`لا يُعرف هنا حقل باسم ${q(params.key)}.${nearestOf(params)} المعروف هنا: ${String(params.allowed ?? '')}.`,
	'key-forbidden': ({ key }) => `الاسم ${q(key)} ممنوع في الملفات. احذفه.`,
	'too-deep': ({ max }) => `الحقول متداخلة أكثر من الحدّ، وهو ${shown(max)}. راجع مسافات أوائل السطور.`,
	'too-many-values': ({ max }) => `في الملف قيم أكثر من الحدّ، وهو ${shown(max)}. قسّمه.`,
	'version-future': ({ version }) =>
		`صُنع الملف بإصدار أحدث من «دليل» (الصيغة ${shown(version)}). حدّث التطبيق ثم افتح الملف من جديد.`,
	'id-taken': ({ id }) => `المعرّف ${q(id)} مستعمل مرتين. اجعل لكلٍّ معرّفه.`,
	'article-empty': () => 'المقال بلا نصّ. اكتبه تحت البيانات التي في أول الملف.',
	'article-too-many-paragraphs': ({ count, most }) =>
		`عدد فقرات المقال ${shown(count)}، والحدّ الأعلى ${shown(most)}. قسّمه.`,
	'paragraph-too-long': ({ length, most }) =>
		`عدد أحرف إحدى الفقرات ${shown(length)}، والحدّ الأعلى ${shown(most)}. قسّمها بسطر فارغ.`,
	'article-sentences': () => 'حدود الجمل في إحدى الفقرات لا توافق نصّها. صدّر المقال من جديد.',
	'article-paragraph-id': () => 'معرّف إحدى الفقرات لا يوافق نصّها، فقد غُيّر الملف. صدّره من جديد.',
	'sentences-quote-missing': ({ text }) =>
		`الاقتباس ${q(text)} الذي يصحّح الجمل ليس في فقرة واحدة من المقال. انسخه منها.`,
	'sentences-quote-ambiguous': ({ text }) =>
		`الاقتباس ${q(text)} الذي يصحّح الجمل ورد في المقال أكثر من مرة. أطِله.`,
	'sentences-quote-useless': ({ text }) => `الاقتباس ${q(text)} لا يصحّح شيئًا. احذفه، أو اختر كلمات أخرى.`,
	'sentences-split-nowhere': () => 'لا تُقسم الجملة هنا. اختر مكانًا بين كلمتين داخل جملة.',
	'sentences-join-nowhere': () => 'لا جملة بعد هذه في الفقرة، فلا شيء توصل به.',
	'pack-unreachable': () => 'تعذّر جلب الأسئلة. تأكد من اتصال الشبكة ثم أعد المحاولة.',
	'file-missing': () => 'الملف غير موجود. يلزم كلَّ مقال في مجلده ملفّان: article.md وbank.yaml.',
	'file-too-big': ({ size, max }) =>
		`حجم الملف ${shown(size)} ميغابايت، ولا يُقرأ أكثر من ${shown(max)} ميغابايت. قسّمه.`,
	'file-empty': () => 'الملف فارغ. يصنع الأمر npm run questions:new مثالًا تبدأ منه.',
	'file-unreadable': ({ detail }) =>
		`تعذّرت قراءة الملف (${shown(detail)}). تأكد من أنه ملف ومن أن قراءته مسموحة.`,
	'file-encoding': () => 'ترميز الملف ليس UTF-8. احفظه من جديد بهذا الترميز.',
	'file-bom': () => 'في أول الملف علامة خفية (BOM). احفظه بترميز UTF-8 من دونها.',
	'file-crlf': () => 'نهايات السطور بطريقة Windows (CRLF). احفظ الملف بنهايات LF.',
	'text-control': ({ character }) => `هنا حرف تحكّم لا يُعرض (${shown(character)}). احذفه.`,
	'text-bidi': ({ character, count }) =>
		`هنا حرف خفي يغيّر اتجاه الكتابة (${shown(character)}، والعدد ${shown(count)}). احذفه.`,
	'text-bom': () => 'هنا حرف خفي (U+FEFF). احذفه.',
	'text-decomposed': ({ character, count }) =>
		`هنا حرف مكتوب برمزين منفصلين (${shown(character)}، والعدد ${shown(count)}). أعد كتابته حرفًا واحدًا.`,
	'text-nbsp': ({ count }) => `هنا مسافة غير فاصلة (العدد ${shown(count)}). اكتب مسافة عادية.`,
	'text-tatweel': ({ count }) => `هنا تطويل داخل كلمة (العدد ${shown(count)}). احذفه.`,
	'text-tab': ({ count }) => `هنا علامة جدولة Tab (العدد ${shown(count)}). اكتب مسافة.`,
	'front-matter-missing': () =>
		'يبدأ الملف بسطر من ثلاث شرطات (---)، ثم title وlanguage وsource، ثم سطر مثله، ثم النص. أضف ما نقص.',
	'front-matter-open': () =>
		'البيانات التي في أول الملف لا تنتهي. اكتب بينها وبين النص سطرًا من ثلاث شرطات (---).',
	'yaml-syntax': ({ detail }) =>
		`صيغة YAML غير سليمة: ${shown(detail)}. راجع مسافات أول السطر، وضع ما فيه : أو # بين علامتي اقتباس.`,
	'yaml-duplicate-key': () => 'حقل مكتوب مرتين في موضع واحد. احذف أحدهما.',
	'yaml-tab': () => 'في أول السطر علامة Tab. اكتب مكانها مسافات.',
	'yaml-documents': () => 'في الملف أكثر من وثيقة (---). أبقِ واحدة.',
	'yaml-tag': () => 'هنا وسم (كلمة بعد !). احذفه، أو ضع النص بين علامتي اقتباس.',
	'yaml-aliases': () => 'في الملف إحالات (& و *) تتضاعف بلا نهاية. اكتب القيم نفسها.',
	'yaml-too-deep': () => 'الأقواس أو القوائم متداخلة أكثر مما يُقرأ. راجعها.',
	'slug-invalid': ({ slug }) => `اسم المجلد ${q(slug)} غير صالح. المطلوب: ${forms.id ?? ''}.`,
	'uid-taken': ({ folder }) =>
		`هذا المعرّف uid هو معرّف ${q(folder)}. اجعل لهذه الأسئلة معرّفًا جديدًا؛ يصنعه الأمر npm run questions:new.`,
	'bank-empty': () => 'لا أسئلة هنا بعد. اكتب سؤالًا.',
	'storage-quota': () => 'لم تبقَ مساحة على الجهاز. صدّر إجاباتك، ثم أفرغ بعض المساحة.',
	'storage-refused': () => 'المتصفّح لا يسمح بالحفظ هنا. اخرج من التصفح الخاص، أو صدّر إجاباتك.',
	'storage-newer': () => 'المحفوظ هنا صنعه إصدار أحدث من «دليل». حدّث التطبيق.',
	'storage-outdated': () => 'إصدار أحدث من «دليل» مفتوح في نافذة أخرى. أعد تحميل هذه الصفحة.',
	'storage-failed': ({ detail }) =>
		`تعذّر الحفظ${detail ? ` (${shown(detail)})` : ''}. أعد المحاولة، أو صدّر إجاباتك.`
};

/** Told where a code has no sentence of its own. */
export const unknownAr = (code: string): string => `هنا ما لا يصحّ (${shown(code)}). راجع هذا الموضع.`;
