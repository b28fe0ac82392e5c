/** A set of decimal digits: 0-9, ٠-٩ (U+0660) or ۰-۹ (U+06F0). */
export type DigitSet = 'latin' | 'arabic' | 'persian';

const sets: readonly (readonly [DigitSet, RegExp])[] = [
	['latin', /[0-9]/],
	['arabic', /[٠-٩]/],
	['persian', /[۰-۹]/]
];

/** The same text with Arabic and Persian digits written 0-9; its length does not change. */
export function toLatinDigits(text: string): string {
	return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** The sets of digits that occur in `text`, each once, in a fixed order. */
export function digitSetsOf(text: string): readonly DigitSet[] {
	return sets.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}
