import { isolate, type Say } from '../format.ts';
import { records, responses, safetyWorkAr } from './safety-work.ar.ts';

const megabytes = (say: Say, bytes: number) =>
	bytes < 1e9 ? `${say.number(bytes / 1e6)} ميغابايت` : `${say.number(bytes / 1e9)} غيغابايت`;

export const safetyAr = {
	...safetyWorkAr,
	title: 'هل إجاباتك في أمان؟',
	help: 'كل ما تجيب عنه محفوظ على هذا الجهاز وحده. احفظ نسخة منه بين حين وآخر.',
	loading: 'لحظة…',
	installed: 'التطبيق',
	isInstalled: 'مثبّت على الجهاز',
	notInstalled: 'يعمل في المتصفّح',
	persisted: 'المتصفّح',
	persistence: {
		promised: 'يَعِد بألّا يحذف ما حُفظ',
		'not-promised': 'قد يحذف ما حُفظ إن ضاقت المساحة',
		unknown: 'لا يقول هل يُبقي ما حُفظ'
	},
	persist: 'اطلب منه أن يُبقيه',
	refused: 'لم يوافق المتصفّح. ثبّت «دليل» على الجهاز أو احفظ نسخة، ثم اطلب منه مرة أخرى.',
	space: 'المساحة',
	spaceOf: (say: Say, used: number, quota: number) => `${megabytes(say, used)} من ${megabytes(say, quota)}`,
	last: 'آخر نسخة',
	lastOf: (say: Say, at: number, attempts: number) => `${say.time(at)}: ${say.count(attempts, responses)}`,
	never: 'لم تُحفظ نسخة بعد',
	backup: 'النسخ الاحتياطي',
	backupHelp: 'ملف واحد فيه كل شيء: المتعلّمون وإجاباتهم ومقالاتك. احفظه في مكان غير هذا الجهاز.',
	save: 'احفظ نسخة الآن',
	share: 'شارك النسخة',
	shareNow: 'شارك الملف الآن',
	saved: {
		saved: 'حُفظت النسخة في ملف.',
		shared: 'شاركت النسخة، فلم تعد على هذا الجهاز وحده.',
		ready: 'النسخة جاهزة. اضغط مرة أخرى لتشاركها.',
		cancelled: 'لم تُشارَك النسخة، ولم يتغيّر شيء.',
		stopped: 'أُلغيت النسخة، ولم يتغيّر شيء.',
		failed: 'تعذّر حفظ النسخة.'
	},
	restore: 'استعادة نسخة',
	restoreHelp: 'اختر ملف النسخة. ترى ما فيه أولًا، ولا يُحذف شيء مما هنا.',
	choose: 'اختر ملفًّا',
	reading: 'يُقرأ الملف…',
	cancel: 'ألغِ',
	previewTitle: 'ما في النسخة',
	madeAt: (say: Say, at: number) => `صُنعت في ${say.time(at)}.`,
	who: 'المتعلّم',
	nameless: 'متعلّم بلا اسم',
	here: 'هنا فقط',
	there: 'في الملف فقط',
	both: 'في كليهما',
	answers: 'الإجابات',
	stores: {
		learners: 'المتعلّمون',
		attempts: 'الإجابات',
		installed: 'المقالات المضافة',
		drafts: 'أعمال الاستوديو'
	},
	nothingNew: 'كل ما في هذا الملف موجود هنا.',
	unusable: (say: Say, count: number) => `لا يُقرأ من الملف ${say.count(count, records)}، وسيوضع ذلك جانبًا.`,
	restoreNow: 'أضفه إلى ما هنا',
	restoring: 'يُضاف ما في النسخة. إما أن يُضاف كله أو لا يتغيّر شيء.',
	restored: (say: Say, count: number) =>
		count === 0 ? 'كان كل ما في النسخة موجودًا هنا.' : `أُضيف من النسخة ${say.count(count, records)}.`,
	restoredTitle: 'تمّت الاستعادة',
	pair: (name: string) => `${isolate(name)} ظهر مرتين. هل هما شخص واحد؟`,
	pairYes: 'نعم، اجمع إجاباتهما',
	pairNo: 'لا، هما اثنان',
	joined: (name: string) => `جُمعت الإجابات كلها عند ${isolate(name)}.`,
	undo: 'تراجع',
	check: 'فحص ما حُفظ',
	checkHelp: 'يفحص كل ما على هذا الجهاز ولا يغيّر شيئًا.',
	checkNow: 'افحص',
	examining: 'يجري الفحص…',
	mending: 'يجري الإصلاح…',
	sound: (say: Say, attempts: number) => `كل شيء سليم: ${say.count(attempts, responses)}.`,
	times: (say: Say, count: number) => `(${say.number(count)})`,
	mend: 'أصلح',
	mended: (say: Say, count: number) =>
		count === 0 ? 'تمّ الإصلاح.' : `تمّ الإصلاح، ووُضع جانبًا ${say.count(count, records)}.`,
	aside: (say: Say, count: number) => `وُضع جانبًا من غير تغيير: ${say.count(count, records)}.`,
	exportAll: 'صدّر كل المحفوظ كما هو',
	failed: 'لم يتمّ ذلك. أعد المحاولة.',
	export: 'إجاباتك في ملف',
	csv: 'جدول CSV',
	xapi: 'ملف xAPI',
	exported: (say: Say, count: number) => `ما في الملف: ${say.count(count, responses)}.`,
	stopped: 'أُلغي التصدير.'
};

export type SafetyWords = typeof safetyAr;
