import { comparedForm, type Strictness } from './spellings.ts';
import {
	formWithoutArticle,
	hasArticle,
	leadingDropped,
	typedWord,
	typedWords,
	withoutFront,
	type TypedWord
} from './typed-words.ts';

/** Whether two words are one: as compared, or once the ال that one of them alone has is left out. */
function sameButArticle(response: TypedWord, answer: TypedWord, strict: readonly Strictness[]): boolean {
	if (response.form === answer.form) return true;
	if (strict.includes('definite') || hasArticle(response) === hasArticle(answer)) return false;
	const bare = formWithoutArticle(response, strict);
	return bare !== '' && bare === formWithoutArticle(answer, strict);
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

/** An answer without its leading words; a title stays where only a description is left: «الرئيس السوري» is not «السوري». */
function answerWays(words: readonly TypedWord[]): readonly (readonly TypedWord[])[] {
	return leadingDropped(words).filter((way) => {
		const dropped = words[words.length - way.length - 1];
		const first = way[0];
		return dropped?.form !== comparedForm('الرئيس') || first === undefined || !hasArticle(first);
	});
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
