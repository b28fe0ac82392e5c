import { levelsAr, skillsAr } from '#lib/i18n/words/skills.ar.ts';
const mends = {
	'whole-words': 'أكمل الكلمات',
	'closest-words': 'خذ أقرب ما في النص',
	'exact-words': 'اكتبه كما في النص',
	'tell-apart': 'خذ أول موضع',
	digits: 'وحّد الأرقام',
	'arabic-question-mark': 'اكتب ؟',
	'hidden-characters': 'احذف الأحرف الخفية',
	'usual-letters': 'أعد كتابة الحروف',
	'arabic-letters': 'اكتب الحروف العربية',
	'mark-negation': 'ميّز كلمة النفي',
	'remove-row': 'احذفه',
	'remove-acceptance': 'احذف القبول',
	'without-year': 'احذف السنة',
	'find-difference': 'أوجِد الفرق'
};

const strict = {
	harakat: 'الحركات مطلوبة',
	hamza: 'الهمزات كما في الجواب',
	'taa-marbuta': 'التاء المربوطة ليست هاء',
	'alef-maqsura': 'الألف المقصورة ليست ياء',
	definite: '«ال» التعريف كما في الجواب',
	spelling: 'لا يُقبل أي خطأ في الكتابة'
};

/** What the editors of questions say, whatever the kind. */
export const ar = {
	prompt: 'السؤال',
	promptHelp: 'اسأل عمّا يقوله النص، بكلماتك أنت.',
	evidence: {
		title: 'الدليل',
		help: 'الكلمات التي تثبت الجواب، كما هي في النص.',
		nearest: 'أقرب ما في النص',
		choose: 'اختر من النص',
		more: 'أضف دليلًا آخر',
		change: 'غيّر',
		remove: (what: string) => `أزل «${what}»`,
		removeShort: 'أزل',
		sentence: (number: string) => `الجملة ${number}`,
		sentences: (list: string, count: number) => (count === 2 ? `الجملتان ${list}` : `الجمل ${list}`),
		lost: 'ليس في النص'
	},
	refutation: {
		why: 'لماذا هو خطأ؟',
		whyKey: 'لماذا هو الصحيح؟',
		proof: 'ما ينفيه في النص',
		same: 'الدليل نفسه ينفيه',
		notMentioned: 'لم يذكره النص'
	},
	choices: {
		title: 'الخيارات',
		help: 'ثلاثة خيارات تكفي. عيّن الصحيح.',
		helpMany: 'عيّن كل خيار صحيح.',
		text: (number: string) => `الخيار ${number}`,
		key: 'الجواب الصحيح',
		wrong: 'خيار خاطئ',
		add: 'أضف خيارًا خاطئًا',
		ordered: 'اعرضها بهذا الترتيب دائمًا (أعداد أو تواريخ)',
		ascending: 'رتّبها من الأصغر إلى الأكبر'
	},
	rows: {
		up: (what: string) => `قدّم ${what}`,
		down: (what: string) => `أخّر ${what}`,
		remove: (what: string) => `احذف ${what}`,
		moved: (what: string, place: string, total: string) => `${what}: الموضع ${place} من ${total}`,
		removed: (what: string) => `حُذف ${what}`
	},
	answers: {
		title: 'الأجوبة المقبولة',
		first: 'الجواب كما يُعرض',
		other: (number: string) => `صيغة أخرى مقبولة ${number}`,
		help: 'اختلاف «ال» والهمزات والحركات مقبول من دون أن تكتبه.',
		add: 'أضف صيغة أخرى'
	},
	wrongs: {
		title: 'أجوبة خاطئة متوقّعة',
		help: 'إن كتبها المتعلّم قيل له لماذا هي خطأ.',
		text: (number: string) => `الجواب الخاطئ ${number}`,
		add: 'أضف جوابًا خاطئًا'
	},
	strictTitle: 'ما لا يُتسامح فيه',
	strict,
	explanation: 'الشرح بعد الإجابة',
	explanationHelp: 'جملة قصيرة تُعرض مع كل جواب.',
	more: 'تفاصيل أخرى',
	skill: 'ماذا يقيس السؤال؟',
	skills: skillsAr,
	level: 'الصعوبة',
	levels: levelsAr,
	hints: {
		title: 'تلميحات',
		help: 'تُعرض واحدًا واحدًا لمن يطلبها.',
		text: (number: string) => `التلميح ${number}`,
		add: 'أضف تلميحًا'
	},
	askEvidence: 'اطلب من المتعلّم أن يدلّ على الجملة أيضًا',
	accepted: {
		title: 'ملاحظات قبلتها',
		accept: 'أقبل هذا',
		reason: 'لماذا تقبله؟',
		remove: 'تراجع عن القبول'
	},
	mends,
	error: 'خطأ',
	warning: 'ملاحظة',
	elsewhere: 'ملاحظات على السؤال كله'
};
export type EditorWords = typeof ar;
