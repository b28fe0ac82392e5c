import type { Article } from '#lib/article/article.ts';
import type { Issue } from '#lib/issue.ts';
import { foldText } from '#lib/text/fold.ts';
import { judgeEntry } from '../typed-entry.ts';
import type { GapFillQuestion } from './question.ts';
import { gapSegments } from './segments.ts';

/** Words of the bank that would fill a gap as well as its answer does. */
function fittingWords(question: GapFillQuestion, article: Article): Issue[] {
	return (question.words ?? []).flatMap(({ text }, index) =>
		question.gaps.flatMap(({ id, answers }): Issue[] => {
			const judgement = judgeEntry(text, { answers }, { question, article });
			if (judgement.outcome !== 'accepted') return [];
			const place = { path: ['words', index, 'text'] };
			return [{ code: 'word-fits', severity: 'error', place, quote: text, params: { gap: id } }];
		})
	);
}

/** Gaps whose answer can be read elsewhere in the text. */
function shownAnswers(question: GapFillQuestion): Issue[] {
	const shown = gapSegments(question.text)
		.map((segment) => (segment.type === 'text' ? foldText(segment.text, 'full') : '|'))
		.join(' ');
	return question.gaps.flatMap(({ id, answers }, index): Issue[] => {
		const [answer = ''] = answers;
		if (!` ${shown} `.includes(` ${foldText(answer, 'full')} `)) return [];
		const place = { path: ['gaps', index, 'answers', 0] };
		return [{ code: 'gap-answer-shown', severity: 'warning', place, quote: answer, params: { gap: id } }];
	});
}

/** What gap-fill alone can find wrong; rules GF7 to GF9 of the README. */
export function lintGapFill(question: GapFillQuestion, article: Article): readonly Issue[] {
	const bare = gapSegments(question.text).every((segment) => segment.type === 'gap');
	const issues = [...fittingWords(question, article), ...shownAnswers(question)];
	if (!bare) return issues;
	return [...issues, { code: 'gap-text-bare', severity: 'warning', place: { path: ['text'] } }];
}
