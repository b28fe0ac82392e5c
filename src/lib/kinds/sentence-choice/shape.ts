import type { KindShape, SentenceRef } from '../kind.ts';
import type { SentenceChoiceQuestion, SentenceChoiceResponse } from './question.ts';

function isSame(one: SentenceRef, other: SentenceRef): boolean {
	return one.paragraph === other.paragraph && one.start === other.start && one.end === other.end;
}

function toggled(
	response: SentenceChoiceResponse | undefined,
	sentence: SentenceRef
): SentenceChoiceResponse {
	const picked = response?.sentences ?? [];
	const rest = picked.filter((each) => !isSame(each, sentence));
	return { sentences: rest.length < picked.length ? rest : [...picked, sentence] };
}

/** What is asked and how it is answered; grading is in `kind.ts`. */
export const sentenceChoiceShape: KindShape<
	'sentence-choice',
	SentenceChoiceQuestion,
	SentenceChoiceResponse
> = {
	kind: 'sentence-choice',
	oneTap: false,
	keyed: ({ evidence }) => evidence.some((proof) => 'quote' in proof),
	present: () => [],
	complete: (_question, response): response is SentenceChoiceResponse =>
		response !== undefined && response.sentences.length > 0,
	picking: {
		picked: (response) => response?.sentences ?? [],
		toggle: (_question, response, sentence) => toggled(response, sentence)
	}
};
