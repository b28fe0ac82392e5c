import type { Say } from '../format.ts';

const questions = (say: Say, count: number) =>
	say.count(count, {
		zero: 'بلا أسئلة',
		one: 'سؤال واحد',
		two: 'سؤالان',
		few: '# أسئلة',
		many: '# سؤالًا',
		other: '# سؤال'
	});

/** The words of opening what others made, and of what was added to this device. */
export const transferAr = {
	title: 'افتح ما وصلك',
	lead: 'افتح مقالًا وأسئلته من ملف أو رابط، أو نتائج حفظها متعلّم. ترى ما فيه أولًا، ولا يُضاف شيء قبل أن تختار.',
	unreachable: 'تعذّر فتح هذه الصفحة. تحقّق من الاتصال، ثم أعد تحميلها.',
	chooseFile: 'اختر ملفًّا أو أكثر',
	dropHere: 'أو أفلت الملفات هنا',
	kinds: 'ملف ‎.dalil.json أو ‎.zip، أو صفحة صنعها «دليل»، أو ملف نتائج، أو نص ‎.txt أو ‎.md تبدأ به مقالًا.',
	waiting: (say: Say, count: number) =>
		say.count(count, {
			zero: 'لا شيء ينتظر.',
			one: 'وصلك قبل هذا شيء لم تقرّر فيه بعد.',
			two: 'وصلك قبل هذا شيئان لم تقرّر فيهما بعد.',
			few: 'وصلتك قبل هذا # أشياء لم تقرّر فيها بعد.',
			many: 'وصلك قبل هذا # شيئًا لم تقرّر فيها بعد.',
			other: 'وصلك قبل هذا # شيء لم تقرّر فيها بعد.'
		}),
	showWaiting: 'أظهره',
	texts: {
		title: (say: Say, count: number) =>
			say.count(count, {
				zero: 'لا نص هنا',
				one: 'هذا نص بلا أسئلة',
				two: 'هذان نصّان بلا أسئلة',
				few: 'هذه نصوص بلا أسئلة (#)',
				many: 'هذه نصوص بلا أسئلة (#)',
				other: 'هذه نصوص بلا أسئلة (#)'
			}),
		help: 'يمكنك أن تبدأ به مقالًا في الاستوديو ثم تكتب أسئلته. ترى النص أولًا، ولا يُحفظ شيء قبل أن تختار.',
		begin: 'ابدأ به مقالًا'
	},
	paste: 'أو ألصق رابطًا',
	openLink: 'افتح الرابط',
	reading: 'تجري القراءة…',
	saving: 'يجري الحفظ…',
	cancel: 'ألغِ',
	nothing: 'لا شيء هنا يمكن إضافته',
	relations: {
		new: 'مقال جديد على هذا الجهاز.',
		same: 'هذا المقال عندك كما هو، فلا شيء يُضاف.',
		newer: 'هذا تحديث لمقال عندك. يبقى تقدّمك فيه محفوظًا.',
		older: 'عندك من هذا المقال نسخة أحدث.',
		diverged: 'عندك نسخة أخرى من هذا المقال، وبينهما اختلاف.'
	},
	older: (say: Say, count: number) =>
		say.count(count, {
			zero: 'هذه أحدث نسخة مما وصل.',
			one: 'هذه أحدث نسخة مما وصل، وتُترك نسخة أقدم منها.',
			two: 'هذه أحدث نسخة مما وصل، وتُترك نسختان أقدم منها.',
			few: 'هذه أحدث نسخة مما وصل، وتُترك # نسخ أقدم منها.',
			many: 'هذه أحدث نسخة مما وصل، وتُترك # نسخة أقدم منها.',
			other: 'هذه أحدث نسخة مما وصل، وتُترك # نسخة أقدم منها.'
		}),
	ofSite: 'هذا من مقالات الموقع، وهي تبقى كما هي. يمكنك أن تضيف نسختك إلى جانبه.',
	relative: (title: string) => `له صلة بمقال عندك: «${title}».`,
	questions,
	withheld: (say: Say, count: number) =>
		say.count(count, {
			zero: 'لا يُترك منها سؤال.',
			one: 'يُترك منها سؤال لأن دليله لا يوجد في النص.',
			two: 'يُترك منها سؤالان لأن دليليهما لا يوجدان في النص.',
			few: 'تُترك منها # أسئلة لأن أدلتها لا توجد في النص.',
			many: 'يُترك منها # سؤالًا لأن أدلتها لا توجد في النص.',
			other: 'يُترك منها # سؤال لأن أدلتها لا توجد في النص.'
		}),
	changesTitle: 'ما الذي يتغيّر؟',
	articleChanged: 'تغيّر نص المقال أو ما يُذكر عنه.',
	changes: {
		added: 'أُضيف',
		removed: 'حُذف',
		wording: 'تغيّرت صياغته',
		key: 'صُحّح جوابه',
		meaning: 'سؤال آخر مكانه',
		same: 'لم يتغيّر'
	},
	unchanged: (say: Say, count: number) => `لم يتغيّر: ${questions(say, count)}.`,
	moreChanges: (say: Say, count: number) => `أظهر غيرها (${say.number(count)})`,
	problems: 'ما لا يصلح، ولماذا',
	inFile: (name: string) => `الملف «${name}»:`,
	inQuestion: (id: string) => `السؤال «${id}»:`,
	choices: { add: 'أضفه', replace: 'ضعه مكان القديم', 'keep-both': 'أبقِ الاثنين' },
	addAll: (say: Say, count: number) =>
		say.count(count, {
			zero: 'لا جديد يُضاف',
			one: 'أضف الجديد',
			two: 'أضف المقالين الجديدين',
			few: 'أضف المقالات الجديدة (#)',
			many: 'أضف المقالات الجديدة (#)',
			other: 'أضف المقالات الجديدة (#)'
		}),
	choiceHelp: {
		add: 'يظهر في المكتبة، ويعمل دون اتصال.',
		replace: 'يحلّ مكان الذي عندك. إجاباتك السابقة تبقى.',
		'keep-both': 'يُضاف نسخة مستقلة، ويبقى الذي عندك كما هو.'
	},
	done: {
		add: (title: string) => `أُضيف «${title}» إلى المكتبة.`,
		replace: (title: string) => `حلّت النسخة الجديدة من «${title}» مكان القديمة.`,
		'keep-both': (title: string) => `أُضيفت نسخة ثانية من «${title}».`
	},
	undo: 'تراجع',
	undone: 'عاد كل شيء كما كان.',
	readIt: 'اقرأه',
	results: {
		title: 'نتائج',
		about: (title: string) => `إجابات عن «${title}»`,
		by: (name: string) => `كتبها: ${name}`,
		fresh: (say: Say, count: number, correct: number) =>
			say.count(count, {
				zero: 'لا إجابات جديدة.',
				one: 'إجابة جديدة واحدة.',
				two: 'إجابتان جديدتان.',
				few: '# إجابات جديدة.',
				many: '# إجابة جديدة.',
				other: '# إجابة جديدة.'
			}) + (count > 0 ? ` الصحيح منها: ${say.number(correct)}.` : ''),
		known: (say: Say, count: number) => `محفوظ من قبل: ${say.number(count)}.`,
		elsewhere: (say: Say, count: number) =>
			`محفوظ في سجلّ متعلّم آخر على هذا الجهاز، فلا يُضاف إلى سجلّك: ${say.number(count)}.`,
		leftOut: (say: Say, count: number) => `لا توافق أسئلة المقال كما هو هنا، فتُترك: ${say.number(count)}.`,
		marked: 'صُحّحت الإجابات هنا من جديد بأدلة المقال.',
		take: 'أضفها إلى سجلّي',
		done: (say: Say, count: number) => `أُضيف إلى سجلّك: ${say.number(count)}.`
	},
	added: {
		title: 'أضفتها أنت',
		help: 'هذه محفوظة على جهازك وتعمل دون اتصال.',
		remove: 'أزله',
		removeOf: (title: string) => `أزله من هذا الجهاز: «${title}»`,
		removed: (title: string) => `أُزيل «${title}». إجاباتك عنه محفوظة.`,
		unread: (say: Say, count: number) => `تعذّرت قراءة بعض ما أضفته (${say.number(count)}). بقي كما هو.`,
		failed: 'تعذّر فتح ما أضفته. أعد تحميل الصفحة.'
	}
};

export type TransferWords = typeof transferAr;
