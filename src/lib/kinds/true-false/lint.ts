import type { Issue, Severity } from '#lib/issue.ts';
import { foldText } from '#lib/text/fold.ts';
import { evidenceQuotes } from '../outline.ts';
import type { TrueFalseQuestion } from './question.ts';

function issue(code: string, severity: Severity, path: (string | number)[]): Issue {
	return { code, severity, place: { path } };
}

/** Rule TF4: `nearest` where the article does not state the thing, and only there. */
function lintEvidence(question: TrueFalseQuestion): Issue[] {
	const notStated = question.answer === 'not-stated';
	return question.evidence.flatMap((entry, index) => {
		if ('nearest' in entry === notStated) return [];
		return [issue(notStated ? 'nearest-missing' : 'nearest-misplaced', 'error', ['evidence', index])];
	});
}

/** Rule TF5: a false statement says what it changed, and changed what it says. */
function lintDifference(question: TrueFalseQuestion): Issue[] {
	const { difference } = question;
	if (question.answer !== false) {
		return difference === undefined ? [] : [issue('difference-misplaced', 'warning', ['difference'])];
	}
	if (difference === undefined) return [issue('difference-missing', 'error', ['answer'])];
	const holds = (text: string, part: string): boolean =>
		foldText(text, 'marks').includes(foldText(part, 'marks'));
	const inArticle = evidenceQuotes(question).some(({ quote }) => holds(quote.quote, difference.article));
	const found: Issue[] = [];
	if (!holds(question.prompt, difference.statement)) {
		found.push({ ...issue('G9', 'warning', ['difference', 'statement']), quote: difference.statement });
	}
	if (!inArticle)
		found.push({ ...issue('G9', 'warning', ['difference', 'article']), quote: difference.article });
	return found;
}

/** What only a statement can have wrong: rules TF4 and TF5 of the README. */
export function lintTrueFalse(question: TrueFalseQuestion): Issue[] {
	return [...lintEvidence(question), ...lintDifference(question)];
}
