import * as z from 'zod/mini';
import { isDigestOf, isFingerprintOf } from '#lib/bank/content-digest.ts';
import { ATTEMPT_VERSION, attemptSchema } from '#lib/study/attempt.ts';
import { EVENT_VERSION, eventSchema } from '#lib/study/event.ts';
import { digestSchema } from '#lib/study/record.ts';
import { SESSION_VERSION, sessionSchema } from '#lib/study/session-record.ts';
import { LEARNER_VERSION, learnerSchema } from './learner.ts';
import { draftSchema, draftVersionSchema, installedSchema } from './works.ts';

/** How records of a store are read. */
export interface Reading {
	readonly schema: z.ZodMiniType;
	/** The newest version that is known. */
	readonly version: number;
	/** The fields that are the record's key. */
	readonly key: readonly string[];
	/** Whether the record is what its key says. */
	readonly holds?: (record: unknown) => boolean;
}

const questionSchema = z.strictObject({ fingerprint: digestSchema, question: z.unknown() });
const packSchema = z.strictObject({ digest: digestSchema, pack: z.unknown() });

const id = ['id'] as const;

/** The stores that backups carry: all that is no device's own and cannot be derived. */
const travelling = {
	learners: { schema: learnerSchema, version: LEARNER_VERSION, key: id },
	events: { schema: eventSchema, version: EVENT_VERSION, key: id },
	attempts: { schema: attemptSchema, version: ATTEMPT_VERSION, key: id },
	sessions: { schema: sessionSchema, version: SESSION_VERSION, key: id },
	questions: { schema: questionSchema, version: 1, key: ['fingerprint'], holds: isThatQuestion },
	packs: { schema: packSchema, version: 1, key: ['digest'], holds: isThatPack },
	installed: { schema: installedSchema, version: 1, key: ['uid'] },
	drafts: { schema: draftSchema, version: 1, key: id },
	versions: { schema: draftVersionSchema, version: 1, key: ['work', 'number'] }
} as const satisfies Readonly<Record<string, Reading>>;

export type Travelling = keyof typeof travelling;

/** The names of those stores. */
export const travellingStores: readonly Travelling[] = [
	...(['learners', 'events', 'attempts', 'sessions', 'questions'] as const),
	...(['packs', 'installed', 'drafts', 'versions'] as const)
];

/** How records of one of those stores are read. */
export function readingOf(store: Travelling): Reading {
	return travelling[store];
}

/** A record's key as text; `undefined` where it has none. */
export function keyIn(store: Travelling, record: unknown): string | undefined {
	if (typeof record !== 'object' || record === null) return undefined;
	const fields = new Map<string, unknown>(Object.entries(record));
	const parts = readingOf(store).key.map((name) => fields.get(name));
	return parts.every((part) => typeof part === 'string' || typeof part === 'number')
		? parts.join(' ')
		: undefined;
}

function isThatQuestion(record: unknown): boolean {
	const { fingerprint, question } = z.parse(questionSchema, record);
	return isFingerprintOf(fingerprint, question);
}

function isThatPack(record: unknown): boolean {
	const { digest, pack } = z.parse(packSchema, record);
	return isDigestOf(digest, pack);
}
