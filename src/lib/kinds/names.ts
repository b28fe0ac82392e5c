import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { dateWords } from './date/words.by-language.ts';
import { gapFillWords } from './gap-fill/words.by-language.ts';
import type { Kind } from './index.ts';
import { matchingWords } from './matching/words.by-language.ts';
import { multipleChoiceWords } from './multiple-choice/words.by-language.ts';
import { numberWords } from './number/words.by-language.ts';
import { orderingWords } from './ordering/words.by-language.ts';
import { sentenceChoiceWords } from './sentence-choice/words.by-language.ts';
import { shortTextWords } from './short-text/words.by-language.ts';
import { singleChoiceWords } from './single-choice/words.by-language.ts';
import { trueFalseWords } from './true-false/words.by-language.ts';

/** What a kind is called, and what it asks of a learner in a sentence. */
export interface KindName {
	readonly name: string;
	readonly task: string;
	/** What the choices that every question of the kind has are called, by their ids, where there are such. */
	readonly values?: Readonly<Record<string, string>>;
}

/** The names of the kinds in every language, in the order in which they are offered. */
export const kindWords: { readonly [K in Kind]: Catalogue<KindName> } = {
	'single-choice': singleChoiceWords,
	'multiple-choice': multipleChoiceWords,
	'true-false': trueFalseWords,
	'short-text': shortTextWords,
	number: numberWords,
	date: dateWords,
	'gap-fill': gapFillWords,
	ordering: orderingWords,
	matching: matchingWords,
	'sentence-choice': sentenceChoiceWords
};
