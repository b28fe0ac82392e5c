import * as z from 'zod/mini';
import type { Issue } from '#lib/issue.ts';

/** Records that could be read, and an issue for each that could not. */
export interface Read<T> {
	readonly records: readonly T[];
	readonly issues: readonly Issue[];
}

const versioned = z.looseObject({ version: z.number() });

/**
 * Reads what a store holds. A record that does not parse is left where it is, left out, and told: `record-newer`
 * where its version is above `version`, else `record-unreadable`.
 */
export function readRecords<T>(schema: z.ZodMiniType<T>, values: readonly unknown[], version = 1): Read<T> {
	const records: T[] = [];
	const issues: Issue[] = [];
	for (const value of values) {
		const parsed = z.safeParse(schema, value);
		if (parsed.success) records.push(parsed.data);
		else issues.push(unreadable(value, version));
	}
	return { records, issues };
}

/** Reads one record; `undefined` where there is none or it does not parse. */
export function readRecord<T>(schema: z.ZodMiniType<T>, value: unknown): T | undefined {
	const parsed = z.safeParse(schema, value);
	return parsed.success ? parsed.data : undefined;
}

function unreadable(value: unknown, version: number): Issue {
	const found = readRecord(versioned, value)?.version ?? 0;
	const code = found > version ? 'record-newer' : 'record-unreadable';
	return { code, severity: 'warning', place: {}, params: { version: found } };
}
