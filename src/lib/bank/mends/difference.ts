import { foldText } from '#lib/text/fold.ts';
import { wordsOf } from '#lib/text/words.ts';
import { valueAt } from '../shape.ts';
import type { Mender } from './mend.ts';
import { isMapping } from './places.ts';

/** Where two texts differ in more words than this, what differs is not one fact. */
const mostWords = 6;

/** The stretch of `text` from its first word that `other` lacks to its last; empty where there is none, or where it is long. */
function ownWords(text: string, other: string): string {
	const folded = (words: string) => foldText(words, 'full');
	const known = new Set(wordsOf(other).map((word) => folded(word.text)));
	const words = wordsOf(text);
	const own = words.filter((word) => !known.has(folded(word.text)));
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last) return '';
	const between = words.filter((word) => first.start <= word.start && word.end <= last.end);
	return between.length > mostWords ? '' : text.slice(first.start, last.end);
}

/** Where a statement leaves the words that it was made from; nothing where that cannot be told from the words alone. */
export function differenceOf(
	statement: string,
	proof: string
): { statement: string; article: string } | undefined {
	const found = { statement: ownWords(statement, proof), article: ownWords(proof, statement) };
	return found.statement === '' || found.article === '' ? undefined : found;
}

/** Mends a false statement that does not say where it leaves the article, or says it wrongly (G9). */
export const mendDifference: Mender = ({ code, place: { path = [] } }, { draft }) => {
	const asked = code === 'difference-missing' || (code === 'G9' && path[0] === 'difference');
	const proof = valueAt(draft, ['evidence', 0, 'quote']);
	if (!asked || typeof proof !== 'string') return [];
	const difference = differenceOf(draft.prompt, proof);
	if (!difference) return [];
	return [
		{ code: 'find-difference', make: (whole) => (isMapping(whole) ? { ...whole, difference } : whole) }
	];
};
