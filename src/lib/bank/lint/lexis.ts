import { foldText } from '#lib/text/fold.ts';
import { isStopWord, stem, tokensOf, wordsOf } from '#lib/text/words.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconFor } from './lexicons.ts';
import type { LintContext } from './rule.ts';

/** Conjunctions, prepositions and the article, where at least three letters are left. */
const joined = /^(?:[وف]?(?:[بك]?ال|لل)|[وفبكل])(?=[ء-ي]{3})/u;

/** The words of a bank's texts, folded and stemmed once each. Words are compared whole, never as substrings. */
export class Lexis {
	readonly language: string;
	readonly lexicon: Lexicon;
	readonly #tokens = new Map<string, readonly string[]>();
	readonly #stems = new Map<string, readonly string[]>();
	readonly #content = new Map<string, ReadonlySet<string>>();
	readonly #pairs = new Map<string, ReadonlySet<string>>();
	readonly #folded = new Map<readonly string[], ReadonlySet<string>>();
	readonly #words = new Map<string, string>();

	constructor(language: string) {
		this.language = language;
		this.lexicon = lexiconFor(language);
	}

	/** The fully folded words, in order. */
	tokens(text: string): readonly string[] {
		return kept(this.#tokens, text, () => tokensOf(text));
	}

	/** The stems of all words, in order. */
	stems(text: string): readonly string[] {
		return kept(this.#stems, text, () => this.tokens(text).map((word) => this.#stemOf(word)));
	}

	/** The stems of the words that carry content; one letter alone carries none. */
	content(text: string): ReadonlySet<string> {
		return kept(this.#content, text, () => {
			const words = this.stems(text).filter(
				(word) => !isStopWord(word, this.language) && (word.length > 1 || /\p{N}/u.test(word))
			);
			return new Set(words);
		});
	}

	/** The folded words, in order, without what Arabic writes at the front of them; endings, which tell names apart, stay. */
	bare(text: string): readonly string[] {
		return this.tokens(text).map((word) => word.replace(joined, ''));
	}

	/** The pairs of neighbouring letters and spaces of the folded words. */
	pairs(text: string): ReadonlySet<string> {
		return kept(this.#pairs, text, () => {
			const letters = ` ${this.tokens(text).join(' ')} `;
			return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
		});
	}

	/** The first word of `text` with that stem, as it is written there. */
	written(text: string, wanted: string): string {
		const word = wordsOf(text).find((each) => this.stems(each.text).includes(wanted));
		return word?.text ?? wanted;
	}

	/** The fully folded words of a list, as a set. */
	folded(list: readonly string[]): ReadonlySet<string> {
		const found = this.#folded.get(list) ?? new Set(list.map((word) => foldText(word, 'full')));
		this.#folded.set(list, found);
		return found;
	}

	#stemOf(word: string): string {
		return kept(this.#words, word, () => stem(word, this.language));
	}
}

function kept<T>(map: Map<string, T>, key: string, make: () => T): T {
	const found = map.get(key);
	if (found !== undefined) return found;
	const made = make();
	map.set(key, made);
	return made;
}

const lexes = new WeakMap<LintContext, Lexis>();

/** The words of the bank in `context`; the same object for the same context. */
export function lexisOf(context: LintContext): Lexis {
	const found = lexes.get(context);
	if (found) return found;
	const made = new Lexis(context.language);
	lexes.set(context, made);
	return made;
}

/** Whether `part` stands in `whole` as a run of equal items. An empty part stands in nothing. */
export function holdsRun(whole: readonly string[], part: readonly string[]): boolean {
	if (part.length === 0) return false;
	for (let start = 0; start + part.length <= whole.length; start++) {
		if (part.every((word, offset) => whole[start + offset] === word)) return true;
	}
	return false;
}
