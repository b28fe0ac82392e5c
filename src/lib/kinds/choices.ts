import * as z from 'zod/mini';
import type { Issue } from '#lib/issue.ts';
import { withIds } from './ids.ts';
import { choiceTextSchema, idSchema, refutationFields } from './kind.ts';
import type { BaseQuestion, Chance, ChoiceGroup, Outline } from './kind.ts';
import {
	baseProse,
	evidenceQuotes,
	isNotStated,
	outlineChoices,
	rationalesOf,
	refutationsOf
} from './outline.ts';
import { shuffled } from './shuffle.ts';

interface Ided {
	readonly id?: string | undefined;
}

/** A schema's check that no two parts were given the same id; its issue is `id-taken` and carries the id. */
export function ownIds<T extends Ided>(): z.core.$ZodCheck<T[]> {
	return z.check<T[]>(({ value, issues }) => {
		const ids = value.map(({ id }) => id);
		ids.forEach((id, index) => {
			if (id === undefined || ids.indexOf(id) === index) return;
			const message = `two parts have the id ${id}`;
			issues.push({
				code: 'custom',
				message,
				input: id,
				path: [index, 'id'],
				params: { code: 'id-taken', id }
			});
		});
	});
}

/** A thing that can be chosen, as a bank gives it: `{ id?, text, correct?, rationale?, refutedBy?, notMentioned? }`. */
const choiceSchema = z.strictObject({
	id: z.optional(idSchema),
	text: choiceTextSchema,
	correct: z._default(z.boolean(), false),
	...refutationFields
});

/** The choices of a question: 1 to 12 of them, with ids filled in; how many are good for it is for lint to say. */
export const choicesSchema = z.pipe(
	z.array(choiceSchema).check(z.minLength(1), z.maxLength(12), ownIds()),
	z.transform((choices) => withIds(choices, (choice) => choice.text))
);
export type Choice = z.output<typeof choicesSchema>[number];

/** The ids of the keys, in the order of the choices. */
export function keysOf(choices: readonly Choice[]): string[] {
	return choices.filter((choice) => choice.correct).map((choice) => choice.id);
}

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

interface ChoiceQuestion extends BaseQuestion {
	readonly choices: readonly Choice[];
	readonly ordered?: boolean | undefined;
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

/** The ids of the choices in the order to show them: by chance, or their own where it carries meaning. */
export function presentChoices(question: ChoiceQuestion, chance: Chance): string[] {
	const ids = question.choices.map((choice) => choice.id);
	return question.ordered === true ? ids : shuffled(ids, chance);
}
