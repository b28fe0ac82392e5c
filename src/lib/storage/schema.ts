import type { DBSchema } from 'idb';

export const DATABASE_NAME = 'dalil';

/**
 * The stores. Every value is `unknown` to whoever reads it: what is on a device may be old, from the future or
 * damaged, and is parsed before it is used.
 */
export interface Stores extends DBSchema {
	/** One record an attempt, by id; never changed. */
	attempts: {
		key: string;
		value: unknown;
		indexes: { session: string; 'learner-uid': [learner: string, uid: string] };
	};
	/** Sessions by id. */
	sessions: {
		key: string;
		value: unknown;
		indexes: { standing: [learner: string, state: string, uid: string, mode: string] };
	};
	/** `{ fingerprint, question }`: each question as it was shown, once. */
	questions: { key: string; value: unknown };
	/** `{ digest, pack }`: each pack a session began with, once. */
	packs: { key: string; value: unknown };
	learners: { key: string; value: unknown };
	/** One record, by the key `this`: the device's id, its running number and the learner who was last chosen. */
	device: { key: string; value: unknown };
	/** Derived from attempts, by [learner, uid]; can be rebuilt. */
	tallies: { key: [learner: string, uid: string]; value: unknown };
}

export type StoreName = 'attempts' | 'sessions' | 'questions' | 'packs' | 'learners' | 'device' | 'tallies';
