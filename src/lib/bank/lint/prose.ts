import type { Path } from '#lib/issue.ts';
import type { Outline, Prose } from '#lib/kinds/kind.ts';
import { textPath } from './choices.ts';
import type { Asked } from './rule.ts';

function stepsOf(path: Path): readonly (string | number)[] {
	return [path[0] ?? '', path.at(-1) ?? ''];
}

/** Whether the text says why: a rationale or the explanation. */
export function isReason({ path }: Prose): boolean {
	return stepsOf(path).some(
		(step) => step === 'rationale' || step === 'rationales' || step === 'explanation'
	);
}

/** What is read before answering, besides the choices: the prompt, and texts, sources or entries it asks about. */
export function askingProse(outline: Outline): Prose[] {
	return outline.prose.filter((prose) => !isReason(prose) && prose.path[0] !== 'hints');
}

/** Everything that an author wrote for a learner to read, choices included, quotes not; each text and place once. */
export function writtenTexts(asked: Asked): Prose[] {
	const { outline } = asked;
	const choices = outline.groups.flatMap((group) => group.choices);
	const verdicts = choices.filter((choice) => choice.text === choice.id);
	const texts = choices
		.filter((choice) => !verdicts.includes(choice))
		.map((choice) => ({ text: choice.text, path: textPath(asked, choice) }));
	const places = new Map<string, Prose>();
	for (const prose of [...outline.prose, ...texts]) places.set(prose.path.join('/'), prose);
	return [...places.values()];
}

/** A blank to be filled, as a row of dots, low lines or an ellipsis. */
export const blank = /…|_{2,}|\.{3,}|\{\{[^}]*\}\}/;
