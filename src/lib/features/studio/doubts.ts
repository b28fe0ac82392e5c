import type { Article, Quote } from '#lib/article/article.ts';
import { closestTo } from '#lib/article/closest.ts';
import { placeOf, placesOf, quoteAt } from '#lib/article/evidence.ts';
import { sentencesIn } from '#lib/article/sentences.ts';
import { reanchoringBank, type QuoteReport } from '#lib/bank/reanchor.ts';
import { withChanged, type WorkQuestion } from '#lib/bank/work.ts';
import type { Desk, Doubt } from './desk.ts';
import { isSameQuote, quotesOf, withQuote, type QuoteInQuestion } from './quotes.ts';

const kept = new WeakMap<WorkQuestion, readonly QuoteInQuestion[]>();

/** Every quote of a question, found once while the question is the same. */
function quotesIn(question: WorkQuestion): readonly QuoteInQuestion[] {
	const found = kept.get(question) ?? quotesOf(question);
	kept.set(question, found);
	return found;
}

function isLive({ quote }: Doubt, question: WorkQuestion | undefined): boolean {
	return question !== undefined && quotesIn(question).some((each) => isSameQuote(each.quote, quote));
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

/** How many quotes are where they were, were found elsewhere, are to be chosen by hand, or are gone from the text. */
export interface AnchorCounts {
	readonly unchanged: number;
	readonly moved: number;
	readonly ambiguous: number;
	readonly lost: number;
}

/** Whether what was settled by hand before still stands: a quote that was lost and is back needs nobody. */
function stays({ quote }: Doubt, before: Article, after: Article): boolean {
	return !placeOf(after, quote) || placesOf(before, quote).length > 0;
}

/** What became of a desk whose text was edited. */
export interface Anchored {
	readonly desk: Desk;
	readonly counts: AnchorCounts;
}

function nameOf({ question, quote: { quote, prefix, suffix } }: Doubt): string {
	return JSON.stringify([question, quote, prefix, suffix]);
}

/** The quotes of a question that are lost or could stand at several places. */
function doubtsOf(question: WorkQuestion | undefined, quotes: readonly QuoteReport[]): Doubt[] {
	const open = quotes.filter(({ outcome }) => outcome.type === 'lost' || outcome.type === 'ambiguous');
	if (!question || open.length === 0) return [];
	const all = new Map(quotesOf(question).map(({ path, quote }) => [path.join('.'), quote]));
	return open.flatMap(({ path }) => {
		const quote = all.get(path.join('.'));
		return quote ? [{ question: question.id, quote }] : [];
	});
}

/**
 * The desk after the text of `before` became that of `after`: quotes that moved are anchored anew, the others are in doubt. No question is
 * dropped and no word changed. Yields how many questions are done.
 */
export function* anchoring(desk: Desk, before: Article, after: Article): Generator<number, Anchored> {
	const { questions, reports } = yield* reanchoringBank(desk.work.questions, before, after);
	const counts = { unchanged: 0, moved: 0, ambiguous: 0, lost: 0 };
	for (const { quotes } of reports) for (const { outcome } of quotes) counts[outcome.type] += 1;
	const fresh = reports.flatMap(({ quotes }, index) => doubtsOf(questions[index], quotes));
	const old = desk.doubts.filter((doubt) => stays(doubt, before, after));
	const doubts = [...new Map([...fresh, ...old].map((doubt) => [nameOf(doubt), doubt])).values()];
	return { desk: settled({ ...desk, work: { ...desk.work, questions }, doubts }), counts };
}

/** A place that a quote in doubt may mean, with the sentence to show it by. */
export interface Candidate {
	readonly quote: Quote;
	/** The number of the sentence it begins in. */
	readonly sentence: number;
	/** The text around the words: what comes before them in their sentences, and after. */
	readonly before: string;
	readonly words: string;
	readonly after: string;
}

/** The places for a quote in doubt: where its words stand, or, where the text has them no more, the place that comes nearest. */
export function candidatesFor({ quote }: Doubt, article: Article): { lost: boolean; places: Candidate[] } {
	const words = placesOf(article, { quote: quote.quote });
	const near = words.length > 0 ? '' : closestTo(article, quote.quote);
	const places = near === '' ? words : placesOf(article, { quote: near }).slice(0, 1);
	return {
		lost: words.length === 0,
		places: places.map((place) => {
			const text = article.paragraphs[place.paragraph]?.text ?? '';
			const sentences = sentencesIn(article, place);
			return {
				quote: quoteAt(article, place),
				sentence: sentences[0]?.number ?? 0,
				before: text.slice(sentences[0]?.start ?? place.start, place.start),
				words: text.slice(place.start, place.end),
				after: text.slice(place.end, sentences.at(-1)?.end ?? place.end)
			};
		})
	};
}

/** The desk once a person said which place a quote in doubt means. */
export function settledBy(desk: Desk, doubt: Doubt, chosen: Quote): Desk {
	const work = withChanged(desk.work, [doubt.question], (question) =>
		withQuote(question, doubt.quote, chosen)
	);
	const doubts = desk.doubts.filter((each) => each !== doubt);
	return settled({ ...desk, work, doubts });
}
