import * as z from 'zod/mini';
import type { Path } from '#lib/issue.ts';
import type { Choice } from './choices.ts';
import { draftRows, draftText, draftRefutation } from './draft.ts';
import type { DraftedQuestion, DraftParts, RefutedTextDraft } from './draft.ts';
import { listFields, refutedParts } from './draft-fields.ts';
import { given, isBlankRefutation, refutationFrom, refutationOf, withoutBlankEnd } from './draft-question.ts';
import { freeId } from './draft-rows.ts';
import { idSchema } from './kind.ts';

const choiceDraftSchema = z.strictObject({
	id: idSchema,
	text: draftText,
	correct: z.boolean(),
	...draftRefutation
});
export type ChoiceDraft = z.output<typeof choiceDraftSchema>;

/** What drafts of questions with choices have besides what every draft has. */
export const choiceDraftFields = {
	choices: draftRows(choiceDraftSchema),
	ordered: z.optional(z.boolean())
};

/** A choice with nothing written. */
export function blankChoice(rows: readonly { readonly id: string }[], correct = false): ChoiceDraft {
	return { id: freeId('c', rows), text: '', correct, rationale: '' };
}

/** How many choices a draft begins with. */
const usual = 3;

/** Choices made of another draft's parts: its own list where it has one, else the key first and blank ones up to three. */
export function choicesFromParts({ keys, wrongs, choices }: DraftParts): ChoiceDraft[] {
	if (choices !== undefined) return [...choices];
	const rows: ChoiceDraft[] = [];
	for (const { text, rationale } of keys) rows.push({ ...blankChoice(rows, true), text, rationale });
	if (rows.length === 0) rows.push(blankChoice(rows, true));
	for (const row of wrongs) rows.push({ ...row, id: freeId('c', rows), correct: false });
	while (rows.length < usual) rows.push(blankChoice(rows));
	return rows;
}

/** The parts that another kind can use of these choices; blank ones are of no use. */
export function partsOfChoices(choices: readonly ChoiceDraft[], ordered: boolean | undefined): DraftParts {
	const written = choices.filter(({ text, ...rest }) => text !== '' || !isBlankRefutation(rest));
	return {
		keys: written.filter((choice) => choice.correct),
		wrongs: written.filter((choice) => !choice.correct).map(wrongOf),
		choices,
		ordered
	};
}

function wrongOf({ id, text, ...row }: ChoiceDraft): RefutedTextDraft {
	return { id, text, ...refutationFrom(row) };
}

/** The choices as a file gives them. A key has no refutation, whatever was written before it became the key. */
export function choicesToQuestion(choices: readonly ChoiceDraft[]): DraftedQuestion[] {
	const isBlank = (choice: ChoiceDraft) =>
		!choice.correct && choice.text.trim() === '' && isBlankRefutation(choice);
	return withoutBlankEnd(choices, isBlank).map((choice) => ({
		...{ id: choice.id, text: choice.text.trim() },
		...(choice.correct
			? { correct: true, ...given({ rationale: choice.rationale.trim() }) }
			: refutationOf(choice))
	}));
}

/** The choices of a question as drafts. */
export function choicesFromQuestion(choices: readonly Choice[]): ChoiceDraft[] {
	return choices.map((choice) => ({
		...{ id: choice.id, text: choice.text, correct: choice.correct },
		...refutationFrom(choice)
	}));
}

/** The ways to the fields of a list of choices; a key is not refuted. */
export function choiceFields(choices: readonly ChoiceDraft[]): Path[] {
	const asked = (choice: ChoiceDraft) =>
		refutedParts.filter((part) => part !== 'refutedBy' || !choice.correct);
	const parts = choices.flatMap((choice, index) => asked(choice).map((part) => ['choices', index, part]));
	return [...listFields('choices', choices), ...parts];
}
