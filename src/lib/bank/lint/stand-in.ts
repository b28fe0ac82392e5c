import { poolsOf, textPath } from './choices.ts';
import { lexisOf } from './lexis.ts';
import { questionRule } from './rule.ts';

/** O5: no choice stands for others: "all of the above", "none of the above", "a and b" (HDR 25, 26). */
export const standIn = questionRule('O5', (asked, context) => {
	const lexis = lexisOf(context);
	return poolsOf(asked.outline).flatMap(({ choices }) =>
		choices
			.filter((choice) => lexis.lexicon.standIn.test(lexis.tokens(choice.text).join(' ')))
			.map((choice) => ({
				severity: 'warning',
				path: textPath(asked, choice),
				quote: choice.text,
				params: { text: choice.text }
			}))
	);
});
