import type { KindShape } from '../kind.ts';
import { isTyped } from '../typed-response.ts';
import type { ShortTextQuestion, ShortTextResponse } from './question.ts';

/** What is asked and how it is answered; grading is in `kind.ts`. */
export const shortTextShape: KindShape<'short-text', ShortTextQuestion, ShortTextResponse> = {
	kind: 'short-text',
	oneTap: false,
	keyed: () => true,
	present: () => [],
	complete: (_question, response): response is ShortTextResponse =>
		response !== undefined && isTyped(response.text)
};
