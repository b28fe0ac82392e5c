import * as z from 'zod/mini';
import { articleSchema } from '#lib/article/article.ts';
import { questionSchema } from '#lib/kinds/questions.ts';
import { idSchema, rationaleSchema } from '#lib/kinds/kind.ts';

/** The version of the shapes below that this program writes; older ones are brought up to it, newer ones refused. */
export const BANK_VERSION = 1;

/** How much one file may hold. A file past `bytes` is refused by its size, before a byte of it is read. */
export const limits = {
	/** 5 MB, for a bank, an article or a pack. */
	bytes: 5_000_000,
	questions: 5000,
	/** How deep lists and mappings may stand in each other. */
	depth: 24,
	/** Values of all sorts in one file. */
	values: 1_000_000
} as const;

/** A UUID in lower case (RFC 9562), made once: what identifies a pack. */
export const uidSchema = z.uuid().check(z.toLowerCase());

/** A warning accepted for the whole bank, with the reason written by the author. */
export const acceptedSchema = z.strictObject({
	rule: z.string().check(z.maxLength(40)),
	reason: rationaleSchema
});

const headFields = {
	version: z.literal(BANK_VERSION),
	uid: uidSchema,
	/** Counts up with each published change. */
	revision: z.int().check(z.minimum(1), z.maximum(1_000_000_000)),
	/** The `uid` of the bank that this one was copied from. */
	derivedFrom: z.optional(uidSchema),
	accept: z.optional(z.array(acceptedSchema).check(z.maxLength(100)))
};
const questionsSchema = z.array(questionSchema).check(z.maxLength(limits.questions));

/** What `bank.yaml` says before its questions. */
export const bankHeadSchema = z.strictObject(headFields);

/** The questions of one article, as in `bank.yaml`. */
export const bankSchema = z.strictObject({ ...headFields, questions: questionsSchema });
export type Bank = z.output<typeof bankSchema>;

/** What a pack holds besides its questions. */
export const packHeadSchema = z.strictObject({ ...headFields, slug: idSchema, article: articleSchema });

/** One article and its bank in one file: what people exchange. */
export const packSchema = z.strictObject({
	...headFields,
	slug: idSchema,
	article: articleSchema,
	questions: questionsSchema
});
export type Pack = z.output<typeof packSchema>;
