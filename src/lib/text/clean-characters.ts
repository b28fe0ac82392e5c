/** What was cleaned, by name; each has its own words in the interface. */
export const cleanings = [
	'line-ends',
	'controls',
	'bidi-controls',
	'zero-width',
	'soft-hyphens',
	'presentation-forms',
	'decomposed-letters',
	'no-break-spaces',
	'tabs',
	'spaces',
	'lines-joined',
	'words-joined',
	'lines-parted',
	'page-numbers'
] as const;
export type Cleaning = (typeof cleanings)[number];

/** How often each cleaning was done. */
export class Counts {
	readonly #counts = new Map<Cleaning, number>();

	add(what: Cleaning, count = 1): void {
		this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
	}

	/** What was done at least once, in the order of `cleanings`. */
	done(): { what: Cleaning; count: number }[] {
		return cleanings.flatMap((what) => {
			const count = this.#counts.get(what) ?? 0;
			return count === 0 ? [] : [{ what, count }];
		});
	}
}

/**
 * Letters as a font shapes them, and ligatures (U+FB00–FB06, U+FB50–FDFB, U+FE70–FEFC). Ornate brackets and the ligatures of whole
 * phrases (U+FD3E, U+FD3F, U+FDFA and up) are characters of their own and stay.
 */
const shaped = /[\uFB00-\uFB06\uFB50-\uFD3D\uFD40-\uFDF9\uFE70-\uFEFC]/g;

/** A shaped letter as the letters that are typed for it; marks that stood alone lose the space that Unicode gives them. */
function unshaped(letter: string): string {
	return letter.normalize('NFKC').replace(/ (?=\p{M})/gu, '');
}

/** A hamza or maddah typed after its letter, and accents after Latin letters, that make one letter with it. */
const decomposed = /[\u0627\u0648\u064A][\u0653-\u0655]|\p{Script=Latin}[\u0300-\u036F]+/gu;

/** Joiners that join nothing: not between letters (Persian writes them there) nor in a picture made of several. */
const idleJoiners =
	/(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

type Step = readonly [Cleaning, RegExp, string | ((found: string) => string)];

const steps: readonly Step[] = [
	['line-ends', /\r\n?|[\v\f\u0085\u2028]/g, '\n'],
	['line-ends', /\u2029/g, '\n\n'],
	['controls', /[^\P{Cc}\n\t]|\uFFFC/gu, ''],
	['bidi-controls', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ''],
	['zero-width', /[\u200B\u2060-\u2064\uFEFF]/g, ''],
	['zero-width', /(?<=[\u200C\u200D])[\u200C\u200D]+/g, ''],
	['zero-width', idleJoiners, ''],
	['soft-hyphens', /\u00AD(?![ \t]*\n)/g, ''],
	['presentation-forms', shaped, unshaped],
	['decomposed-letters', decomposed, (found) => found.normalize('NFC')],
	['no-break-spaces', /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ']
];

/** `text` with its characters cleaned, one step after the other; a soft hyphen at the end of a line is left for who joins lines. */
export function cleanCharacters(text: string, counts: Counts): string {
	return steps.reduce(
		(current, [what, pattern, by]) =>
			current.replace(pattern, (found) => {
				const cleaned = typeof by === 'string' ? by : by(found);
				if (cleaned !== found) counts.add(what);
				return cleaned;
			}),
		text
	);
}

/** One line without tabs, repeated spaces and white space at its edges. */
export function cleanSpaces(line: string, counts: Counts): string {
	const tabs = line.trim().split('\t').length - 1;
	if (tabs > 0) counts.add('tabs', tabs);
	return line
		.trim()
		.replace(/\t+/g, ' ')
		.replace(/ {2,}/g, () => {
			counts.add('spaces');
			return ' ';
		});
}
