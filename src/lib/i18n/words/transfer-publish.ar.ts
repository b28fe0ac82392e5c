import type { Say } from '../format.ts';

/** The words of handing an article on: files, links, codes and paper. */
export const transferPublishAr = {
	title: 'انشر المقال وأسئلته',
	noArticle: 'لا نص بعد. اكتب المقال أولًا، ثم انشره.',
	textTyped: 'كتبت نصًّا ولم تضغط «تمّ» بعد، فليس للمقال نص يُنشر. ارجع إليه واضغطها.',
	editTyped: 'في نص المقال تعديل لم يكتمل، ولن يُنشر حتى تضغط «تمّ».',
	toEdit: 'إلى التعديل',
	toArticle: 'إلى المقال',
	noTitle: 'لا عنوان للمقال بعد. اكتب عنوانه أولًا، فبه يعرفه من يصله.',
	checking: 'تُفحص الأسئلة…',
	ready: (say: Say, count: number, all: number) =>
		say.count(count, {
			zero: 'لا سؤال جاهزًا للنشر بعد.',
			one: `سؤال واحد جاهز للنشر، من أصل ${say.number(all)}.`,
			two: `سؤالان جاهزان للنشر، من أصل ${say.number(all)}.`,
			few: `# أسئلة جاهزة للنشر، من أصل ${say.number(all)}.`,
			many: `# سؤالًا جاهزًا للنشر، من أصل ${say.number(all)}.`,
			other: `# سؤال جاهز للنشر، من أصل ${say.number(all)}.`
		}),
	noQuestions: 'لا أسئلة بعد. يمكنك نشر النص وحده، أو كتابة أسئلته أولًا.',
	out: 'ما لا يُنشر، ولماذا',
	outHelp: 'تبقى هذه الأسئلة في عملك، ولا تخرج معه حتى تصلحها.',
	reasons: {
		held: 'تغيّر النص، وفي السؤال اقتباس ينتظر أن تختار موضعه.',
		unread: 'كُتب هذا السؤال بإصدار أحدث من التطبيق.',
		flawed: 'في السؤال شيء ناقص أو غير صحيح.',
		unproven: 'دليل السؤال ليس في موضع واحد معروف من النص.'
	},
	question: (say: Say, number: number) => `السؤال ${say.number(number)}`,
	mend: 'أصلحه',
	files: 'ملف',
	forms: {
		'pack-file': 'ملف «دليل»',
		page: 'صفحة تعمل وحدها',
		'folder-zip': 'مجلد مضغوط'
	},
	formHelp: {
		'pack-file': 'فيه كل شيء. من عنده «دليل» يفتحه، ويتابع فيه تقدّمه.',
		page: 'ملف HTML واحد يُفتح في أي متصفّح دون اتصال ولا تثبيت، وفيه الأسئلة بأدلتها.',
		'folder-zip': 'ملف نص وملف أسئلة، لمن يضع المقال في موقعه أو يحرّره بيده.'
	},
	makingIt: 'يُصنع الملف…',
	savedAs: (name: string) => `الملف ${name} في مجلد التنزيلات.`,
	size: (say: Say, kilobytes: number) => `حجمه ${say.number(kilobytes)} كيلوبايت.`,
	lost: 'هذا ما لا يحمله الملف:',
	failed: 'لم يُصنع الملف:',
	saveAnyway: 'احفظه مع ذلك',
	share: 'أرسله إلى تطبيق آخر',
	link: 'رابط',
	linkHelp: 'المقال وأسئلته داخل الرابط نفسه، فلا يمرّان بأي خادم.',
	makeLink: 'اصنع الرابط',
	linkSize: (say: Say, characters: number) =>
		`طول الرابط ${say.count(characters, {
			zero: '# حرف',
			one: 'حرف واحد',
			two: 'حرفان',
			few: '# أحرف',
			many: '# حرفًا',
			other: '# حرف'
		})}.`,
	fits: {
		message: 'تحمله رسالة واحدة في أي تطبيق للمراسلة.',
		browser: 'يفتحه المتصفّح، لكن بعض تطبيقات المراسلة تقطعه. الملف أضمن.'
	},
	linkField: 'الرابط',
	copy: 'انسخ',
	copied: 'نُسخ.',
	copyFailed: 'لم يسمح المتصفّح بالنسخ. حدّد الرابط وانسخه بيدك.',
	shareLink: 'أرسل الرابط',
	hosted: 'رابط قصير ورمز QR',
	hostedHelp:
		'ضع ملف «دليل» في مجلد من مجلدات هذا الموقع، ثم اكتب مساره هنا. يُفتح من رابط قصير أو من رمز يُصوَّر.',
	path: 'مسار الملف في الموقع',
	pathWrong: 'المسار يبدأ بشرطة مائلة / ويكون في هذا الموقع.',
	code: 'رمز QR للرابط',
	print: 'على ورق',
	printHelp: 'تبدأ كل ورقة تختارها في صفحة جديدة. الأسئلة وأرقامها وترتيب خياراتها هي نفسها في كل طباعة.',
	sheets: { worksheet: 'النص والأسئلة', answers: 'ورقة الإجابة', key: 'مفتاح الأجوبة مع الأدلة' },
	paper: 'حجم الورق',
	papers: { a4: 'A4، ورق عادي', letter: 'Letter، ورق أمريكي' },
	doPrint: 'اطبع',
	sheetsFailed: 'تعذّر جلب ما تُعرض به الأوراق. اتصل بالشبكة مرة واحدة، ثم أعد المحاولة.',
	choose: 'اختر الأوراق واطبعها',
	preview: 'معاينة الأوراق'
};

export type TransferPublishWords = typeof transferPublishAr;
