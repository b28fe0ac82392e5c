import { judgesStatement } from './choices.ts';
import { lexisOf, type Lexis } from './lexis.ts';
import { blank } from './prose.ts';
import { questionRule, type Finding } from './rule.ts';

function beginsTask(prompt: string, lexis: Lexis): boolean {
	const first = lexis.tokens(prompt)[0] ?? '';
	const tasks = lexis.folded(lexis.lexicon.tasks);
	return tasks.has(first) || tasks.has(first.replace(/(?:ي|وا)$/u, ''));
}

/** S2: the prompt asks, has a blank or sets a task; a statement to be judged need not. */
export const asks = questionRule('S2', ({ question, outline }, context): Finding[] => {
	const prompt = question.prompt.trim();
	const isArabic = context.language.split('-')[0] === 'ar';
	const path = ['prompt'];
	if (isArabic && /\?[»”")\s]*$/u.test(prompt)) {
		return [{ severity: 'warning', path, quote: prompt, params: { case: 'latin' } }];
	}
	const isQuestion = /[؟?][»”")\s]*$/u.test(prompt);
	if (isQuestion || blank.test(prompt) || judgesStatement(outline)) return [];
	if (beginsTask(prompt, lexisOf(context))) return [];
	return [{ severity: 'information', path, quote: prompt, params: { case: 'statement' } }];
});
