import * as z from 'zod/mini';
import type { Issue } from '#lib/issue.ts';
import { keyIn, readingOf, type Travelling } from './travelling.ts';

/** Why a record was set aside. */
export type Why =
	/** It does not parse. */
	| 'record-unreadable'
	/** A newer app made it. */
	| 'record-newer'
	/** It is not what its key says. */
	| 'record-false'
	/** Another record of the same key stands. */
	| 'record-conflict';

/** What was judged of one record. */
export type Judged = { readonly key: string } | { readonly why: Why };

const versionedSchema = z.looseObject({ version: z.number() });

/** Judges a record of a store: its key where it can be used, else why it cannot. */
export function judged(store: Travelling, record: unknown): Judged {
	const { schema, version, holds } = readingOf(store);
	const known = z.safeParse(versionedSchema, record);
	if (known.success && known.data.version > version) return { why: 'record-newer' };
	const key = keyIn(store, record);
	if (key === undefined || !z.safeParse(schema, record).success) return { why: 'record-unreadable' };
	return holds === undefined || holds(record) ? { key } : { why: 'record-false' };
}

/** The issue that tells of a record set aside. */
export function setAsideIssue(store: string, why: string): Issue {
	return { code: why, severity: 'warning', place: {}, params: { store } };
}
