import type { Article } from '#lib/article/article.ts';
import { placesOf } from '#lib/article/evidence.ts';
import type { Pack } from '#lib/bank/bank.ts';
import type { Issue, Severity } from '#lib/issue.ts';
import { outlineOf, type Question } from '#lib/kinds/index.ts';
import type { PlacedQuote } from '#lib/kinds/kind.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { foldText } from '#lib/text/fold.ts';

/** Quotes times characters that are looked through; 200 questions on an article of 50,000 characters are a sixth of it. */
const mostWork = 500_000_000;
/** A quote that occurs so often proves nothing, and takes too long to tell apart. */
const mostPlaces = 100;

function occursTooOften(texts: readonly string[], { quote }: PlacedQuote): boolean {
	const words = foldText(quote.quote, 'marks');
	let count = 0;
	if (words === '') return false;
	for (const text of texts) {
		for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			if (++count > mostPlaces) return true;
		}
	}
	return false;
}

function issueOf(placed: PlacedQuote, count: number, severity: Severity): Issue {
	return {
		code: count === 0 ? 'G1' : 'G2',
		severity,
		place: { path: placed.path },
		quote: placed.quote.quote,
		params: count === 0 ? { closest: '' } : { count, prefix: '', suffix: '' }
	};
}

/** What is wrong with the quotes of one question: those of its evidence weigh as errors, others as warnings. */
function quoteIssues(article: Article, quotes: readonly PlacedQuote[]): Issue[] {
	return quotes.flatMap((placed) => {
		const { length } = placesOf(article, placed.quote);
		return length === 1 ? [] : [issueOf(placed, length, placed.role === 'refutes' ? 'warning' : 'error')];
	});
}

/**
 * Looks for every quote of a pack in its article. G1 tells of one that is not there, G2 of one that stands in several places; a
 * question whose evidence has such an issue stays in the pack and is never asked. One with a quote that occurs past all use is
 * left out. Fails with `too-much-to-check` where the pack is larger than can be looked through. Paths start at the pack.
 */
export function withProofs(pack: Pack): Result<{ pack: Pack; issues: Issue[] }, Issue[]> {
	const { article } = pack;
	const texts = article.paragraphs.map(({ text }) => foldText(text, 'marks'));
	const length = texts.reduce((sum, text) => sum + text.length, 0);
	const looked = pack.questions.map((question) => ({ question, quotes: outlineOf(question).quotes }));
	const count = looked.reduce((sum, { quotes }) => sum + quotes.length, 0);
	if (count * length > mostWork) {
		const place = { path: ['questions'] };
		return fail([{ code: 'too-much-to-check', severity: 'error', place, params: { count, length } }]);
	}
	const questions: Question[] = [];
	const issues: Issue[] = [];
	looked.forEach(({ question, quotes }, index) => {
		const vain = quotes.find((quote) => occursTooOften(texts, quote));
		if (!vain) questions.push(question);
		for (const issue of vain ? [issueOf(vain, mostPlaces, 'error')] : quoteIssues(article, quotes)) {
			const path = ['questions', index, ...(issue.place.path ?? [])];
			issues.push({ ...issue, place: { question: question.id, path } });
		}
	});
	return ok({ pack: questions.length === pack.questions.length ? pack : { ...pack, questions }, issues });
}
