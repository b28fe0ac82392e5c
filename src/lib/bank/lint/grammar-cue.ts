import { contestsOf, textPath, type Contest } from './choices.ts';
import { lexisOf } from './lexis.ts';
import { askingProse, blank } from './prose.ts';
import { questionRule } from './rule.ts';

/** How the only key differs from at least two distractors that agree: it has the form, lacks it, or neither. */
function standsOut(
	{ keys, distractors }: Contest,
	has: (text: string) => boolean
): 'has' | 'lacks' | undefined {
	const [key, ...more] = keys;
	if (!key || more.length > 0 || distractors.length < 2) return undefined;
	const others = distractors.filter((choice) => has(choice.text)).length;
	if (has(key.text) && others === 0) return 'has';
	return !has(key.text) && others === distractors.length ? 'lacks' : undefined;
}

/**
 * O8: definiteness, gender and case fit all choices, as far as the form of a choice's first word tells (HDR 28c).
 * In a text with a blank it is a warning, since the sentence around the blank asks for the form.
 */
export const grammarCue = questionRule('O8', (asked, context) => {
	const { outline, question } = asked;
	const severity = askingProse(outline).some(({ text }) => blank.test(text)) ? 'warning' : 'information';
	return contestsOf(outline).flatMap((contest) =>
		Object.entries(lexisOf(context).lexicon.cues).flatMap(([cue, has]) => {
			const [key] = contest.keys;
			const how = standsOut(contest, (text) => has(text, question.prompt));
			if (!key || how === undefined) return [];
			return [{ severity, path: textPath(asked, key), quote: key.text, params: { case: cue, how } }];
		})
	);
});
