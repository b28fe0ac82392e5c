import type { Article } from '#lib/article/article.ts';
import type { Issue } from '#lib/issue.ts';
import { ok, type Result } from '#lib/result.ts';
import { dateKind } from './date/kind.ts';
import { gapFill } from './gap-fill/kind.ts';
import { matching } from './matching/kind.ts';
import { multipleChoice } from './multiple-choice/kind.ts';
import { numberKind } from './number/kind.ts';
import { ordering } from './ordering/kind.ts';
import { sentenceChoice } from './sentence-choice/kind.ts';
import { shortText } from './short-text/kind.ts';
import { singleChoice } from './single-choice/kind.ts';
import { trueFalse } from './true-false/kind.ts';
import type { Grading, KindDefinition, Outline } from './kind.ts';
import { parseResponse, type Kind, type QuestionOf, type ResponseOf } from './shapes.ts';

export {
	isComplete,
	kindNames,
	pickingOf,
	presentOf,
	questionSchema,
	responseOf,
	type Kind,
	type Question,
	type QuestionOf,
	type Response,
	type ResponseOf
} from './shapes.ts';

/** Every kind of question by its name, in the order in which kinds are offered. */
export const kinds: { readonly [K in Kind]: KindDefinition<K, QuestionOf<K>, ResponseOf<K>> } = {
	'single-choice': singleChoice,
	'multiple-choice': multipleChoice,
	'true-false': trueFalse,
	'short-text': shortText,
	number: numberKind,
	date: dateKind,
	'gap-fill': gapFill,
	ordering,
	matching,
	'sentence-choice': sentenceChoice
};

function definitionOf<K extends Kind>(
	question: QuestionOf<K>
): KindDefinition<K, QuestionOf<K>, ResponseOf<K>> {
	return kinds[question.kind];
}

/** The question without its kind: see `Outline`. */
export function outlineOf<K extends Kind>(question: QuestionOf<K>): Outline {
	return definitionOf(question).outline(question);
}

/** The grading of a response of any shape; fails where it is no response to a question of this kind. */
export function gradeOf<K extends Kind>(
	question: QuestionOf<K>,
	response: unknown,
	article: Article
): Result<Grading, Issue[]> {
	const parsed = parseResponse(question, response);
	return parsed.ok ? ok(definitionOf(question).grade(question, parsed.value, article)) : parsed;
}

/** A response that earns everything. Throws where the question has no key, which lint keeps from being asked. */
export function keyResponseOf<K extends Kind>(question: QuestionOf<K>, article: Article): ResponseOf<K> {
	return definitionOf(question).keyResponse(question, article);
}

/** What the question's own kind finds wrong with it; paths start at the question. */
export function lintOf<K extends Kind>(question: QuestionOf<K>, article: Article): readonly Issue[] {
	return definitionOf(question).lint(question, article);
}
