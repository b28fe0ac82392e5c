import type { Issue } from '#lib/issue.ts';

/** Issues of one code, counted. */
export interface Counted {
	readonly issue: Issue;
	readonly count: number;
}

/** Issues of one code as one, with how many there are; in the order in which they were first found. */
export function countedOf(issues: readonly Issue[]): readonly Counted[] {
	const byCode = new Map<string, Counted>();
	for (const issue of issues) {
		byCode.set(issue.code, { issue, count: (byCode.get(issue.code)?.count ?? 0) + 1 });
	}
	return [...byCode.values()];
}
