import { lexisOf } from './lexis.ts';
import { isReason } from './prose.ts';
import { questionRule } from './rule.ts';

/** T3: a rationale says why; praise, blame and the verdict alone do not, nor does the bare text of a choice. */
export const reasons = questionRule('T3', ({ outline }, context) => {
	const lexis = lexisOf(context);
	const hollow = lexis.folded(lexis.lexicon.hollow);
	const choices = new Set(
		outline.groups.flatMap((group) => group.choices.map((choice) => lexis.tokens(choice.text).join(' ')))
	);
	return outline.prose.filter(isReason).flatMap(({ text, path }) => {
		const words = lexis.tokens(text);
		const says = words.some((word) => !hollow.has(word));
		if (says && !choices.has(words.join(' '))) return [];
		return [{ severity: 'warning', path, quote: text, params: { text } }];
	});
});
