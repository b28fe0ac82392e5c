/** What offers need to know of a language, besides how they are worded. */
export interface FactLexicon {
	/** The names of the months in one way of naming, January first; a text is changed within one way. */
	readonly months: readonly (readonly string[])[];
	/** Words that, right before a month or a number of four digits, make a date of it. */
	readonly beforeDate: readonly string[];
	/** Words before a date that leave with it. */
	readonly dateLead: string;
	/** Names of places that can stand for each other in any sentence: the same gender, and all with or all without an article. */
	readonly places: readonly (readonly string[])[];
	/** Words right before a place where another place makes the sentence false. */
	readonly beforePlace: readonly string[];
	/** Opposites with what must stand around them, so that no other sense of the word is meant. Only the group is exchanged. */
	readonly opposites: readonly (readonly [before: string, one: string, other: string, after: string])[];
	/** What is too grave to be falsified for an exercise: scripture and sayings. */
	readonly untouchable: RegExp;
	/** Whether a number may stand for another before the same counted noun. */
	agree(one: number, other: number): boolean;
}

/** Whether the last two digits of both numbers ask for the same form of a counted noun in Arabic: 3 to 10, 11 to 99, or whole hundreds. */
function sameArabicForm(one: number, other: number): boolean {
	const form = (value: number): string => {
		const rest = value % 100;
		if (rest === 0) return 'hundreds';
		if (rest <= 2) return `only ${String(rest)}`;
		return rest <= 10 ? 'few' : 'many';
	};
	return one >= 3 && other >= 3 && form(one) === form(other);
}

const time =
	'(?=\\s(?:أن|[0-9٠-٩]|عام|سنة|شهر|يوم|أسبوع|ساعة|ساعات|أيام|سنوات|أشهر|أسابيع)(?![\\p{L}\\p{M}]))';

const arabic: FactLexicon = {
	months: [
		'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
		[
			...['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول'],
			...['تشرين الأول', 'تشرين الثاني', 'كانون الأول']
		]
	],
	beforeDate: 'عام العام سنة السنة منذ شهر مطلع نهاية أوائل أواخر منتصف خلال حتى'.split(' '),
	dateLead: '(?:في\\s+)?(?:عام\\s+|سنة\\s+|شهر\\s+|مطلع\\s+|نهاية\\s+|أوائل\\s+|أواخر\\s+|منتصف\\s+)?',
	places: [
		'طهران موسكو بيروت دمشق بغداد باريس لندن برلين روما مدريد واشنطن بكين طوكيو أنقرة عمّان تونس فيينا جنيف'.split(
			' '
		),
		'إيران روسيا سوريا مصر تركيا فرنسا ألمانيا إيطاليا إسبانيا بريطانيا فلسطين ليبيا'.split(' '),
		'القاهرة الرياض الدوحة المنامة الخرطوم'.split(' ')
	],
	beforePlace: 'في إلى زار زارت يزور تزور مدينة غادر غادرت'.split(' '),
	opposites: [
		['', 'قبل', 'بعد', time],
		['', 'شمال', 'جنوب', ''],
		['', 'شرق', 'غرب', ''],
		['', 'شمالي', 'جنوبي', ''],
		['', 'شرقي', 'غربي', ''],
		['', 'الشمالية', 'الجنوبية', ''],
		['', 'الشرقية', 'الغربية', ''],
		['', 'ارتفع', 'انخفض', ''],
		['', 'ارتفعت', 'انخفضت', ''],
		['', 'بداية', 'نهاية', '(?=\\s(?:العام|عام|السنة|الشهر|القرن|الأسبوع|الموسم))'],
		['', 'أوائل', 'أواخر', ''],
		['', 'أقدم', 'أحدث', ''],
		['', 'أطول', 'أقصر', ''],
		['', 'أكثر', 'أقل', '(?=\\sمن\\s[0-9٠-٩])']
	],
	untouchable: /[﴿﴾ﷺﷲ]|قال تعالى|قوله تعالى|صلى الله عليه|رسول الله|سورة|الآية/u,
	agree: sameArabicForm
};

const english: FactLexicon = {
	months: [
		'January February March April May June July August September October November December'.split(' ')
	],
	beforeDate: 'in since until of on by from during early late'.split(' '),
	dateLead: '(?:in\\s+|on\\s+|during\\s+)?(?:early\\s+|late\\s+)?',
	places: [
		'Tehran Moscow Beirut Damascus Baghdad Paris London Berlin Rome Madrid Washington Beijing Tokyo Ankara Cairo Vienna Geneva'.split(
			' '
		),
		'Iran Russia Syria Egypt Turkey France Germany Italy Spain Britain Libya Austria Japan China India'.split(
			' '
		)
	],
	beforePlace: 'in to visited near from left'.split(' '),
	opposites: [
		['', 'before', 'after', '(?=\\s(?:the|a|an|his|her|their|its|[0-9]))'],
		['', 'north', 'south', '(?=\\sof\\s)'],
		['', 'east', 'west', '(?=\\sof\\s)'],
		['', 'northern', 'southern', ''],
		['', 'eastern', 'western', ''],
		['the\\s', 'largest', 'smallest', ''],
		['the\\s', 'oldest', 'newest', ''],
		['the\\s', 'longest', 'shortest', ''],
		['', 'increased', 'decreased', ''],
		['(?:turn|turns|turned)\\s', 'left', 'right', '(?=[.,;])'],
		['to\\sthe\\s', 'left', 'right', '(?=[.,;]|\\sof\\s)'],
		['', 'longer', 'shorter', '(?=[.,;]|\\sthan\\s)'],
		['', 'more', 'less', '(?=\\sthan\\s[0-9])']
	],
	untouchable: /\b(?:Qur[’']?an|Bible|Gospel|verse|Prophet)\b/u,
	agree: (one, other) => one >= 2 && other >= 2
};

/** The lexicon of an article's language; nothing where no offers are made in it. */
export function factLexiconOf(language: string): FactLexicon | undefined {
	const [main] = language.split('-');
	return main === 'ar' ? arabic : main === 'en' ? english : undefined;
}
