import { byCase, shown, type Message } from '#lib/i18n/issues/message.ts';

const q = (value: string | number | undefined): string => `«${shown(value)}»`;

const missing: Readonly<Record<string, string>> = {
	evidence: 'اختر من النص ما يثبت الجواب.',
	answer: 'ما الجواب؟ عيّنه هنا.',
	choices: 'اكتب الخيارات.',
	gaps: 'اجعل كلمة واحدة فراغًا على الأقل.',
	entries: 'اكتب اثنين على الأقل.',
	pairs: 'اكتب زوجين على الأقل.',
	prompt: 'لم تُكتب كلمات السؤال بعد. اكتبها.',
	text: 'هذا فارغ. اكتبه.',
	explanation: 'اكتب شرحًا قصيرًا.',
	reason: 'اكتب السبب.'
};
const whatIsMissing: Message = ({ key }) =>
	Object.hasOwn(missing, String(key)) ? (missing[String(key)] ?? '') : 'هذا فارغ. اكتبه أو احذفه.';

/** What issues say to a teacher who writes in the app, and sees no file: where it differs from what they say of files. */
export const forTeachersAr: Readonly<Record<string, Message>> = {
	'value-missing': whatIsMissing,
	'value-empty': whatIsMissing,
	'too-few': whatIsMissing,
	'value-type': byCase({}, ({ expected }) =>
		expected === 'number' ? 'اكتب عددًا بالأرقام، مثل 12.' : 'هذا لا يصلح هنا. غيّره.'
	),
	'value-enum': () => 'اختر واحدًا من المعروض.',
	'value-format': ({ form }) =>
		form === 'date' ? 'التاريخ ناقص. اليوم يلزمه شهر، والسنة من أربعة أرقام.' : 'هذا لا يصلح هنا. غيّره.',
	'value-invalid': ({ detail }) =>
		detail === 'no such day' ? 'لا وجود لهذا اليوم في التقويم.' : 'هذا لا يصلح هنا. غيّره.',
	'too-long': ({ size, max }) => `النص طويل: عدد أحرفه ${shown(size)}، والحدّ ${shown(max)}. قصّره.`,
	'too-many': ({ max }) => `هنا أكثر مما يسعه السؤال؛ الحدّ ${shown(max)}. احذف بعضه.`,
	'number-too-big': ({ max }) => `العدد أكبر من الحدّ، وهو ${shown(max)}.`,
	'number-too-small': ({ min }) => `العدد أصغر من الحدّ، وهو ${shown(min)}.`,
	G1: byCase(
		{ level: ({ text }) => `كتابة ${q(text)} تختلف عمّا في النص. اخترها من النص كما هي.` },
		({ text, closest }) =>
			closest
				? `${q(text)} ليست في النص. أقرب ما فيه: ${q(closest)}. اختر من النص ما تقصده.`
				: `${q(text)} ليست في النص. اختر من النص غيرها.`
	),
	G2: ({ text, count }) =>
		`${q(text)} ترد في النص أكثر من مرة (${shown(count)}). اخترها من موضعها، أو خذ كلمات أكثر.`,
	G5: byCase(
		{
			equal: ({ text }) => `الخيار الخاطئ ${q(text)} هو الجواب نفسه بإملاء آخر. غيّره.`
		},
		({ text }) => `كلمات ${q(text)} موجودة في الدليل نفسه. اختر من النص ما ينفي هذا الخيار، أو غيّره.`
	),
	G6: byCase(
		{ rationale: () => 'اكتب في جملة قصيرة لماذا هو خطأ.' },
		() => 'اختر من النص ما ينفيه، أو اضغط «لم يذكره النص».'
	),
	G9: byCase(
		{
			facts: ({ words }) =>
				`العبارة تخالف النص في أكثر من معلومة (${shown(words)}). غيّر واحدة واترك سائرها كما في النص.`
		},
		() => 'هذه الكلمات ليست في موضعها: انقلها كما هي من العبارة، ومن الدليل.'
	),
	'difference-missing': () => 'العبارة خاطئة. اكتب أين تخالف النص: كلماتها، وكلمات النص.',
	'year-not-in-article': ({ year }) => `النص لا يذكر السنة ${shown(year)}، فلا تُطلب.`,
	'harakat-missing': () => 'الحركات مطلوبة في هذا السؤال، والجواب بلا حركات. شكّله، أو ألغِ الشرط.',
	'word-fits': ({ text }) => `الكلمة ${q(text)} تصحّ أيضًا في أحد الفراغات. اختر غيرها.`,
	'gap-answer-shown': ({ text }) => `الجواب ${q(text)} يُقرأ في موضع آخر من الجملة. أعد صياغتها.`,
	'gap-unplaced': () => 'هذا الفراغ لم يعد في الجملة.',
	'gap-unlisted': () => 'في الجملة فراغ بلا جواب.',
	'gap-broken': () => 'في الجملة أقواس {{ أو }}. احذفها.',
	'accept-unused': byCase(
		{ error: () => 'هذا خطأ لا ملاحظة، فلا يُقبل. أصلحه.' },
		() => 'لم تعد هذه الملاحظة قائمة. احذف قبولها.'
	),
	'id-taken': () => 'هذا مكرّر. احذف أحدهما.'
};
