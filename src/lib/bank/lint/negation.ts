import { foldText } from '#lib/text/fold.ts';
import { wordsOf, type Word } from '#lib/text/words.ts';
import { holdsRun, lexisOf, type Lexis } from './lexis.ts';
import { questionRule, type Finding } from './rule.ts';

interface Negator {
	readonly word: string;
	readonly marked: boolean;
}

const quoted = /«[^«»]*»|“[^“”]*”|"[^"]*"|‹[^‹›]*›|\*[^*]+\*/gu;
/** A quotation of up to so many words is taken for a mark of the words in it; a longer one is the article speaking. */
const markedWords = 3;

function quotationsOf(text: string): { start: number; end: number; words: number }[] {
	return Array.from(text.matchAll(quoted), ({ 0: found, index }) => ({
		start: index,
		end: index + found.length,
		words: wordsOf(found).length
	}));
}

/** A shadda makes another word of it (غيّر، دوّن، سوّى), but in إلّا; a kasra makes a question of لِمَ. */
function isVowelled(word: string): boolean {
	return (/\u0651/u.test(word) && !/^[إا]/u.test(word)) || /^ل\u0650/u.test(word);
}

function isHarmless(words: readonly string[], index: number, lexis: Lexis): boolean {
	return lexis.lexicon.affirmative.some((phrase) => {
		const run = lexis.tokens(phrase);
		const before = words.slice(Math.max(0, index - run.length + 1), index + run.length);
		return run.includes(words[index] ?? '') && holdsRun(before, run);
	});
}

/** The words that make a prompt negative, but those of a longer quotation. */
function negatorsOf(prompt: string, lexis: Lexis): Negator[] {
	const words = wordsOf(prompt);
	const folded = words.map((word) => foldText(word.text, 'full'));
	const wanted = lexis.folded(lexis.lexicon.negators);
	const quotations = quotationsOf(prompt);
	return words.flatMap((word: Word, index) => {
		if (!wanted.has(folded[index] ?? '') || isVowelled(word.text)) return [];
		if (isHarmless(folded, index, lexis)) return [];
		const around = quotations.find(({ start, end }) => start <= word.start && word.end <= end);
		if (around && around.words > markedWords) return [];
		const isLarge = /^\p{Lu}{2,}/u.test(word.text);
		return [{ word: word.text, marked: around !== undefined || isLarge }];
	});
}

/** S1: a negative prompt has its negation marked and is not negated twice (HDR 17). */
export const negation = questionRule('S1', ({ question }, context): Finding[] => {
	const found = negatorsOf(question.prompt, lexisOf(context));
	const unmarked = found.find(({ marked }) => !marked);
	const about = { severity: 'warning', path: ['prompt'], quote: question.prompt } as const;
	if (found.length > 1) {
		const words = found.map(({ word }) => word).join('، ');
		return [{ ...about, params: { case: 'double', words } }];
	}
	return unmarked ? [{ ...about, params: { case: 'unmarked', words: unmarked.word } }] : [];
});
