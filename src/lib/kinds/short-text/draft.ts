import * as z from 'zod/mini';
import { strictnesses } from '#lib/text/strictness.ts';
import { baseDraftSchema, baseFrom, baseOf, draftRows, draftText, type DraftDefinition } from '../draft.ts';
import { baseFields, listFields, refutedParts } from '../draft-fields.ts';
import { drafted, given, refutedTexts, textsOf } from '../draft-question.ts';
import { textsFromQuestion, wrongTextsSchema } from '../draft-wrong.ts';
import type { ShortTextQuestion } from './question.ts';

export const shortTextDraftSchema = z.extend(baseDraftSchema, {
	kind: z.literal('short-text'),
	answers: draftRows(draftText),
	strict: draftRows(z.enum(strictnesses)),
	wrong: wrongTextsSchema
});
export type ShortTextDraft = z.output<typeof shortTextDraftSchema>;

/** How a question answered by typing a word or a few is written. */
export const shortTextDraft: DraftDefinition<'short-text', ShortTextQuestion, ShortTextDraft> = {
	kind: 'short-text',
	schema: shortTextDraftSchema,
	start: (base, { keys, wrongs }) => ({
		...baseOf(base),
		kind: 'short-text',
		answers: keys.length > 0 ? keys.map(({ text }) => text) : [''],
		strict: [],
		wrong: [...wrongs]
	}),
	partsOf: ({ answers, wrong }) => ({
		keys: answers.slice(0, 1).flatMap((text) => (text === '' ? [] : [{ text, rationale: '' }])),
		wrongs: wrong
	}),
	toQuestion: (draft) => {
		const answers = textsOf(draft.answers);
		return drafted(draft, {
			answers: answers.length > 0 ? answers : [''],
			...given({ strict: draft.strict, wrong: refutedTexts(draft.wrong) })
		});
	},
	fromQuestion: (question) => ({
		...baseFrom(question),
		kind: 'short-text',
		answers: question.answers,
		strict: question.strict ?? [],
		wrong: textsFromQuestion(question.wrong)
	}),
	fields: (draft) => [
		...baseFields(draft),
		...listFields('answers', draft.answers),
		['strict'],
		...listFields('wrong', draft.wrong, refutedParts)
	]
};
