import * as z from 'zod/mini';

/** A stretch of a string: UTF-16 offsets, `start` included, `end` not. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/**
 * The exact words of an article, after the W3C Web Annotation TextQuoteSelector
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector); `prefix` and `suffix` tell places apart.
 */
export const quoteSchema = z.strictObject({
	quote: z.string().check(z.minLength(1), z.maxLength(2000)),
	prefix: z.optional(z.string().check(z.maxLength(500))),
	suffix: z.optional(z.string().check(z.maxLength(500)))
});
export type Quote = z.output<typeof quoteSchema>;

/** A BCP 47 language tag of the plain kind that articles use: `ar`, `en`, `ar-EG`. */
export const languageSchema = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

export const sourceSchema = z.union([
	z.strictObject({ unknown: z.literal(true) }),
	z.strictObject({
		name: z.string().check(z.minLength(1), z.maxLength(200)),
		url: z.optional(z.string().check(z.regex(/^https?:\/\//), z.maxLength(2000))),
		published: z.optional(z.string().check(z.maxLength(40))),
		licence: z.optional(z.string().check(z.maxLength(200)))
	})
]);
export type Source = z.output<typeof sourceSchema>;

export const glossEntrySchema = z.strictObject({
	term: z.string().check(z.minLength(1), z.maxLength(100)),
	meaning: z.string().check(z.minLength(1), z.maxLength(300))
});
export type GlossEntry = z.output<typeof glossEntrySchema>;

/** Corrections by hand of the sentences found: quotes whose sentences are joined, or at whose end one is split. */
export const correctionsSchema = z.strictObject({
	join: z.optional(z.array(z.string().check(z.minLength(1)))),
	split: z.optional(z.array(z.string().check(z.minLength(1))))
});
export type Corrections = z.output<typeof correctionsSchema>;

/** What `article.md` says of its text in the front matter. */
export const frontMatterSchema = z.strictObject({
	title: z.string().check(z.minLength(1), z.maxLength(200)),
	language: languageSchema,
	source: sourceSchema,
	level: z.optional(z.int().check(z.minimum(1), z.maximum(3))),
	summary: z.optional(z.string().check(z.maxLength(600))),
	glossary: z._default(z.array(glossEntrySchema).check(z.maxLength(200)), []),
	sentences: z.optional(correctionsSchema)
});
export type FrontMatter = z.output<typeof frontMatterSchema>;

/** A paragraph: its text, kept as it was written, the range of each sentence in it, and an id made from its text. */
export const paragraphSchema = z.strictObject({
	/** The first 16 hex digits of the SHA-256 of the text in UTF-8. */
	id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
	text: z.string().check(z.minLength(1), z.maxLength(20_000)),
	/** `[start, end]` in UTF-16 offsets, ascending, without overlap; white space between them belongs to none. */
	sentences: z.array(z.tuple([z.int().check(z.minimum(0)), z.int().check(z.minimum(1))]))
});
export type Paragraph = z.output<typeof paragraphSchema>;

/** An article as built: what the front matter says, and the text with its sentences. */
export const articleSchema = z.extend(z.omit(frontMatterSchema, { sentences: true }), {
	/** The version of the rules that found the sentences. */
	segmentation: z.int().check(z.minimum(1)),
	paragraphs: z.array(paragraphSchema).check(z.minLength(1), z.maxLength(2000))
});
export type Article = z.output<typeof articleSchema>;
