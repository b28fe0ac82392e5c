import type { Article } from '#lib/article/article.ts';
import { Reanchoring, type Reanchored } from '#lib/article/reanchor.ts';
import type { Path } from '#lib/issue.ts';
import { isFields, quoteIn } from './quote-in.ts';

/** What became of one quote of a question; `path` starts at the question. */
export interface QuoteReport {
	readonly path: Path;
	readonly quote: string;
	readonly outcome: Reanchored;
}

/** What became of the quotes of one question, and the question with those that moved. */
export interface ReanchoredQuestion<D> {
	readonly question: D;
	readonly quotes: readonly QuoteReport[];
}

/** The quotes of a bank after its article was edited. */
export interface ReanchoredBank<D> {
	readonly questions: readonly D[];
	readonly reports: readonly { readonly id: string; readonly quotes: readonly QuoteReport[] }[];
}

class Renewal {
	readonly #reanchoring: Reanchoring;
	readonly quotes: QuoteReport[] = [];

	constructor(reanchoring: Reanchoring) {
		this.#reanchoring = reanchoring;
	}

	/** The value with the context of each quote in it made anew where it moved; all else is the same. */
	renew(value: unknown, path: Path): unknown {
		if (Array.isArray(value)) return value.map((item, index) => this.renew(item, [...path, index]));
		if (!isFields(value)) return value;
		const quote = quoteIn(value);
		if (!quote) {
			const entries = Object.entries(value);
			return Object.fromEntries(entries.map(([key, item]) => [key, this.renew(item, [...path, key])]));
		}
		const outcome = this.#reanchoring.of(quote);
		this.quotes.push({ path, quote: quote.quote, outcome });
		if (outcome.type !== 'moved') return value;
		const { prefix, suffix } = outcome.quote;
		const rest = Object.entries(value).filter(([key]) => key !== 'prefix' && key !== 'suffix');
		return {
			...Object.fromEntries(rest),
			...(prefix === undefined ? {} : { prefix }),
			...(suffix === undefined ? {} : { suffix })
		};
	}
}

/** Re-anchors every quote of a question, or of a draft of one, whatever its kind. Words are never changed: only `prefix` and `suffix` are. */
function reanchorQuestion<D>(question: D, reanchoring: Reanchoring): ReanchoredQuestion<D> {
	const renewal = new Renewal(reanchoring);
	// `renew` gives a value of the same shape: it touches nothing but the context of quotes, which every quote may have.
	const renewed = renewal.renew(question, []) as D;
	const moved = renewal.quotes.some(({ outcome }) => outcome.type === 'moved');
	return { question: moved ? renewed : question, quotes: renewal.quotes };
}

/**
 * Re-anchors the quotes of all questions once their article was edited: yields after each question how many are done. No question is
 * dropped and no word changed; one with nothing to change is the same object. What became of each quote is in `reports`. Rules BK12
 * and BK13.
 */
export function* reanchoringBank<D extends { readonly id: string }>(
	questions: readonly D[],
	before: Article,
	after: Article
): Generator<number, ReanchoredBank<D>> {
	const reanchoring = new Reanchoring(before, after);
	const all: ReanchoredQuestion<D>[] = [];
	for (const question of questions) {
		all.push(reanchorQuestion(question, reanchoring));
		yield all.length;
	}
	return {
		questions: all.map(({ question }) => question),
		reports: all.map(({ question, quotes }) => ({ id: question.id, quotes }))
	};
}
