import * as z from 'zod/mini';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { BaseQuestion, Chance, KindShape, SentencePicking } from './kind.ts';
import { dateQuestionSchema } from './date/question.ts';
import { dateShape } from './date/shape.ts';
import { gapFillSchema } from './gap-fill/question.ts';
import { gapFillShape } from './gap-fill/shape.ts';
import { matchingSchema } from './matching/question.ts';
import { matchingShape } from './matching/shape.ts';
import { multipleChoiceSchema } from './multiple-choice/question.ts';
import { multipleChoiceShape } from './multiple-choice/shape.ts';
import { numberSchema } from './number/question.ts';
import { numberShape } from './number/shape.ts';
import { orderingSchema } from './ordering/question.ts';
import { orderingShape } from './ordering/shape.ts';
import { sentenceChoiceSchema } from './sentence-choice/question.ts';
import { sentenceChoiceShape } from './sentence-choice/shape.ts';
import { shortTextSchema } from './short-text/question.ts';
import { shortTextShape } from './short-text/shape.ts';
import { singleChoiceSchema } from './single-choice/question.ts';
import { singleChoiceShape } from './single-choice/shape.ts';
import { trueFalseSchema } from './true-false/question.ts';
import { trueFalseShape } from './true-false/shape.ts';

const register = {
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

const shapes: { readonly [K in Kind]: KindShape<K, QuestionOf<K>, ResponseOf<K>> } = register;

const schemas = {
	'single-choice': singleChoiceSchema,
	'multiple-choice': multipleChoiceSchema,
	'true-false': trueFalseSchema,
	'short-text': shortTextSchema,
	number: numberSchema,
	date: dateQuestionSchema,
	'gap-fill': gapFillSchema,
	ordering: orderingSchema,
	matching: matchingSchema,
	'sentence-choice': sentenceChoiceSchema
} satisfies { [K in Kind]: z.ZodMiniType<QuestionOf<K>> };

const { 'single-choice': first, ...others } = schemas;

/** The names of all kinds, in the order in which they are offered. */
export const kindNames: readonly string[] = Object.keys(register);

/** A question of any kind; a kind that is not known gives one issue, which lists those that are. */
export const questionSchema = z.discriminatedUnion('kind', [first, ...Object.values(others)]);

function shapeOf<K extends Kind>(question: QuestionOf<K>): KindShape<K, QuestionOf<K>, ResponseOf<K>> {
	return shapes[question.kind];
}

/** A response of any shape, as one to this question; fails where it is none. */
export function parseResponse<K extends Kind>(
	question: QuestionOf<K>,
	response: unknown
): Result<ResponseOf<K>, Issue[]> {
	const parsed = shapeOf(question).response.safeParse(response);
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

/** The ids of the question's parts in the order to show them. */
export function presentOf<K extends Kind>(question: QuestionOf<K>, chance: Chance): readonly string[] {
	return shapeOf(question).present(question, chance);
}

/** What was kept of a response, as a response to this question; nothing where it is none. */
export function responseOf<K extends Kind>(
	question: QuestionOf<K>,
	kept: unknown
): ResponseOf<K> | undefined {
	const parsed = parseResponse(question, kept);
	return parsed.ok ? parsed.value : undefined;
}

/** Whether `response` is one to this question and there is enough of it to check. */
export function isComplete<K extends Kind>(question: QuestionOf<K>, response: unknown): boolean {
	const parsed = parseResponse(question, response);
	return parsed.ok && shapeOf(question).complete(question, parsed.value);
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
