import * as z from 'zod/mini';
import { draftRefutation, draftRows, draftText, refutedTextSchema } from './draft.ts';
import type { DraftedQuestion, DraftParts, RefutationDraft, RefutedTextDraft } from './draft.ts';
import { listFields } from './draft-fields.ts';
import { refutationFrom, refutedRows } from './draft-question.ts';
import { freeId } from './draft-rows.ts';
import { idSchema, type Refutation } from './kind.ts';
import type { Path } from '#lib/issue.ts';

/** A foreseen wrong response that is no text but a value: a number, a date; kept as it was typed. */
const wrongValueSchema = z.strictObject({ id: idSchema, value: draftText, ...draftRefutation });
export type WrongValueDraft = z.output<typeof wrongValueSchema>;

export const wrongValuesSchema = draftRows(wrongValueSchema);
export const wrongTextsSchema = draftRows(refutedTextSchema);

/** A wrong response with nothing written. */
export function blankText(rows: readonly { readonly id: string }[], prefix: string): RefutedTextDraft {
	return { id: freeId(prefix, rows), text: '', rationale: '' };
}

/** A wrong value with nothing written. */
export function blankValue(rows: readonly { readonly id: string }[]): WrongValueDraft {
	return { id: freeId('w', rows), value: '', rationale: '' };
}

/** The wrong responses of another draft as values; those that `read` finds no value in are left. */
export function valuesFromParts({ wrongs }: DraftParts, read: (text: string) => unknown): WrongValueDraft[] {
	return wrongs
		.filter(({ text }) => typeof read(text) === 'number')
		.map(({ text, ...refutation }) => ({ ...refutation, value: text }));
}

/** Values as wrong responses that are text. */
export function textsOfValues(rows: readonly WrongValueDraft[]): RefutedTextDraft[] {
	return rows.map(({ value, ...rest }) => ({ ...rest, text: value }));
}

/** Wrong values as a file gives them; `read` gives the value that was typed. */
export function valuesToQuestion(
	rows: readonly WrongValueDraft[],
	read: (text: string) => unknown
): DraftedQuestion[] {
	return refutedRows(rows, ({ id, value }) => ({
		content: { id, value: read(value) },
		blank: value.trim() === ''
	}));
}

/** The wrong values of a question as drafts. */
export function valuesFromQuestion(
	rows: readonly (Refutation & { readonly id: string; readonly value: string | number })[] | undefined
): WrongValueDraft[] {
	return (rows ?? []).map((row) => ({ id: row.id, value: String(row.value), ...refutationFrom(row) }));
}

/** The wrong texts of a question as drafts. */
export function textsFromQuestion(
	rows: readonly (Refutation & { readonly id: string; readonly text: string })[] | undefined
): RefutedTextDraft[] {
	return (rows ?? []).map((row) => ({ id: row.id, text: row.text, ...refutationFrom(row) }));
}

/** The ways to the fields of a list of wrong values. */
export function valueFields(rows: readonly RefutationDraft[]): Path[] {
	return listFields('wrong', rows, ['value', 'rationale', 'refutedBy']);
}
