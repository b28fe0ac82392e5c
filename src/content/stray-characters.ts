import type { Issue, Severity } from '#lib/issue.ts';
import { placeAt } from '#lib/syntax/lines.ts';

interface Stray {
	readonly code: string;
	readonly found: RegExp;
	/** In an article, which is kept as its publisher wrote it, and in a bank, which its author can mend. */
	readonly severity: { readonly article: Severity; readonly bank: Severity };
}

const strays: readonly Stray[] = [
	{
		code: 'text-bidi',
		found: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
		severity: { article: 'warning', bank: 'warning' }
	},
	{ code: 'text-bom', found: /\uFEFF/gu, severity: { article: 'warning', bank: 'warning' } },
	// Arabic letters with a hamza or madda of their own, and Latin ones with an accent. Harakat are in any order.
	{
		code: 'text-decomposed',
		found: /[\u0627\u0648\u064A\u06C1\u06D2\u06D5][\u0653-\u0655]|\p{Script=Latin}[\u0300-\u036F]/gu,
		severity: { article: 'warning', bank: 'warning' }
	},
	{
		code: 'text-nbsp',
		found: /[\u00A0\u2007\u202F]/gu,
		severity: { article: 'information', bank: 'warning' }
	},
	{
		code: 'text-tatweel',
		found: /(?<=[\p{L}\p{M}])\u0640+(?=[\p{L}\p{M}])/gu,
		severity: { article: 'information', bank: 'warning' }
	},
	{ code: 'text-tab', found: /\t/gu, severity: { article: 'warning', bank: 'information' } }
];

function named(character: string): string {
	return [...character]
		.map((each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
		.join(' ');
}

/**
 * Characters that cannot be seen or that look like others, one issue a sort, at the first of them: bidi controls,
 * U+FEFF, decomposed letters, no-break spaces, tatweel, tabs. The text itself is never changed.
 */
export function strayCharacters(text: string, of: 'article' | 'bank'): Issue[] {
	return strays.flatMap(({ code, found, severity }): Issue[] => {
		const all = [...text.matchAll(found)];
		const [first] = all;
		if (!first) return [];
		const params = { character: named(first[0]), count: all.length };
		return [{ code, severity: severity[of], place: placeAt(text, first.index), params }];
	});
}
