import * as z from 'zod/mini';
import { withIds } from './ids.ts';
import { choiceTextSchema, idSchema, refutationFields } from './kind.ts';
import type { BaseQuestion } from './kind.ts';

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

export interface ChoiceQuestion extends BaseQuestion {
	readonly choices: readonly Choice[];
	readonly ordered?: boolean | undefined;
}
