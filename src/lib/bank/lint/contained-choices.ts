import type { OutlineChoice } from '#lib/kinds/kind.ts';
import { poolsOf, textPath } from './choices.ts';
import { intervalOf, overlap } from './intervals.ts';
import { holdsRun, lexisOf, type Lexis } from './lexis.ts';
import { questionRule } from './rule.ts';

function isInside(part: OutlineChoice, whole: OutlineChoice, lexis: Lexis): boolean {
	const words = lexis.bare(part.text);
	const others = lexis.bare(whole.text);
	return lexis.content(part.text).size > 0 && others.length > words.length && holdsRun(others, words);
}

function overlapping(one: OutlineChoice, other: OutlineChoice): boolean {
	const [first, second] = [intervalOf(one.text), intervalOf(other.text)];
	if (!first || !second) return false;
	const isRange = first.from < first.to || second.from < second.to;
	return isRange && overlap(first, second);
}

/** O3: no choice contains another as a run of whole words, and ranges of numbers do not overlap (HDR 22). */
export const containedChoices = questionRule('O3', (asked, context) => {
	const lexis = lexisOf(context);
	return poolsOf(asked.outline).flatMap(({ choices }) =>
		choices.flatMap((choice, index) => {
			const inside = choices.find((other) => other !== choice && isInside(choice, other, lexis));
			const range = choices.slice(0, index).find((other) => overlapping(other, choice));
			const other = inside ?? range;
			if (!other) return [];
			const params = { case: inside ? 'contained' : 'range', text: choice.text, other: other.text };
			return [{ severity: 'warning', path: textPath(asked, choice), quote: choice.text, params }];
		})
	);
});
