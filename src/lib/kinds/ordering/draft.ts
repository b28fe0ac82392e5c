import * as z from 'zod/mini';
import { baseDraftSchema, baseFrom, baseOf, draftRows, draftText, type DraftDefinition } from '../draft.ts';
import { baseFields, listFields } from '../draft-fields.ts';
import { drafted, withoutBlankEnd } from '../draft-question.ts';
import { freeId } from '../draft-rows.ts';
import { idSchema } from '../kind.ts';
import type { OrderingQuestion } from './question.ts';

const entryDraftSchema = z.strictObject({ id: idSchema, text: draftText });
export type EntryDraft = z.output<typeof entryDraftSchema>;

export const orderingDraftSchema = z.extend(baseDraftSchema, {
	kind: z.literal('ordering'),
	/** In the right order. */
	entries: draftRows(entryDraftSchema)
});
export type OrderingDraft = z.output<typeof orderingDraftSchema>;

/** How many entries a draft begins with. */
const usual = 3;

/** An entry with nothing written. */
export function blankEntry(rows: readonly EntryDraft[]): EntryDraft {
	return { id: freeId('e', rows), text: '' };
}

function entriesOf(texts: readonly string[]): EntryDraft[] {
	const rows: EntryDraft[] = [];
	for (const text of texts) rows.push({ ...blankEntry(rows), text });
	while (rows.length < usual) rows.push(blankEntry(rows));
	return rows;
}

/** How entries to be put in order are written. */
export const orderingDraft: DraftDefinition<'ordering', OrderingQuestion, OrderingDraft> = {
	kind: 'ordering',
	schema: orderingDraftSchema,
	start: (base, { keys }) => ({
		...baseOf(base),
		kind: 'ordering',
		entries: entriesOf(keys.map(({ text }) => text))
	}),
	partsOf: ({ entries }) => ({
		keys: entries.flatMap(({ text }) => (text === '' ? [] : [{ text, rationale: '' }])),
		wrongs: []
	}),
	toQuestion: (draft) =>
		drafted(draft, {
			entries: withoutBlankEnd(
				draft.entries.map(({ id, text }) => ({ id, text: text.trim() })),
				({ text }) => text === ''
			)
		}),
	fromQuestion: (question) => ({ ...baseFrom(question), kind: 'ordering', entries: question.entries }),
	fields: (draft) => [...baseFields(draft), ...listFields('entries', draft.entries, ['text'])]
};
