import type { ChoiceQuestion } from './choices.ts';
import type { Chance } from './kind.ts';
import { shuffled } from './shuffle.ts';

/** The ids of the choices in the order to show them: by chance, or their own where it carries meaning. */
export function presentChoices(question: ChoiceQuestion, chance: Chance): string[] {
	const ids = question.choices.map((choice) => choice.id);
	return question.ordered === true ? ids : shuffled(ids, chance);
}
