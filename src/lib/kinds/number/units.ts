import { foldText } from '#lib/text/fold.ts';
import { tokensOf } from '#lib/text/words.ts';

/** Units of one sort in all their forms: a number of one sort is not a number of another. */
const sorts: readonly ReadonlySet<string>[] = [
	['ثانية', 'ثوان', 'ثواني', 'second', 'seconds'],
	['دقيقة', 'دقائق', 'دقيقتان', 'minute', 'minutes'],
	['ساعة', 'ساعات', 'ساعتان', 'hour', 'hours'],
	['يوم', 'أيام', 'يوما', 'يومان', 'day', 'days'],
	['أسبوع', 'أسابيع', 'أسبوعا', 'أسبوعان', 'week', 'weeks'],
	['شهر', 'أشهر', 'شهور', 'شهرا', 'شهران', 'month', 'months'],
	['سنة', 'سنوات', 'سنين', 'عام', 'عاما', 'أعوام', 'year', 'years'],
	['عقد', 'عقود', 'عقدا', 'decade', 'decades'],
	['قرن', 'قرون', 'قرنا', 'century', 'centuries'],
	['متر', 'أمتار', 'مترا', 'metre', 'metres', 'meter', 'meters', 'm'],
	['كيلومتر', 'كيلومترات', 'كيلومترا', 'كم', 'km', 'kilometre', 'kilometres'],
	['ميل', 'أميال', 'ميلا', 'mile', 'miles'],
	['كيلوغرام', 'كيلوغراما', 'كيلو', 'كغ', 'kg'],
	['غرام', 'غراما', 'غرامات', 'gram', 'grams'],
	['طن', 'أطنان', 'طنا', 'ton', 'tons', 'tonnes'],
	['دولار', 'دولارات', 'دولارا', 'dollar', 'dollars'],
	['يورو', 'euro', 'euros'],
	['دينار', 'دنانير', 'دينارا'],
	['ريال', 'ريالات', 'ريالا'],
	['جنيه', 'جنيهات', 'جنيها', 'pound', 'pounds']
].map((words) => new Set(words.map((word) => foldText(word, 'full'))));

/** Words that make another statement of a number: «أكثر من 5» is not 5. */
const changes = new Set(
	['أكثر', 'أقل', 'فوق', 'تحت', 'قبل', 'بعد', 'أكبر', 'أصغر', 'ضعف', 'تريليون', 'ناقص', 'سالب'].map((word) =>
		foldText(word, 'full')
	)
);
const englishChanges = new Set([
	'more',
	'less',
	'over',
	'under',
	'above',
	'below',
	'before',
	'after',
	'minus'
]);

/** Whether words beside a number make it another number or a bound. */
export function changesNumber(rest: readonly string[]): boolean {
	return rest.some(
		(word) => changes.has(word.replace(/^[بول](?=.{3})/, '')) || changes.has(word) || englishChanges.has(word)
	);
}

function sortOf(word: string): ReadonlySet<string> | undefined {
	return sorts.find((sort) => sort.has(word) || sort.has(word.replace(/^(?:ال|لل|[بلو])/, '')));
}

/**
 * Whether words beside a number name a unit of another sort than the question asks for, in its unit or, where it has
 * none, in its prompt. Words that are no known unit do no harm; nor does any unit where the question names none.
 */
export function isOtherUnit(
	rest: readonly string[],
	question: { readonly unit?: string | undefined; readonly prompt: string }
): boolean {
	const asked = tokensOf(question.unit ?? question.prompt)
		.map(sortOf)
		.filter((sort) => sort !== undefined);
	const given = rest.map(sortOf).filter((sort) => sort !== undefined);
	return asked.length > 0 && given.some((sort) => !asked.includes(sort));
}

/** What is counted where a word is its dual («عامان»، «مجالين»): a word of the unit or the prompt, or of a unit's sort. */
export function isDual(
	word: string,
	question: { readonly unit?: string | undefined; readonly prompt: string }
): boolean {
	const match = /^(.{2,})(?:ان|ين)$/.exec(word);
	const single = match?.[1]?.replace(/ت$/, 'ه');
	const counted = tokensOf(`${question.unit ?? ''} ${question.prompt}`);
	if (match === null || single === undefined) return false;
	const bare = [match[1], single];
	return counted.some(
		(token) =>
			bare.includes(token.replace(/ا$/, '')) ||
			(sortOf(token) !== undefined && bare.some((form) => sortOf(form ?? '') === sortOf(token)))
	);
}
