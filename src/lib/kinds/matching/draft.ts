import * as z from 'zod/mini';
import { baseDraftSchema, baseFrom, baseOf, draftRows, draftText, type DraftDefinition } from '../draft.ts';
import { baseFields, listFields, refutedParts } from '../draft-fields.ts';
import { drafted, given, refutedTexts, withoutBlankEnd } from '../draft-question.ts';
import { freeId } from '../draft-rows.ts';
import { textsFromQuestion, wrongTextsSchema } from '../draft-wrong.ts';
import { idSchema } from '../kind.ts';
import type { MatchingQuestion } from './question.ts';

const pairDraftSchema = z.strictObject({ id: idSchema, source: draftText, target: draftText });
export type PairDraft = z.output<typeof pairDraftSchema>;

export const matchingDraftSchema = z.extend(baseDraftSchema, {
	kind: z.literal('matching'),
	pairs: draftRows(pairDraftSchema),
	/** Targets that fit nothing; no pair has the id of one. */
	extras: wrongTextsSchema
});
export type MatchingDraft = z.output<typeof matchingDraftSchema>;

/** How many pairs a draft begins with. */
const usual = 3;

/** A pair with nothing written. */
export function blankPair(rows: readonly PairDraft[]): PairDraft {
	return { id: freeId('p', rows), source: '', target: '' };
}

function pairsOf(sources: readonly string[]): PairDraft[] {
	const rows: PairDraft[] = [];
	for (const source of sources) rows.push({ ...blankPair(rows), source });
	while (rows.length < usual) rows.push(blankPair(rows));
	return rows;
}

/** How a matching is written. */
export const matchingDraft: DraftDefinition<'matching', MatchingQuestion, MatchingDraft> = {
	kind: 'matching',
	schema: matchingDraftSchema,
	start: (base, { keys, wrongs }) => ({
		...baseOf(base),
		kind: 'matching',
		pairs: pairsOf(keys.map(({ text }) => text)),
		extras: wrongs.map((row, index) => ({ ...row, id: `x-${String(index + 1)}` }))
	}),
	partsOf: ({ pairs, extras }) => ({
		keys: pairs.flatMap(({ source }) => (source === '' ? [] : [{ text: source, rationale: '' }])),
		wrongs: extras
	}),
	toQuestion: (draft) =>
		drafted(draft, {
			pairs: withoutBlankEnd(
				draft.pairs.map(({ id, source, target }) => ({ id, source: source.trim(), target: target.trim() })),
				({ source, target }) => source === '' && target === ''
			),
			...given({ extras: refutedTexts(draft.extras) })
		}),
	fromQuestion: (question) => ({
		...baseFrom(question),
		kind: 'matching',
		pairs: question.pairs,
		extras: textsFromQuestion(question.extras)
	}),
	fields: (draft) => [
		...baseFields(draft),
		...listFields('pairs', draft.pairs, ['source', 'target']),
		...listFields('extras', draft.extras, refutedParts)
	]
};
