import { comparedForm } from '#lib/text/spellings.ts';
import { tokensOf } from '#lib/text/words.ts';

const forms = (words: string): ReadonlySet<string> =>
	new Set(words.split(' ').map((word) => comparedForm(word)));

/** Words that may stand in a date and say nothing against it: prepositions, week days, parts of a month or year. */
const harmless = forms(
	'في من يوم شهر عام العام سنة السنة إلى منذ م ميلادي ميلادية الميلادي الميلادية للميلاد تاريخ بتاريخ الموافق ذلك هذا هو هي كان كانت ' +
		'السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة مطلع بداية أوائل أوسط منتصف نهاية أواخر أول آخر ' +
		'in on of the at since early late mid year month day ad ce monday tuesday wednesday thursday friday saturday sunday'
);
const past = forms('الماضي الماضية الفائت الفائتة المنصرم المنصرمة السابق السابقة last previous past');
const future = forms('المقبل المقبلة القادم القادمة الآتي الآتية next coming');
const present = forms('الجاري الجارية الحالي الحالية this current');

const sides = [past, future, present];

function sidesOf(words: readonly string[]): ReadonlySet<number> {
	return new Set(
		words.flatMap((word) => sides.flatMap((side, index) => (side.has(comparedForm(word)) ? [index] : [])))
	);
}

/** A word as compared, and without what may be written onto its front. */
function formsOf(word: string): readonly string[] {
	return [word, word.replace(/^[وفبل](?=.{2})/, ''), word.replace(/^[وفبل]?ال(?=.{2})/, '')].map((form) =>
		comparedForm(form)
	);
}

/** Whether the words beside a date are harmless: known ones, words of the prompt, or «الماضي» and the like. */
export function areHarmless(rest: readonly string[], prompt: string): boolean {
	const asked = new Set(tokensOf(prompt).flatMap(formsOf));
	return rest.every((word) =>
		formsOf(word).some(
			(form) => harmless.has(form) || asked.has(form) || sides.some((side) => side.has(form))
		)
	);
}

/** Whether «المقبل», «الماضي» or «الجاري» in a response goes against the one that the evidence has. */
export function goesAgainst(rest: readonly string[], evidence: readonly string[]): boolean {
	const stated = sidesOf(evidence.flatMap((quote) => tokensOf(quote)));
	return stated.size > 0 && [...sidesOf(rest)].some((side) => !stated.has(side));
}
