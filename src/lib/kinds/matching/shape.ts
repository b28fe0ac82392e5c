import type { KindShape } from '../kind.ts';
import { shuffled } from '../shuffle.ts';
import type { MatchingQuestion, MatchingResponse } from './question.ts';
import { targetsOf } from './targets.ts';

/** What is asked and how it is answered; grading is in `kind.ts`. */
export const matchingShape: KindShape<'matching', MatchingQuestion, MatchingResponse> = {
	kind: 'matching',
	oneTap: false,
	keyed: () => true,
	present: (question, chance) => shuffled(targetsOf(question), chance).map((target) => target.id),
	complete: (question, response): response is MatchingResponse =>
		response !== undefined && question.pairs.every((pair) => Object.hasOwn(response.pairs, pair.id))
};
