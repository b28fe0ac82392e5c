import type { Path } from '#lib/issue.ts';
import type { ChoiceGroup, Outline, OutlineChoice } from '#lib/kinds/kind.ts';
import { valueAt } from '../shape.ts';
import type { Asked } from './rule.ts';

/** Keys and distractors that a learner sees side by side. */
export interface Contest {
	readonly keys: readonly OutlineChoice[];
	readonly distractors: readonly OutlineChoice[];
	readonly choices: readonly OutlineChoice[];
}

const verdicts: ReadonlySet<string> = new Set(['true', 'false', 'not-stated']);

/** Whether the choices are verdicts on a statement, the same in every such question, and not texts of their own. */
export function isVerdictGroup(group: ChoiceGroup): boolean {
	return group.choices.length > 1 && group.choices.every((choice) => verdicts.has(choice.id));
}

/** Whether the prompt is a statement to be judged. */
export function judgesStatement(outline: Outline): boolean {
	return outline.groups.some(isVerdictGroup);
}

/** The groups whose choices have texts of their own; those that offer the same choices (the gaps of one word bank) are one. */
export function poolsOf(outline: Outline): Contest[] {
	const pools = new Map<string, Map<string, OutlineChoice>>();
	for (const group of outline.groups.filter((each) => !isVerdictGroup(each))) {
		const name = group.choices
			.map((choice) => choice.id)
			.sort()
			.join(' ');
		const pool = pools.get(name) ?? new Map<string, OutlineChoice>();
		for (const choice of group.choices) {
			const known = pool.get(choice.id);
			pool.set(choice.id, known?.correct ? known : choice);
		}
		pools.set(name, pool);
	}
	return [...pools.values()].map((pool) => contestOf([...pool.values()]));
}

function contestOf(choices: readonly OutlineChoice[]): Contest {
	return {
		choices,
		keys: choices.filter((choice) => choice.correct),
		distractors: choices.filter((choice) => !choice.correct)
	};
}

/** The pools that hold both a key and a distractor, so that the one can stand out from the other. */
export function contestsOf(outline: Outline): Contest[] {
	return poolsOf(outline).filter((pool) => pool.keys.length > 0 && pool.distractors.length > 0);
}

/** The way to the text of a choice, whether the bank writes the choice as a text or as a mapping that holds one. */
export function textPath(asked: Asked, choice: OutlineChoice): Path {
	const value = valueAt(asked.question, choice.path);
	const holds = typeof value === 'object' && value !== null && 'text' in value;
	return holds ? [...choice.path, 'text'] : choice.path;
}

/** The way to the list that a pool's choices stand in, or to the question where they stand in several. */
export function listPath(choices: readonly OutlineChoice[]): Path {
	const [first, ...rest] = choices.map((choice) => choice.path.slice(0, -1));
	const same = rest.every((path) => path.join('/') === first?.join('/'));
	return first && same ? first : [];
}
