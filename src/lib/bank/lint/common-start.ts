import { listPath, poolsOf } from './choices.ts';
import { lexisOf, type Lexis } from './lexis.ts';
import { questionRule } from './rule.ts';

/** How many words all texts begin with, at the most all but the last of the shortest. */
function commonWords(texts: readonly string[], lexis: Lexis): number {
	const lists = texts.map((text) => lexis.tokens(text));
	const most = Math.min(...lists.map((words) => words.length)) - 1;
	let count = 0;
	while (count < most && lists.every((words) => words[count] === lists[0]?.[count])) count++;
	return count;
}

/** S3: words that begin every choice belong in the prompt; one word without content may repeat. */
export const commonStart = questionRule('S3', ({ outline }, context) => {
	const lexis = lexisOf(context);
	return poolsOf(outline).flatMap(({ choices }) => {
		const [first, second] = choices;
		if (!first || !second) return [];
		const count = commonWords(
			choices.map((choice) => choice.text),
			lexis
		);
		const words = lexis.tokens(first.text).slice(0, count).join(' ');
		if (count < 2 && lexis.content(words).size === 0) return [];
		return [{ severity: 'information', path: listPath(choices), quote: first.text, params: { words } }];
	});
});
