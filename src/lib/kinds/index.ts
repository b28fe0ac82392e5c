import type * as z from 'zod/mini';
import type { Article } from '#lib/article/article.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
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
import type { BaseQuestion, Grading, KindDefinition, Outline } from './kind.ts';

const register = {
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

type Register = typeof register;
/** The name of a kind of question. */
export type Kind = keyof Register;

type Questions = { [K in Kind]: z.output<Register[K]['question']> };
type Responses = { [K in Kind]: z.output<Register[K]['response']> };
/** A question of the kind `K`, as parsed. */
export type QuestionOf<K extends Kind> = Questions[K] & BaseQuestion & { kind: K };
/** A response to a question of the kind `K`. */
export type ResponseOf<K extends Kind> = Responses[K];
/** A question of any kind. */
export type Question = { [K in Kind]: QuestionOf<K> }[Kind];
/** A response to a question of any kind. */
export type Response = Responses[Kind];

/** Every kind of question by its name, in the order in which kinds are offered. */
export const kinds: { readonly [K in Kind]: KindDefinition<K, QuestionOf<K>, ResponseOf<K>> } = register;

/** The names of all kinds, in the order in which they are offered. */
export const kindNames: readonly string[] = Object.keys(register);

function definitionOf<K extends Kind>(
	question: QuestionOf<K>
): KindDefinition<K, QuestionOf<K>, ResponseOf<K>> {
	return kinds[question.kind];
}

/** A response of any shape, as one to this question; fails where it is none. */
export function parseResponse<K extends Kind>(
	question: QuestionOf<K>,
	response: unknown
): Result<ResponseOf<K>, Issue[]> {
	const parsed = definitionOf(question).response.safeParse(response);
	if (parsed.success) return ok(parsed.data);
	return fail(
		parsed.error.issues.map(({ message, path }) => ({
			code: 'value-invalid',
			severity: 'error',
			place: {
				question: question.id,
				path: path.map((step) => (typeof step === 'number' ? step : String(step)))
			},
			params: { detail: message }
		}))
	);
}

/** What was kept of a response, as a response to this question; nothing where it is none. */
export function responseOf<K extends Kind>(
	question: QuestionOf<K>,
	kept: unknown
): ResponseOf<K> | undefined {
	const parsed = parseResponse(question, kept);
	return parsed.ok ? parsed.value : undefined;
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
