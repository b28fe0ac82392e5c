import type { DBSchema, StoreNames } from 'idb';

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
		indexes: {
			session: string;
			'learner-uid': [learner: string, uid: string];
			/** In the order in which records replay. */
			'learner-at': [learner: string, at: number, device: string, number: number];
		};
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
	/**
	 * By the key `this`: the device's id, its running number and the learner who was last chosen. By the keys `gone`
	 * and `joined`, derived from events: the learners who are deleted or joined to another, and to whom.
	 */
	device: { key: string; value: unknown };
	/** Derived from attempts, by [learner, uid]; can be rebuilt. */
	tallies: { key: [learner: string, uid: string]; value: unknown };
	/** What resets, deletes, joins and undoes, by id; never changed. */
	events: { key: string; value: unknown };
	/** Derived from attempts and events, by [learner, uid]; can be rebuilt. */
	summaries: { key: [learner: string, uid: string]; value: unknown };
	/** Derived from attempts and from packs as they are now, by [learner, uid]: `PackCorrections`. */
	corrections: { key: [learner: string, uid: string]; value: unknown };
	/** What could not be used, set aside: `Quarantined`, by a number of its own. */
	quarantine: { key: number; value: unknown };
	/** Packs that a person added, by uid: `Installed`; their content stands in `packs`. */
	installed: { key: string; value: unknown };
	/** Works of the studio, by id: `Draft`. */
	drafts: { key: string; value: unknown };
	/** Earlier states of the works of the studio: `DraftVersion`. */
	versions: { key: [work: string, number: number]; value: unknown };
	/** One record, by the key `this`: what is known of backups. */
	safety: { key: string; value: unknown };
}

/** The names of the stores. */
export type StoreName = StoreNames<Stores>;
