import * as z from 'zod/mini';
import { dateQuestionSchema } from './date/question.ts';
import { gapFillSchema } from './gap-fill/question.ts';
import type { Kind, QuestionOf } from './index.ts';
import { matchingSchema } from './matching/question.ts';
import { multipleChoiceSchema } from './multiple-choice/question.ts';
import { numberSchema } from './number/question.ts';
import { orderingSchema } from './ordering/question.ts';
import { sentenceChoiceSchema } from './sentence-choice/question.ts';
import { shortTextSchema } from './short-text/question.ts';
import { singleChoiceSchema } from './single-choice/question.ts';
import { trueFalseSchema } from './true-false/question.ts';

const { 'single-choice': first, ...others } = {
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

/** A question of any kind; a kind that is not known gives one issue, which lists those that are. */
export const questionSchema = z.discriminatedUnion('kind', [first, ...Object.values(others)]);
