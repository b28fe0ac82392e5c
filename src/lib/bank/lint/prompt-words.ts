import { contestsOf, textPath } from './choices.ts';
import { lexisOf } from './lexis.ts';
import { questionRule } from './rule.ts';

/** O7: no content word of the prompt is repeated in the key alone (HDR 28b). */
export const promptWords = questionRule('O7', (asked, context) => {
	const lexis = lexisOf(context);
	const prompt = lexis.content(asked.question.prompt);
	return contestsOf(asked.outline).flatMap(({ keys, distractors }) => {
		const others = distractors.map((choice) => lexis.content(choice.text));
		const [first, ...more] = keys;
		if (!first) return [];
		const shared = [...lexis.content(first.text)].filter(
			(word) =>
				prompt.has(word) &&
				more.every((key) => lexis.content(key.text).has(word)) &&
				!others.some((words) => words.has(word))
		);
		if (shared.length === 0) return [];
		const params = { words: shared.map((word) => lexis.written(first.text, word)).join('، ') };
		return [{ severity: 'warning', path: textPath(asked, first), quote: first.text, params }];
	});
});
