import type { Learner } from './learner.ts';

interface Dated<T> {
	readonly value: T;
	readonly at: number;
}

/**
 * Two states of one learner as one: each field as it was set later; where both were set in one moment, the value whose
 * JSON sorts last. Commutative, associative and idempotent.
 */
export function mergedLearner(one: Learner, other: Learner): Learner {
	const [a, b] = [one.settings, other.settings];
	const settings = {
		...given('dailyLimit', later(a.dailyLimit, b.dailyLimit)),
		...given('newPerDay', later(a.newPerDay, b.newPerDay)),
		...given('retention', later(a.retention, b.retention)),
		...given('askCertainty', later(a.askCertainty, b.askCertainty)),
		...given('guessFirst', later(a.guessFirst, b.guessFirst))
	};
	return {
		id: one.id,
		version: one.version,
		name: later(one.name, other.name) ?? one.name,
		...given('colour', later(one.colour, other.colour)),
		settings,
		createdAt: Math.min(one.createdAt, other.createdAt)
	};
}

function later<T>(a: Dated<T> | undefined, b: Dated<T> | undefined): Dated<T> | undefined {
	if (!a || !b) return a ?? b;
	if (a.at !== b.at) return a.at > b.at ? a : b;
	return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}

/** An object with the key where there is a value, else an empty one. */
function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
	// A computed key widens to string in an object literal; K is the key given.
	return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
