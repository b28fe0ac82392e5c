import type { Issue, Path } from '#lib/issue.ts';
import { limits } from './bank.ts';

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Spot {
	readonly value: unknown;
	readonly path: Path;
}

function childrenOf({ value, path }: Spot): Spot[] {
	if (Array.isArray(value))
		return value.map((child: unknown, index) => ({ value: child, path: [...path, index] }));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).map(([key, child]) => ({ value: child, path: [...path, key] }));
}

/**
 * What makes a parsed file unsafe to look into, at any depth: keys that reach into an object's prototype
 * (`key-forbidden`), nesting past `limits.depth` (`too-deep`) and more values than `limits.values` (`too-many-values`).
 * Safe on circular input. Paths start at `input`.
 */
export function unsafeParts(input: unknown): Issue[] {
	const issues: Issue[] = [];
	const waiting: Spot[] = [{ value: input, path: [] }];
	let seen = 0;
	for (let spot = waiting.pop(); spot !== undefined; spot = waiting.pop()) {
		const { path } = spot;
		if (++seen > limits.values) {
			return [
				...issues,
				{ code: 'too-many-values', severity: 'error', place: { path: [] }, params: { max: limits.values } }
			];
		}
		const key = path.at(-1);
		if (typeof key === 'string' && forbidden.has(key)) {
			issues.push({ code: 'key-forbidden', severity: 'error', place: { path }, params: { key } });
		} else if (path.length > limits.depth) {
			issues.push({ code: 'too-deep', severity: 'error', place: { path }, params: { max: limits.depth } });
		} else {
			// One by one: a list of a million would not fit the arguments of one call.
			for (const child of childrenOf(spot).reverse()) waiting.push(child);
		}
	}
	return issues;
}
