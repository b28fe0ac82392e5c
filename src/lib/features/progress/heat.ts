import type { Pack } from '#lib/bank/bank.ts';
import { sentencesOf } from '#lib/article/sentences.ts';
import { heatOf, type Heat } from '#lib/study/progress.ts';
import { provingSentences } from '#lib/study/proof.ts';
import type { Summary } from '#lib/study/summary.ts';

/** How strongly a sentence is tinted: 0 where none was missed, 3 where two thirds or more were. */
export type HeatStep = 0 | 1 | 2 | 3;

/** A sentence with what was missed of it; without `heat` where it was never asked. */
export interface HeatSentence {
	readonly number: number;
	readonly text: string;
	readonly heat?: (Heat & { readonly step: HeatStep }) | undefined;
}

/** The step of a sentence that was asked at least once. */
export function stepOf({ attempts, misses }: Heat): HeatStep {
	if (misses === 0) return 0;
	const share = misses / attempts;
	if (share < 1 / 3) return 1;
	return share < 2 / 3 ? 2 : 3;
}

/** The paragraphs of an article as sentences, with the heat of those that prove a question that was answered. */
export function heatText(
	{ article, questions }: Pack,
	summary: Pick<Summary, 'questions'>
): HeatSentence[][] {
	const asked = questions.map((question) => ({
		id: question.id,
		sentences: provingSentences(question, article)
	}));
	const heat = heatOf(asked, summary);
	const paragraphs: HeatSentence[][] = article.paragraphs.map(() => []);
	for (const { number, text, paragraph } of sentencesOf(article)) {
		const found = heat.get(number);
		paragraphs[paragraph]?.push({
			number,
			text,
			...(found ? { heat: { ...found, step: stepOf(found) } } : {})
		});
	}
	return paragraphs;
}
