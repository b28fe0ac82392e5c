import { isWhole } from '#lib/article/evidence.ts';
import { at, type Issue } from '#lib/issue.ts';
import type { PlacedQuote } from '#lib/kinds/kind.ts';
import { placeOf } from './proof.ts';
import { issueOf, questionRule, type Asked, type LintContext, type Rule } from './rule.ts';

/** What `locate` itself says against a quote, under the code asked for. */
function refused(code: string, context: LintContext): Issue[] {
	return context.questions.flatMap(({ question, outline }) =>
		outline.quotes.flatMap(({ quote, path }) => {
			const found = placeOf(quote, context);
			if (found.ok) return [];
			const place = { question: question.id, path };
			return found.error
				.filter((issue) => issue.code === code)
				.map((issue) => at({ ...issue, params: { ...issue.params, text: quote.quote } }, place));
		})
	);
}

function inexact({ question, outline }: Asked, context: LintContext): Issue[] {
	const severity = context.strictness === 'files' ? 'error' : 'information';
	return outline.quotes.flatMap(({ quote, path }) => {
		const found = placeOf(quote, context);
		if (!found.ok || found.value.level === 'exact') return [];
		const params = { case: 'level', level: found.value.level, text: quote.quote };
		return [issueOf('G1', question.id, { severity, path, quote: quote.quote, params })];
	});
}

/** G1: each quote is in the article; how exactly is told. */
export const quoteFound: Rule = {
	code: 'G1',
	check: (context) => [
		...refused('G1', context),
		...context.questions.flatMap((asked) => inexact(asked, context))
	]
};

/** G2: a quote leads to one place. */
export const quoteOnce: Rule = { code: 'G2', check: (context) => refused('G2', context) };

/** G3: a quote begins and ends where words do. */
export const quoteWhole: Rule = questionRule('G3', ({ outline }, context) =>
	outline.quotes.flatMap(({ quote, path }: PlacedQuote) => {
		const found = placeOf(quote, context);
		if (!found.ok || isWhole(context.article, found.value)) return [];
		return [{ severity: 'error', path, quote: quote.quote, params: { text: quote.quote } }];
	})
);
