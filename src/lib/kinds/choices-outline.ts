import type { Issue } from '#lib/issue.ts';
import { keysOf, type Choice, type ChoiceQuestion } from './choices.ts';
import type { ChoiceGroup, Outline } from './kind.ts';
import {
	baseProse,
	evidenceQuotes,
	isNotStated,
	outlineChoices,
	rationalesOf,
	refutationsOf
} from './outline.ts';

/** Rule O1, as far as it keeps a question from being asked: 2 to 6 choices, `most` keys at the most and at least one. */
export function lintCounts(choices: readonly Choice[], most: number): Issue[] {
	const keys = keysOf(choices).length;
	const right = keys >= 1 && keys <= most && choices.length >= 2 && choices.length <= 6;
	if (right) return [];
	return [
		{
			code: 'O1',
			severity: 'error',
			place: { path: ['choices'] },
			params: { keys, choices: choices.length }
		}
	];
}

/** The outline of a question whose choices stand in its `choices`. */
export function choicesOutline(question: ChoiceQuestion, keys: ChoiceGroup['keys']): Outline {
	const { choices, ordered = false } = question;
	const path = ['choices'];
	return {
		groups: [{ choices: outlineChoices(choices, path, (choice) => choice.correct), ordered, keys }],
		key: choices.filter((choice) => choice.correct).map((choice) => choice.text),
		prose: [...baseProse(question), ...rationalesOf(choices, path)],
		quotes: [...evidenceQuotes(question), ...refutationsOf(choices, path)],
		notStated: isNotStated(question)
	};
}
