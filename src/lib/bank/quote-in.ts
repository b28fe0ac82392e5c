import { quoteSchema, type Quote } from '#lib/article/article.ts';

/** A mapping, whatever it holds. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The words that a mapping quotes, whatever else it holds: `quote`, or `nearest` of evidence for "not stated". */
export function quoteIn({ quote, nearest, prefix, suffix }: Fields): Quote | undefined {
	const parsed = quoteSchema.safeParse({
		quote: quote ?? nearest,
		...(prefix === undefined ? {} : { prefix }),
		...(suffix === undefined ? {} : { suffix })
	});
	return parsed.success ? parsed.data : undefined;
}
