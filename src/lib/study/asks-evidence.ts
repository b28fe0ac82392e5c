import type { BaseQuestion } from '#lib/kinds/kind.ts';

/** Whether the learner is to pick the proving sentence too: the question asks for it and has a proof to pick. */
export function asksEvidence(question: Pick<BaseQuestion, 'askEvidence' | 'evidence'>): boolean {
	return question.askEvidence === true && question.evidence.some((proof) => 'quote' in proof);
}
