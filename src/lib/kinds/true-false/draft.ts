import * as z from 'zod/mini';
import { asProof, baseDraftSchema, baseFrom, baseOf, draftText, type DraftDefinition } from '../draft.ts';
import { baseFields } from '../draft-fields.ts';
import { drafted, given } from '../draft-question.ts';
import type { TrueFalseQuestion } from './question.ts';
import { truthValues, type TruthValue } from './truth.ts';

export const trueFalseDraftSchema = z.extend(baseDraftSchema, {
	kind: z.literal('true-false'),
	/** Absent while it is not decided. */
	answer: z.optional(z.union([z.boolean(), z.literal('not-stated')])),
	difference: z.strictObject({ statement: draftText, article: draftText }),
	rationales: z.strictObject({ true: draftText, false: draftText, 'not-stated': draftText })
});
export type TrueFalseDraft = z.output<typeof trueFalseDraftSchema>;

const noRationales: TrueFalseDraft['rationales'] = { true: '', false: '', 'not-stated': '' };

/** What a draft says of its statement; nothing while it is not decided. */
export function decided({ answer }: TrueFalseDraft): TruthValue | undefined {
	if (answer === undefined || answer === 'not-stated') return answer;
	return answer ? 'true' : 'false';
}

/** The draft with the statement judged so. */
export function judged(draft: TrueFalseDraft, value: TruthValue): TrueFalseDraft {
	return { ...draft, answer: value === 'not-stated' ? value : value === 'true' };
}

/** The values that are wrong here, which may be given a reason. */
export function wrongValues(draft: TrueFalseDraft): TruthValue[] {
	const key = decided(draft);
	return key === undefined ? [] : truthValues.filter((value) => value !== key);
}

/** The evidence is "nearest" where the article does not state the thing, and only there; a difference is for false statements. */
function toQuestion(draft: TrueFalseDraft) {
	const notStated = draft.answer === 'not-stated';
	const evidence = draft.evidence.map((entry) => asProof(entry, notStated));
	const statement = draft.difference.statement.trim();
	const article = draft.difference.article.trim();
	const told = draft.answer === false && (statement !== '' || article !== '');
	const wrong = wrongValues(draft);
	const rationales = given(Object.fromEntries(wrong.map((value) => [value, draft.rationales[value].trim()])));
	return drafted(
		{ ...draft, evidence },
		{
			...given({ answer: draft.answer }),
			...(told ? { difference: { statement, article } } : {}),
			...(Object.keys(rationales).length > 0 ? { rationales } : {})
		}
	);
}

/** How a statement to be judged is written. */
export const trueFalseDraft: DraftDefinition<'true-false', TrueFalseQuestion, TrueFalseDraft> = {
	kind: 'true-false',
	schema: trueFalseDraftSchema,
	start: (base) => ({
		...baseOf(base),
		kind: 'true-false',
		difference: { statement: '', article: '' },
		rationales: noRationales
	}),
	partsOf: () => ({ keys: [], wrongs: [] }),
	toQuestion,
	fromQuestion: (question) => ({
		...baseFrom(question),
		kind: 'true-false',
		answer: question.answer,
		difference: question.difference ?? { statement: '', article: '' },
		rationales: {
			true: question.rationales?.true ?? '',
			false: question.rationales?.false ?? '',
			'not-stated': question.rationales?.['not-stated'] ?? ''
		}
	}),
	fields: (draft) => [
		...baseFields(draft),
		['answer'],
		...(draft.answer === false
			? [['difference'], ['difference', 'statement'], ['difference', 'article']]
			: []),
		...wrongValues(draft).map((value) => ['rationales', value])
	]
};
