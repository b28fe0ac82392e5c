import type { Issue } from '#lib/issue.ts';
import type { NumberQuestion } from './question.ts';

/** What a number question alone can find wrong; rules N7 and N8 of the README. */
export function lintNumber(question: NumberQuestion): readonly Issue[] {
	const tolerance = question.tolerance ?? 0;
	const accepted = (question.wrong ?? []).flatMap(({ value }, index): Issue[] => {
		if (Math.abs(value - question.answer) > tolerance) return [];
		const place = { path: ['wrong', index, 'value'] };
		return [{ code: 'wrong-accepted', severity: 'error', place, quote: String(value) }];
	});
	const wide = tolerance > 0 && tolerance >= Math.abs(question.answer);
	if (!wide) return accepted;
	const place = { path: ['tolerance'] };
	return [...accepted, { code: 'tolerance-wide', severity: 'warning', place, params: { tolerance } }];
}
