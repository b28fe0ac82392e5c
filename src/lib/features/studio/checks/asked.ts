import { parseQuestion } from '#lib/bank/parse.ts';
import { draftOf } from '#lib/features/studio/desk.ts';
import type { WorkQuestion } from '#lib/bank/work.ts';
import { toQuestion, type Draft } from '#lib/kinds/drafts.ts';
import type { Question } from '#lib/kinds/index.ts';

const parsed = new WeakMap<Draft, { readonly question: Question | undefined }>();

function questionOf(draft: Draft): Question | undefined {
	const known = parsed.get(draft);
	if (known) return known.question;
	const found = parseQuestion(toQuestion(draft));
	const question = found.ok ? found.value : undefined;
	parsed.set(draft, { question });
	return question;
}

/** The questions of a work that are whole, in their order. */
export function wholeQuestions(questions: readonly WorkQuestion[]): Question[] {
	return questions.flatMap((question) => {
		const draft = draftOf(question);
		return (draft && questionOf(draft)) ?? [];
	});
}
