import type { KindShape } from '../kind.ts';
import { shuffled } from '../shuffle.ts';
import { isTyped } from '../typed-response.ts';
import { wordsOfBank } from './bank-words.ts';
import { contentOf } from './fill.ts';
import type { GapFillQuestion, GapFillResponse } from './question.ts';

/** What is asked and how it is answered; grading is in `kind.ts`. */
export const gapFillShape: KindShape<'gap-fill', GapFillQuestion, GapFillResponse> = {
	kind: 'gap-fill',
	oneTap: false,
	keyed: () => true,
	present: (question, chance) => shuffled(wordsOfBank(question), chance).map((word) => word.id),
	complete: (question, response): response is GapFillResponse =>
		response !== undefined && question.gaps.every((gap) => isTyped(contentOf(response.gaps, gap.id)))
};
