import { quoteSchema, type Quote } from '#lib/article/article.ts';
import type { WorkQuestion } from '#lib/bank/work.ts';
import type { Path } from '#lib/issue.ts';
import type { Desk, Doubt } from './desk.ts';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A quote of a question, with the way to it. */
export interface QuoteInQuestion {
	readonly path: Path;
	readonly quote: Quote;
}

/** Every quote that a question of any kind has, in whatever field; those of "not stated" as well. */
export function quotesOf(question: unknown, path: Path = []): QuoteInQuestion[] {
	if (Array.isArray(question)) return question.flatMap((item, index) => quotesOf(item, [...path, index]));
	if (!isFields(question)) return [];
	const quote = quoteIn(question);
	if (quote) return [{ path, quote }];
	return Object.entries(question).flatMap(([key, item]) => quotesOf(item, [...path, key]));
}

function quoteIn({ quote, nearest, prefix, suffix }: Fields): Quote | undefined {
	const parsed = quoteSchema.safeParse({
		quote: quote ?? nearest,
		...(prefix === undefined ? {} : { prefix }),
		...(suffix === undefined ? {} : { suffix })
	});
	return parsed.success ? parsed.data : undefined;
}

/** Whether two quotes are the same words with the same context. */
export function isSameQuote(one: Quote, other: Quote): boolean {
	return one.quote === other.quote && one.prefix === other.prefix && one.suffix === other.suffix;
}

function isLive({ quote }: Doubt, question: WorkQuestion | undefined): boolean {
	return quotesOf(question).some((each) => isSameQuote(each.quote, quote));
}

/** Without the doubts whose quote was changed, or is gone with its question; the same desk where there are none of those. */
export function settled(desk: Desk): Desk {
	if (desk.doubts.length === 0) return desk;
	const questions = new Map(desk.work.questions.map((question) => [question.id, question]));
	const doubts = desk.doubts.filter((doubt) => isLive(doubt, questions.get(doubt.question)));
	return doubts.length === desk.doubts.length ? desk : { ...desk, doubts };
}

/** The ids of the questions that have a quote in doubt. */
export function heldIn({ doubts }: Desk): ReadonlySet<string> {
	return new Set(doubts.map(({ question }) => question));
}
