import type { Say } from '../format.ts';

const minutes = (say: Say, count: number): string =>
	say.count(count, {
		zero: 'أقل من دقيقة',
		one: 'دقيقة',
		two: 'دقيقتان',
		few: '# دقائق',
		many: '# دقيقة',
		other: '# دقيقة'
	});

/** How often a guesser was right, of how many questions, and how often luck would have been. */
export interface Guessed {
	readonly right: number;
	readonly asked: number;
	readonly expected: number;
}

/** The words of the part where a work is checked as a whole. */
export const studioCheckAr = {
	title: 'فحص العمل',
	checking: 'تُفحص الأسئلة…',
	noQuestions: 'لا أسئلة تُفحص بعد.',
	toQuestions: 'إلى الأسئلة',
	summary: (say: Say, ready: number, total: number) =>
		`الجاهز للنشر: ${say.number(ready)} من ${total === 2 ? 'سؤالين' : questionsOn(say, total)}`,

	findings: 'ما وجده الفحص',
	errors: 'يمنع النشر',
	notes: 'ملاحظات',
	hints: 'للعلم',
	accepted: 'ملاحظات قبلتها',
	clean: 'لم يجد الفحص شيئًا يُصلَح.',
	whole: 'في الأسئلة كلها',
	ofQuestion: (number: string) => `السؤال ${number}`,
	others: (say: Say, count: number) =>
		say.count(count, {
			zero: '',
			one: 'وفيه أمر آخر يمنع نشره.',
			two: 'وفيه أمران آخران يمنعان نشره.',
			few: 'وفيه # أمور أخرى تمنع نشره.',
			many: 'وفيه # أمرًا آخر يمنع نشره.',
			other: 'وفيه # أمر آخر يمنع نشره.'
		}),
	accept: 'أقبل هذا',
	acceptReason: 'لماذا تقبله؟',
	acceptSave: 'احفظ السبب',
	acceptCancel: 'ألغِ',
	acceptUndo: 'تراجع عن القبول',

	coverage: 'ما تسأل عنه الأسئلة',
	coverageHelp: 'لكل جملة الأجوبة التي تثبتها. الجملة الخالية لا يسأل عنها أي سؤال.',
	strip: 'خريطة الجمل',
	stripHelp: 'كلما زادت أسئلة الجملة اشتدّ لونها.',
	table: 'الجمل وأسئلتها',
	stripOf: (say: Say, number: string, count: number) => `الجملة ${number}: ${questionsOn(say, count)}`,
	sentence: 'الجملة',
	asked: 'الأسئلة',
	none: 'لا سؤال',
	refutesOnly: 'تنفي خيارًا',
	start: 'ابدأ منها',
	untested: (say: Say, count: number) =>
		say.count(count, {
			zero: 'كل جملة عليها سؤال.',
			one: 'جملة واحدة بلا سؤال.',
			two: 'جملتان بلا سؤال.',
			few: '# جمل بلا سؤال.',
			many: '# جملة بلا سؤال.',
			other: '# جملة بلا سؤال.'
		}),
	facts: 'معلومات لا يسأل عنها سؤال',
	factsNone: 'كل عدد وتاريخ واسم في النص يرد في دليل أحد الأسئلة.',

	guessers: 'هل تُعرف الأجوبة من دون قراءة؟',
	guessersHelp:
		'برامج تجيب وهي لا ترى المقال. إن أصابت أكثر مما يصيب الحظ، ففي صياغة الأسئلة ما يدلّ على الجواب.',
	guesserNames: {
		longest: 'من يختار الأطول',
		shortest: 'من يختار الأقصر',
		first: 'من يختار الأول',
		'prompt-words': 'من يختار ما يشبه كلمات السؤال',
		'odd-one-out': 'من يختار المختلف',
		'most-alike': 'من يختار الأشبه بغيره',
		'no-absolutes': 'من يتجنّب «كل» و«دائمًا»',
		'middle-number': 'من يختار العدد الأوسط',
		'always-true': 'من يقول «صواب» دائمًا',
		'sentence-words': 'من يختار الجملة الأشبه بالسؤال'
	},
	guess: (say: Say, { right, asked, expected }: Guessed) =>
		`أصاب ${say.number(right)} من ${say.number(asked)}، والمتوقّع بالحظ ${say.number(expected)}`,
	guessFine: 'كالحظ',
	guessBad: 'أكثر من الحظ',
	guessNone: 'لا أسئلة يُخمَّن جوابها بعد.',

	makeup: 'ما تتكوّن منه الأسئلة',
	kinds: 'الأنواع',
	skills: 'ماذا تقيس',
	levels: 'الصعوبة',
	factsTested: 'معلومات مختلفة',
	time: 'الوقت',
	reading: (say: Say, count: number) => `القراءة: ${minutes(say, count)}`,
	answering: (say: Say, count: number) => `الأسئلة: ${minutes(say, count)}`,
	estimate: 'هذا تقدير؛ فالناس يختلفون كثيرًا.',
	readability: 'صعوبة قراءة النص',
	readabilityHelp: 'تُحسب من طول الجمل والكلمات وحده؛ خذها تلميحًا لا حكمًا.',
	grade: (value: string) => `Flesch–Kincaid: الصف ${value}`,
	lix: (value: string) => `LIX: ${value} (كلما زاد كان أصعب)`,
	readabilitySource: {
		grade: 'المصدر: Kincaid وزملاؤه 1975.',
		lix: 'المصدر: Björnsson 1968. لم تُعيَّر على العربية، فقارن بها نصًّا بنص.'
	}
};

function questionsOn(say: Say, count: number): string {
	return say.count(count, {
		zero: 'لا سؤال',
		one: 'سؤال واحد',
		two: 'سؤالان',
		few: '# أسئلة',
		many: '# سؤالًا',
		other: '# سؤال'
	});
}

export type StudioCheckWords = typeof studioCheckAr;
