import { placeOf } from '#lib/article/evidence.ts';
import type { Question } from '#lib/kinds/index.ts';
import { evidenceQuotes } from '#lib/kinds/outline.ts';
import { isKeyed } from '#lib/kinds/shapes.ts';
import type { Pack } from './bank.ts';

/** Whether a question may be asked: it has a key, and every proof is found at one place of the article (P1). */
export function isAskable(question: Question, { article }: Pick<Pack, 'article'>): boolean {
	return isKeyed(question) && evidenceQuotes(question).every(({ quote }) => placeOf(article, quote));
}

/** The pack without the questions that may not be asked. */
export function askable(pack: Pack): Pack {
	return { ...pack, questions: pack.questions.filter((question) => isAskable(question, pack)) };
}
