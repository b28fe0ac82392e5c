import type { Issue } from '#lib/issue.ts';
import { foldText } from '#lib/text/fold.ts';
import { askingProse } from './prose.ts';
import { issueOf, type Asked, type Rule } from './rule.ts';

/** All that is asked: the prompt with the text, sources or entries it asks about, so that a general task may recur. */
function askedText({ outline }: Asked): string {
	return askingProse(outline)
		.map(({ text }) => foldText(text, 'full'))
		.join('\n');
}

/** B2: no two questions ask the same words after folding. */
export const samePrompt: Rule = {
	code: 'B2',
	check({ questions }) {
		const first = new Map<string, string>();
		return questions.flatMap((asked): Issue[] => {
			const { id, prompt } = asked.question;
			const text = askedText(asked);
			const other = first.get(text);
			if (other === undefined) {
				first.set(text, id);
				return [];
			}
			return [issueOf('B2', id, { severity: 'warning', path: ['prompt'], quote: prompt, params: { other } })];
		});
	}
};
