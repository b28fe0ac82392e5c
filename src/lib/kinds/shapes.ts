import type { Chance, KindShape, SentencePicking } from './kind.ts';
import { dateShape } from './date/shape.ts';
import { gapFillShape } from './gap-fill/shape.ts';
import { matchingShape } from './matching/shape.ts';
import { multipleChoiceShape } from './multiple-choice/shape.ts';
import { numberShape } from './number/shape.ts';
import { orderingShape } from './ordering/shape.ts';
import type { Kind, QuestionOf, ResponseOf } from './index.ts';
import { sentenceChoiceShape } from './sentence-choice/shape.ts';
import { shortTextShape } from './short-text/shape.ts';
import { singleChoiceShape } from './single-choice/shape.ts';
import { trueFalseShape } from './true-false/shape.ts';

export type { Kind, Question, QuestionOf, Response, ResponseOf } from './index.ts';

const shapes: { readonly [K in Kind]: KindShape<K, QuestionOf<K>, ResponseOf<K>> } = {
	'single-choice': singleChoiceShape,
	'multiple-choice': multipleChoiceShape,
	'true-false': trueFalseShape,
	'short-text': shortTextShape,
	number: numberShape,
	date: dateShape,
	'gap-fill': gapFillShape,
	ordering: orderingShape,
	matching: matchingShape,
	'sentence-choice': sentenceChoiceShape
};

function shapeOf<K extends Kind>(question: QuestionOf<K>): KindShape<K, QuestionOf<K>, ResponseOf<K>> {
	return shapes[question.kind];
}

/** The ids of the question's parts in the order to show them. */
export function presentOf<K extends Kind>(question: QuestionOf<K>, chance: Chance): readonly string[] {
	return shapeOf(question).present(question, chance);
}

/** Whether there is enough of a response to check. */
export function isComplete<K extends Kind>(
	question: QuestionOf<K>,
	response: ResponseOf<K> | undefined
): boolean {
	return shapeOf(question).complete(question, response);
}

/** How the question is answered by picking sentences of the article, where it is. */
export function pickingOf<K extends Kind>(
	question: QuestionOf<K>
): SentencePicking<QuestionOf<K>, ResponseOf<K>> | undefined {
	return shapeOf(question).picking;
}

/** Whether the question has a right response at all. */
export function isKeyed<K extends Kind>(question: QuestionOf<K>): boolean {
	return shapeOf(question).keyed(question);
}

/** Whether one tap is a whole response to this question. */
export function isOneTap<K extends Kind>(question: QuestionOf<K>): boolean {
	return shapeOf(question).oneTap;
}
