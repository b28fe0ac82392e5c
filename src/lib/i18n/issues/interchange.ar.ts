import { shown, type Message } from './message.ts';

const q = (value: string | number | undefined): string => `«${shown(value)}»`;

/** What is wrong with a file, a link or a page that packs travel in, and what to do. By the code of the issue. */
export const interchangeAr: Readonly<Record<string, Message>> = {
	'json-syntax': () => 'الملف ناقص أو تغيّر ما فيه، فلا يُقرأ إلى آخره. اطلبه من جديد، أو صدّره مرة أخرى.',
	'too-many-fields': ({ max }) =>
		`في جزء من الملف أكثر من ${shown(max)} حقل، وليس هذا من ملفات «دليل». اطلبه من جديد.`,
	'too-much-to-check': ({ count }) =>
		`النص أطول من أن يُبحث فيه عن هذا العدد من الاقتباسات (${shown(count)}). قسّم المقال وأسئلته.`,
	'more-issues': ({ count }) => `عدد الملاحظات الأخرى ${shown(count)}. أصلح هذه أولًا.`,
	'file-kind-unknown': ({ name }) =>
		`الملف ${q(name)} ليس من الأنواع التي يقرؤها «دليل». اختر ملف ‎.dalil.json أو ‎.zip أو صفحة صنعها «دليل».`,
	'too-many-files': ({ max }) => `لا يُفتح معًا أكثر من ${shown(max)} ملفًّا. افتح الباقي بعدها.`,
	'shared-nothing': () => 'لم يصل شيء يُفتح. ارجع إلى التطبيق الذي شاركته منه، وشاركه من جديد.',
	'file-blank': () => 'الملف فارغ. اطلبه من جديد.',
	'zip-broken': () => 'الملف المضغوط تالف أو ناقص. اطلبه من جديد، أو اصنعه مرة أخرى.',
	'zip-encrypted': () => 'الملف المضغوط مقفل بكلمة مرور. اصنعه من جديد بلا كلمة مرور.',
	'zip-method': ({ path }) => `الملف ${q(path)} مضغوط بطريقة لا تُقرأ هنا. اصنع ملف ‎.zip عاديًّا.`,
	'zip-entries': ({ max }) => `في الملف المضغوط أكثر من ${shown(max)} ملف. ضع فيه مقالات أقل.`,
	'zip-too-big': ({ max }) =>
		`ما في الملف المضغوط يزيد بعد فكّه على ${shown(max)} ميغابايت. ضع فيه مقالات أقل.`,
	'zip-path': ({ path }) =>
		`الاسم ${q(path)} يشير إلى خارج الملف المضغوط، فتُرك. اصنع الملف المضغوط من مجلده من جديد.`,
	'zip-link': ({ path }) => `${q(path)} وصلة إلى ملف آخر، فتُركت. ضع الملف نفسه مكانها.`,
	'zip-no-article': () =>
		'لا مقال في الملف المضغوط. يلزم مجلد فيه article.md وbank.yaml، أو ملف ‎.dalil.json واحد.',
	'folder-incomplete': ({ missing }) =>
		`الملف ${q(missing)} ناقص هنا. يلزم كلَّ مقال article.md وbank.yaml في مجلد واحد.`,
	'uid-repeated': ({ folder }) => `هذا هو المقال ${q(folder)} نفسه، فتُرك. أبقِ واحدًا منهما.`,
	'paragraph-not-plain': ({ text }) =>
		`في الفقرة ${q(text)} سطر فارغ أو مسافة على طرفها، ولا يحفظ article.md ذلك. احذفه أولًا.`,
	'sentences-not-carried': ({ text }) =>
		`لا يمكن كتابة جمل الفقرة ${q(text)} تصحيحات في article.md. راجعها بعد الاستيراد.`,
	'export-changed': ({ path }) => `سيضيع شيء في هذه الصيغة (${shown(path)}). صدّر ملف ‎.dalil.json بدلًا منها.`,
	'link-too-long': ({ characters, max }) =>
		`عدد أحرف الرابط ${shown(characters)}، والمأمون ${shown(max)} على الأكثر. أرسل الملف أو الصفحة بدلًا منه.`,
	'link-broken': () => 'الرابط ناقص: ضاع بعضه في الطريق. اطلبه من جديد، أو اطلب الملف.',
	'link-foreign': () =>
		'يشير الرابط إلى موقع آخر، ولا تُفتح هنا إلا مقالات هذا الموقع. نزّل الملف ثم افتحه هنا.',
	'qr-too-long': ({ bytes, max }) =>
		`في الرابط ${shown(bytes)} بايت، ويتّسع رمز QR لـ${shown(max)} على الأكثر. ضع ملف «دليل» في الموقع واستعمل رابطه القصير.`,
	'page-no-pack': () => 'هذه الصفحة لم يصنعها «دليل»، ولا مقال فيها. اختر ملفًّا آخر.',
	'player-unreachable': () => 'تعذّر جلب ما تُصنع به الصفحة. اتصل بالشبكة مرة واحدة، ثم أعد المحاولة.',
	'results-wrong': () => 'هذا ليس ملف نتائج حفظه «دليل». اختر الملف الذي حفظه المتعلّم في النهاية.',
	'results-other-pack': ({ title }) => `هذه نتائج مقال آخر: ${q(title)}. افتح ذلك المقال أولًا.`
};
