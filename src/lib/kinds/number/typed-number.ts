import { toLatinDigits } from '#lib/text/digits.ts';

/**
 * The number that a teacher typed, with digits of any set and separators of thousands; the text itself, trimmed, where it is none,
 * and nothing where there is no text.
 */
export function typedNumber(text: string): number | string | undefined {
	const typed = toLatinDigits(text).replaceAll('٫', '.').replaceAll('−', '-').trim();
	if (typed === '') return undefined;
	const plain = /^[-+]?\d{1,3}([,٬]\d{3})+(\.\d+)?$/.test(typed) ? typed.replace(/[,٬]/g, '') : typed;
	const isNumber = /^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/.test(plain);
	return isNumber ? Number(plain) : typed;
}
