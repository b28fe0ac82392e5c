import * as z from 'zod/mini';
import { strictnesses } from '#lib/text/strictness.ts';
import { baseDraftSchema, baseFrom, baseOf, draftRows, draftText, type DraftDefinition } from '../draft.ts';
import { baseFields, listFields, refutedParts } from '../draft-fields.ts';
import { drafted, given, refutedTexts, textsOf } from '../draft-question.ts';
import { textsFromQuestion, wrongTextsSchema } from '../draft-wrong.ts';
import { idSchema } from '../kind.ts';
import type { GapFillQuestion } from './question.ts';

const gapDraftSchema = z.strictObject({ id: idSchema, answers: draftRows(draftText) });
export type GapDraft = z.output<typeof gapDraftSchema>;

export const gapFillDraftSchema = z.extend(baseDraftSchema, {
	kind: z.literal('gap-fill'),
	/** The text, with `{{id}}` where the gap of that id is. */
	text: draftText,
	gaps: draftRows(gapDraftSchema),
	strict: draftRows(z.enum(strictnesses)),
	/** Whether the gaps are filled from a bank of words. */
	fromBank: z.boolean(),
	words: wrongTextsSchema
});
export type GapFillDraft = z.output<typeof gapFillDraftSchema>;

function answersOf({ answers }: GapDraft): string[] {
	const texts = textsOf(answers);
	return texts.length > 0 ? texts : [''];
}

/** How a text with gaps is written. */
export const gapFillDraft: DraftDefinition<'gap-fill', GapFillQuestion, GapFillDraft> = {
	kind: 'gap-fill',
	schema: gapFillDraftSchema,
	start: (base, { wrongs }) => ({
		...baseOf(base),
		kind: 'gap-fill',
		text: '',
		gaps: [],
		strict: [],
		fromBank: wrongs.length > 0,
		words: [...wrongs]
	}),
	partsOf: ({ gaps, words }) => ({
		keys: gaps.map(({ answers }) => ({ text: answers[0] ?? '', rationale: '' })),
		wrongs: words
	}),
	toQuestion: (draft) =>
		drafted(draft, {
			text: draft.text.trim(),
			gaps: draft.gaps.map((gap) => ({ id: gap.id, answers: answersOf(gap) })),
			...given({ strict: draft.strict }),
			...(draft.fromBank ? { words: refutedTexts(draft.words) } : {})
		}),
	fromQuestion: (question) => ({
		...baseFrom(question),
		kind: 'gap-fill',
		text: question.text,
		gaps: question.gaps,
		strict: question.strict ?? [],
		fromBank: question.words !== undefined,
		words: textsFromQuestion(question.words)
	}),
	fields: (draft) => [
		...baseFields(draft),
		['text'],
		...listFields('gaps', draft.gaps),
		...draft.gaps.flatMap(({ answers }, gap) => answers.map((_, index) => ['gaps', gap, 'answers', index])),
		...(draft.fromBank ? listFields('words', draft.words, refutedParts) : [['strict']])
	]
};
