import { foldText } from './fold.ts';
import type { Strictness } from './strictness.ts';

/** Both spellings of these are standard; the second is the one compared. Fully folded, with what may stand around them. */
const standardPairs: readonly (readonly [RegExp, string])[] = [
	[/ما?ي(ه|تا|تي|تان|تين|ات)$/, 'مي$1'],
	[/^((?:ال)?)سوريه$/, '$1سوريا'],
	[/(^|ال)اميرك/, '$1امريك'],
	[/(^|ال)انكلتر/, '$1انجلتر'],
	[/(^|ال)انكليز/, '$1انجليز'],
	[/(^|ال)اوربا$/, '$1اوروبا'],
	[/(^|ال)اوربي/, '$1اوروبي'],
	[/(^|ال)صحافي/, '$1صحفي'],
	[/^((?:ال)?)موسيقا$/, '$1موسيقي'],
	[/^داود$/, 'داوود'],
	[/(^|ال)طاوس$/, '$1طاووس'],
	[/^اذن$/, 'اذا'],
	[/^هيات$/, 'هييات']
];

/** A hamza that two standards seat differently becomes ء: شؤون and شئون, رؤوس and رءوس, هيئة and هيأة, شيء and شئ. */
function withSeatsAlike(word: string): string {
	return word
		.replace(/(?<=[\p{L}])[ؤئءأ](?=و)/gu, 'ء')
		.replace(/(?<=ي)[ئأ](?=[ةه]$)/gu, 'ء')
		.replace(/(?<=[\p{L}]{2})[أء](?=ين$)/gu, 'ء')
		.replace(/(?<=[\p{L}])يء$/u, 'ئ');
}

const forms: readonly (readonly [Strictness, RegExp, string])[] = [
	['hamza', /[أإآٱ]/g, 'ا'],
	['hamza', /ؤ/g, 'و'],
	['hamza', /ئ/g, 'ي'],
	['taa-marbuta', /ة/g, 'ه'],
	['alef-maqsura', /ى/g, 'ي']
];

/** Folds all that full folding folds but those forms that `strict` keeps apart. */
function foldBut(word: string, strict: readonly Strictness[]): string {
	const kept = forms
		.filter(([strictness]) => strict.includes(strictness))
		.flatMap(([, pattern]) => pattern.source);
	if (kept.length === 0) return foldText(word, 'full');
	const apart = new RegExp(`(${kept.join('|')})`);
	return foldText(word, 'marks')
		.normalize('NFKC')
		.split(apart)
		.map((piece) => (apart.test(piece) ? piece : foldText(piece, 'full')))
		.join('');
}

function paired(folded: string): string {
	return standardPairs.reduce((form, [pattern, instead]) => form.replace(pattern, instead), folded);
}

/** The form by which one word of a typed response is compared: folded, two standard spellings of a word made one. */
export function comparedForm(word: string, strict: readonly Strictness[] = []): string {
	return paired(foldBut(word, strict));
}

/** A second form by which it is compared: the same with a hamza that two standards seat differently made one. */
export function seatForm(word: string, strict: readonly Strictness[] = []): string {
	return paired(foldBut(withSeatsAlike(foldText(word, 'marks').normalize('NFKC')), strict));
}
