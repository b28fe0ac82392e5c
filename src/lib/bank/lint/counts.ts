import { isVerdictGroup, listPath } from './choices.ts';
import { questionRule, type Finding } from './rule.ts';

const fewest = 2;
const most = 6;
const advised: readonly number[] = [3, 4];

/**
 * O1: the right number of keys, and 2 to 6 choices, 3 or 4 of them advised (HDR 18, 19; Rodriguez 2005). Only for
 * choices written as one list: words for gaps and targets of pairs are as many as what they are for.
 */
export const counts = questionRule('O1', ({ outline }) =>
	outline.groups
		.filter((group) => !isVerdictGroup(group))
		.flatMap(({ choices, keys: allowed }): Finding[] => {
			const path = listPath(choices);
			if (path.length === 0 && choices.length > 0) return [];
			const keys = choices.filter((choice) => choice.correct).length;
			const params = { keys, choices: choices.length };
			const right = keys >= 1 && (allowed === 'many' || keys === 1);
			if (!right || choices.length < fewest || choices.length > most) {
				return [{ severity: 'error', path, params }];
			}
			return advised.includes(choices.length) ? [] : [{ severity: 'information', path, params }];
		})
);
