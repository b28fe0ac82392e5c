import { foldText } from '#lib/text/fold.ts';

const signs = /(?<![\p{L}\p{N}])[-−+](?=\p{Nd})|[%‰٪]/gu;

/** What two spellings of the same choice have in common: full folding, with the signs that change a number kept. */
export function spelling(text: string): string {
	return [foldText(text, 'full'), ...(text.match(signs) ?? [])].join(' ');
}
