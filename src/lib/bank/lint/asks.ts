import { judgesStatement } from './choices.ts';
import { lexisOf, type Lexis } from './lexis.ts';
import { blank } from './prose.ts';
import { questionRule, type Finding } from './rule.ts';

function beginsTask(prompt: string, lexis: Lexis): boolean {
	const first = lexis.tokens(prompt)[0] ?? '';
	const tasks = lexis.folded(lexis.lexicon.tasks);
	return tasks.has(first) || tasks.has(first.replace(/(?:ي|وا)$/u, ''));
}

/** The sentences of a prompt, each with the mark that ends it. */
function sentencesOf(prompt: string): string[] {
	return prompt.match(/[^.!؟?:؛]+(?:[.!؟?:؛]+[»”")]*|$)/gu) ?? [];
}

/** S2: the prompt asks, has a blank or sets a task, in one of its sentences; a statement to be judged need not. */
export const asks = questionRule('S2', ({ question, outline }, context): Finding[] => {
	const { prompt } = question;
	const path = ['prompt'];
	const isArabic = context.language.split('-')[0] === 'ar';
	if (isArabic && prompt.includes('?')) {
		return [{ severity: 'warning', path, quote: prompt, params: { case: 'latin' } }];
	}
	if (blank.test(prompt) || judgesStatement(outline)) return [];
	const lexis = lexisOf(context);
	const some = sentencesOf(prompt).some((each) => /[؟?]/u.test(each) || beginsTask(each, lexis));
	return some ? [] : [{ severity: 'information', path, quote: prompt, params: { case: 'statement' } }];
});
