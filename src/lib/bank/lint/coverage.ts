import { sentencesOf } from '#lib/article/sentences.ts';
import type { Issue } from '#lib/issue.ts';
import { proofSentences } from './proof.ts';
import type { Rule } from './rule.ts';

/** A sentence has more than its share with more than so many times the mean, and with so many questions at the least. */
const times = 3;
const atLeast = 4;

function told(which: 'untested' | 'heavy', numbers: readonly number[]): Issue[] {
	if (numbers.length === 0) return [];
	const params = { case: which, count: numbers.length, sentences: numbers.join(', ') };
	return [{ code: 'B4', severity: 'information', place: {}, params }];
}

/** B4: which sentences have no question, and which have more than their share. */
export const coverage: Rule = {
	code: 'B4',
	check(context) {
		if (context.questions.length === 0) return [];
		const counts = new Map(sentencesOf(context.article).map(({ number }) => [number, 0]));
		for (const asked of context.questions) {
			for (const number of proofSentences(asked, context)) counts.set(number, (counts.get(number) ?? 0) + 1);
		}
		const all = [...counts];
		const mean = all.reduce((sum, [, count]) => sum + count, 0) / Math.max(1, all.length);
		const untested = all.filter(([, count]) => count === 0).map(([number]) => number);
		const heavy = all
			.filter(([, count]) => count >= atLeast && count > times * mean)
			.map(([number]) => number);
		return [...told('untested', untested), ...told('heavy', heavy)];
	}
};
