import type { Strictness } from './strictness.ts';
import {
	answerWays,
	hasArticle,
	isSame,
	leadingDropped,
	typedWord,
	typedWords,
	withoutArticle,
	withoutFront,
	type TypedWord
} from './typed-words.ts';

/** Whether two words are one: as compared, or once the ال that one of them alone has is left out. */
function sameButArticle(response: TypedWord, answer: TypedWord, strict: readonly Strictness[]): boolean {
	if (isSame(response, answer)) return true;
	if (strict.includes('definite') || hasArticle(response) === hasArticle(answer)) return false;
	return isSame(withoutArticle(response, strict), withoutArticle(answer, strict));
}

/** The same for a first word, which may have و، ف، ب، ل، ك before it. */
function sameFirst(response: TypedWord, answer: TypedWord, strict: readonly Strictness[]): boolean {
	if (sameButArticle(response, answer, strict)) return true;
	return withoutFront(response).some((rest) => sameButArticle(typedWord(rest, strict), answer, strict));
}

function sameList(
	response: readonly TypedWord[],
	answer: readonly TypedWord[],
	strict: readonly Strictness[]
): boolean {
	return (
		response.length === answer.length &&
		response.length > 0 &&
		response.every((word, index) => {
			const other = answer[index];
			if (other === undefined) return false;
			return index === 0 ? sameFirst(word, other, strict) : sameButArticle(word, other, strict);
		})
	);
}

/** Whether two lists of words are one once no spaces are left; never where digits would run together. */
function sameUnspaced(response: readonly TypedWord[], answer: readonly TypedWord[]): boolean {
	const run = (words: readonly TypedWord[]): string => words.map((word) => word.form).join('');
	const text = run(response);
	return response.length !== answer.length && text !== '' && !/\d/.test(text) && text === run(answer);
}

/**
 * Whether a response is an answer, as rules TA1 to TA4 of README-typed.md compare them; `whole` compares the words as they
 * stand, with nothing left off either.
 */
export function sameWords(
	response: string,
	answer: string,
	how: { readonly strict: readonly Strictness[]; readonly whole?: boolean }
): boolean {
	const { strict } = how;
	const typed = typedWords(response, strict);
	const right = typedWords(answer, strict);
	const forms = (words: readonly TypedWord[]): string => words.map((word) => word.form).join(' ');
	if (typed.length === 0) return false;
	if (how.whole === true) return forms(typed) === forms(right);
	return leadingDropped(typed).some((way) =>
		answerWays(right).some((wanted) => sameList(way, wanted, strict) || sameUnspaced(way, wanted))
	);
}
