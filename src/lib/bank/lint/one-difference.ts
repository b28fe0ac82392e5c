import { isVerdictGroup } from './choices.ts';
import { figuresIn } from './key-in-evidence.ts';
import { monthsMeant, monthsNamed } from './months.ts';
import { wholeProof } from './proof.ts';
import { questionRule } from './rule.ts';

/**
 * G9: a false statement differs from the article in one fact. Two numbers or months that the evidence does not have
 * are two facts; the kind that judges statements compares the difference that the author wrote down.
 */
export const oneDifference = questionRule('G9', (asked, context) => {
	const { question, outline } = asked;
	const isFalse = outline.groups.some(
		(group) => isVerdictGroup(group) && group.choices.some(({ id, correct }) => correct && id === 'false')
	);
	if (!isFalse) return [];
	const proof = wholeProof(asked, context);
	const numbers = new Set(figuresIn(proof, context.language));
	const named = monthsMeant(proof);
	const changed = [
		...new Set(
			figuresIn(question.prompt, context.language)
				.filter((value) => !numbers.has(value))
				.map(String)
		),
		...[...monthsNamed(question.prompt)].filter(([month]) => !named.has(month)).map(([, name]) => name)
	];
	if (changed.length < 2) return [];
	const params = { case: 'facts', words: changed.join('، ') };
	return [{ severity: 'warning', path: ['prompt'], quote: question.prompt, params }];
});
