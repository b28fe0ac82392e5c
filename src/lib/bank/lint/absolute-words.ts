import { contestsOf, textPath } from './choices.ts';
import { holdsRun, lexisOf, type Lexis } from './lexis.ts';
import { questionRule } from './rule.ts';

/** The first word of a text that leaves no exception, folded; undefined where there is none. */
export function absoluteIn(text: string, lexis: Lexis): string | undefined {
	const words = lexis.tokens(text);
	const wanted = lexis.folded(lexis.lexicon.absolute);
	const relative = lexis.lexicon.relative.map((phrase) => lexis.tokens(phrase));
	return words.find((word, index) => {
		if (!wanted.has(word)) return false;
		return !relative.some((phrase) => holdsRun(words.slice(index, index + phrase.length), phrase));
	});
}

/** O6: absolute words are not in the keys alone, nor in the distractors alone (HDR 28a). */
export const absoluteWords = questionRule('O6', (asked, context) => {
	const lexis = lexisOf(context);
	return contestsOf(asked.outline).flatMap(({ keys, distractors }) => {
		const inKeys = keys.filter((choice) => absoluteIn(choice.text, lexis) !== undefined);
		const inOthers = distractors.filter((choice) => absoluteIn(choice.text, lexis) !== undefined);
		if (inKeys.length > 0 === inOthers.length > 0) return [];
		const [choice] = [...inKeys, ...inOthers];
		if (!choice) return [];
		const side = inKeys.length > 0 ? 'key' : 'distractor';
		const params = { case: side, word: absoluteIn(choice.text, lexis) ?? '' };
		return [{ severity: 'warning', path: textPath(asked, choice), quote: choice.text, params }];
	});
});
