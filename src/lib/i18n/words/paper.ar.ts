import type { Say } from '../format.ts';

/** The words of printed sheets and of self-contained pages. */
export const paperAr = {
	worksheet: 'ورقة العمل',
	answerSheet: 'ورقة الإجابة',
	ways: 'أقسام الصفحة',
	keySheet: 'مفتاح الأجوبة مع الأدلة',
	name: 'الاسم',
	date: 'التاريخ',
	group: 'الصف',
	text: 'النص',
	questions: 'الأسئلة',
	question: (number: string) => `س${number}`,
	sentences: (say: Say, numbers: readonly number[]) => {
		const listed = say.list(numbers.map((number) => say.number(number)));
		if (numbers.length === 1) return `الجملة ${listed}`;
		return numbers.length === 2 ? `الجملتان ${listed}` : `الجمل ${listed}`;
	},
	proof: 'الدليل',
	nearest: 'لم يُذكر في النص، وأقرب ما فيه',
	why: 'لماذا؟',
	or: 'أو',
	truth: { true: 'صواب', false: 'خطأ', 'not-stated': 'لم يُذكر في النص' },
	tasks: {
		choices: 'ضع دائرة حول حرف الجواب.',
		many: 'ضع دائرة حول حرف كل جواب صحيح.',
		truth: 'ضع دائرة حول الجواب.',
		line: 'اكتب الجواب.',
		gaps: 'املأ كل فراغ.',
		words: 'املأ كل فراغ بكلمة مما يلي.',
		order: 'رقّمها بحسب ترتيبها.',
		match: 'اكتب بجانب كل عبارة حرف ما يناسبها.',
		sentences: 'اكتب رقم الجملة.'
	},
	letters: 'أبجدهوزحطيكلمن',
	source: 'المصدر',
	licence: 'الرخصة',

	page: {
		start: 'ابدأ الأسئلة',
		again: 'أعد الأسئلة',
		read: 'اقرأ النص، ثم ابدأ الأسئلة. بعد كل جواب ترى دليله في النص.',
		storesNothing: 'لا تحفظ هذه الصفحة شيئًا: إذا أُغلقت ضاعت الأجوبة. في النهاية يمكنك حفظ نتيجتك في ملف.',
		save: 'احفظ النتيجة في ملف',
		lost: 'هذه الأجوبة لم تُحفظ، وتضيع إن بدأت من جديد. احفظها أولًا، أو اضغط «أعد الأسئلة» مرة أخرى.',
		saved: 'الملف في مجلد التنزيلات. أرسله إلى معلّمك إن طلبه.',
		yourName: 'اسمك (إن شئت)',
		withheld: 'ليس في هذه الصفحة سؤال يمكن طرحه.',
		failed: 'تعذّر تشغيل الأسئلة هنا. النص والأسئلة ومفتاح الأجوبة أدناه.',
		plain: 'إن لم تعمل الأسئلة هنا فاقرأ النص وأجب على ورقة. مفتاح الأجوبة مع الأدلة في آخر الصفحة.',
		madeWith: 'صُنعت هذه الصفحة بتطبيق «دليل»: اقرأ، وأجب، وانظر أين الدليل.'
	}
};

export type PaperWords = typeof paperAr;
