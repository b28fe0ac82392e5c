import type { Issue } from '#lib/issue.ts';
import { issueOf, type Rule } from './rule.ts';

/** B1: ids are unique. That kinds, skills and levels are known is seen to where a question is parsed. */
export const identity: Rule = {
	code: 'B1',
	check({ questions }) {
		const seen = new Set<string>();
		return questions.flatMap(({ question: { id } }): Issue[] => {
			if (!seen.has(id)) {
				seen.add(id);
				return [];
			}
			return [issueOf('B1', id, { severity: 'error', path: ['id'], quote: id, params: { id } })];
		});
	}
};
