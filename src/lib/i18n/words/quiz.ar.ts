import type { Say } from '../format.ts';
import { quizEndAr } from './quiz-end.ar.ts';

export const quizAr = {
	title: (article: string) => `أسئلة «${article}»`,
	text: 'النص',
	question: 'السؤال',
	position: (say: Say, number: number, total: number) => `${say.number(number)} من ${say.number(total)}`,
	positionLong: (say: Say, number: number, total: number) =>
		`السؤال ${say.number(number)} من ${say.number(total)}`,
	progress: 'تقدّمك في الأسئلة',
	check: 'تحقّق',
	next: 'التالي',
	previous: 'السابق',
	finish: 'إلى النتيجة',
	skip: 'تجاوزه الآن',
	leave: 'اخرج',
	loading: 'تُفتح الأسئلة…',

	verdicts: { correct: 'صحيح', partly: 'صحيح جزئيًّا', incorrect: 'غير صحيح' },
	answerHere: 'هنا الجواب',
	refutesHere: 'هذا ينفي اختيارك',
	nearestHere: 'أقرب ما في النص',
	notMentioned: 'لم يذكر النص هذا الخيار',
	notStated: 'النص لا يقول ذلك ولا ينفيه',
	rationale: 'لماذا؟',
	explanation: 'الشرح',
	chosen: 'اخترتَه',
	right: 'صحيح',
	wrong: 'غير صحيح',
	missed: 'فاتك',
	points: (say: Say, points: number, possible: number) =>
		`${say.number(points)} من ${say.count(possible, {
			zero: '#',
			one: 'نقطة واحدة',
			two: 'نقطتين',
			few: '# نقاط',
			many: '# نقطة',
			other: '# نقطة'
		})}`,

	/** How sure the learner is of a response. */
	sureness: { ask: 'ما مدى ثقتك بجوابك؟', sure: 'متأكد', quite: 'أظن', unsure: 'أخمّن' },
	guess: {
		title: 'حُفظت إجاباتك قبل القراءة',
		help: 'اقرأ المقال الآن على مهل، ثم أجب عن الأسئلة نفسها، وسترى في «تقدّمك» ما علّمك إياه النص.',
		read: 'إلى المقال'
	},
	hint: 'تلميح',
	hintNumber: (say: Say, number: number, total: number) =>
		`تلميح ${say.number(number)} من ${say.number(total)}`,
	askEvidence: 'أين قال النص ذلك؟ اضغط الجملة.',
	picked: (say: Say, count: number, wanted: number) => `اخترت ${say.number(count)} من ${say.number(wanted)}`,
	clarify: 'أيّها تقصد؟',

	/** One for each code of a kind's notes; where there is no right form, `right` is empty. */
	notes: {
		spelling: (right: string) => (right ? `مقبول، والإملاء: «${right}».` : 'مقبول، فانتبه إلى الإملاء.'),
		coarser: (right: string) =>
			right ? `صحيح، لكن المطلوب أدقّ: «${right}».` : 'صحيح، لكن المطلوب أدقّ من ذلك.',
		'other-month': (right: string) => (right ? `الشهر غير هذا: «${right}».` : 'الشهر غير هذا.'),
		negated: () => 'في جوابك نفيٌ يقلب المعنى.',
		'two-candidates': () => 'في جوابك أكثر من احتمال؛ اكتب واحدًا.',
		echoed: () => 'هذه كلمات السؤال نفسه؛ اكتب الجواب وحده.',
		harakat: (right: string) =>
			right ? `الحركات تغيّر المعنى: «${right}».` : 'الحركات التي كتبتها تغيّر المعنى.',
		strict: (right: string) =>
			right ? `المطلوب هنا كتابتها بدقّة: «${right}».` : 'المطلوب هنا كتابتها بدقّة.',
		'near-number': (right: string) => (right ? `قريب، والعدد: ${right}.` : 'قريب، والعدد غير هذا.'),
		'unreadable-number': () => 'لم نفهم العدد. اكتبه أرقامًا أو كلمات، مثل: 12 أو «اثنا عشر».',
		'unreadable-date': () => 'لم نفهم التاريخ. اكتبه مثل: 5 آذار 2017 أو 5/3/2017.',
		'year-not-stated': () => 'السنة لم تُذكر في النص؛ يكفي ما ذُكر.',
		hijri: () => 'هذا شهر هجري؛ اكتب الشهر كما سمّاه النص.'
	},

	notSaved: 'لم يُحفظ',
	notSavedHelp: 'تعذّر حفظ هذا الجواب على الجهاز. يمكنك أن تتابع، وسنحاول من جديد.',
	notSavedOutdated:
		'تعذّر حفظ هذا الجواب، فقد فُتح إصدار أحدث من «دليل» في نافذة أخرى. احفظ الأجوبة في ملف، ثم أعد تحميل الصفحة.',
	saveAgain: 'حاول الحفظ من جديد',
	exportUnsaved: 'احفظ الأجوبة في ملف',

	resumed: (say: Say, answered: number, total: number) =>
		`عدت إلى حيث وقفت. أجبت عن ${say.number(answered)} من ${say.number(total)}.`,
	unansweredOne: 'بلا جواب',
	resumeHelp: (say: Say, answered: number, total: number) =>
		`أجبت عن ${say.number(answered)} من ${say.number(total)}.`,
	resume: 'تابع',
	startOver: 'ابدأ من جديد',
	elsewhere: 'هذه الأسئلة مفتوحة في نافذة أخرى',
	elsewhereHelp: 'أغلقها هناك، أو تابع هنا.',
	takeOver: 'تابع هنا',
	withheld: (say: Say, count: number) =>
		say.count(count, {
			zero: '',
			one: 'سؤال واحد لا يُطرح، لأن دليله لم يُعثر عليه في النص.',
			two: 'سؤالان لا يُطرحان، لأن دليلهما لم يُعثر عليه في النص.',
			few: '# أسئلة لا تُطرح، لأن دليلها لم يُعثر عليه في النص.',
			many: '# سؤالًا لا تُطرح، لأن دليلها لم يُعثر عليه في النص.',
			other: '# سؤال لا تُطرح، لأن دليلها لم يُعثر عليه في النص.'
		}),
	empty: 'لا أسئلة لهذا المقال بعد',
	emptyHelp: 'يمكنك قراءته الآن، والعودة إلى المكتبة.',
	checkUnreachable: 'تعذّر جلب ما يلزم للتحقّق. اتصل بالشبكة مرة واحدة ثم أعد المحاولة؛ جوابك محفوظ.',
	failed: 'تعذّر فتح الأسئلة',
	failedHelp: 'لم يضِع شيء مما أجبت عنه. أعد المحاولة.',
	'storage-newer': {
		title: 'المحفوظ هنا حفظه إصدار أحدث من «دليل».',
		help: 'لم يضِع شيء. اتصل بالشبكة، وأعد تحميل الصفحة، ثم حدّث التطبيق.'
	},
	'storage-outdated': {
		title: 'فُتح إصدار أحدث من «دليل» في نافذة أخرى.',
		help: 'لم يضِع شيء مما حُفظ. أعد تحميل هذه الصفحة لتتابع.'
	},
	reload: 'أعد التحميل',
	retry: 'أعد المحاولة',
	toArticle: 'إلى المقال',
	toLibrary: 'إلى المكتبة',

	exam: {
		step: (say: Say, number: number, answered: boolean) =>
			`السؤال ${say.number(number)}${answered ? '، أجبت عنه' : ''}`,
		keep: 'احفظ وتابع',
		submitAnyway: 'سلّم الأجوبة كما هي',
		title: 'امتحان',
		help: 'تظهر الأدلة والنتيجة في النهاية.',
		start: 'ابدأ الامتحان',
		saved: 'حُفظ جوابك',
		timeLeft: (minutes: string, seconds: string) => `بقي ${minutes}:${seconds}`,
		timeOver: 'انتهى الوقت. حُفظ ما أجبت عنه.',
		closedArticle: 'النص مغلق في هذا الامتحان.',
		submit: 'سلّم الأجوبة',
		unanswered: (say: Say, count: number) =>
			say.count(count, {
				zero: 'أجبت عن كل الأسئلة.',
				one: 'بقي سؤال واحد بلا جواب.',
				two: 'بقي سؤالان بلا جواب.',
				few: 'بقيت # أسئلة بلا جواب.',
				many: 'بقي # سؤالًا بلا جواب.',
				other: 'بقي # سؤال بلا جواب.'
			})
	},

	keys: {
		title: 'لوحة المفاتيح',
		show: 'المفاتيح',
		choose: 'اختيار الجواب بترتيبه',
		check: 'التحقّق، ثم السؤال التالي',
		move: 'التنقّل بين الخيارات',
		text: 'النص أو السؤال',
		help: 'هذه القائمة',
		close: 'أغلق'
	},

	end: quizEndAr
};

export type QuizWords = typeof quizAr;
