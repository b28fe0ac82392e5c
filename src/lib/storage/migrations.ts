import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { StoreName, Stores } from './schema.ts';

/** One step of the database from a version to the next. Steps only add: no store, index or record is taken away. */
export type Migration = (
	database: IDBPDatabase<Stores>,
	transaction: IDBPTransaction<Stores, StoreName[], 'versionchange'>
) => void;

/** Step n leads to version n + 1. Append only: what has been released is never edited. */
export const migrations: readonly Migration[] = [
	function attemptsSessionsAndWhatTheyNeed(database) {
		const attempts = database.createObjectStore('attempts', { keyPath: 'id' });
		attempts.createIndex('session', 'session');
		attempts.createIndex('learner-uid', ['learner', 'uid']);
		const sessions = database.createObjectStore('sessions', { keyPath: 'id' });
		sessions.createIndex('standing', ['learner', 'state', 'uid', 'mode']);
		database.createObjectStore('questions', { keyPath: 'fingerprint' });
		database.createObjectStore('packs', { keyPath: 'digest' });
		database.createObjectStore('learners', { keyPath: 'id' });
		database.createObjectStore('device');
		database.createObjectStore('tallies', { keyPath: ['learner', 'uid'] });
	},
	function eventsStudioAndWhatIsSetAside(database, transaction) {
		const replay = ['learner', 'at', 'device', 'number'];
		transaction.objectStore('attempts').createIndex('learner-at', replay);
		database.createObjectStore('events', { keyPath: 'id' });
		database.createObjectStore('summaries', { keyPath: ['learner', 'uid'] });
		database.createObjectStore('quarantine', { autoIncrement: true });
		database.createObjectStore('installed', { keyPath: 'uid' });
		database.createObjectStore('drafts', { keyPath: 'id' });
		database.createObjectStore('versions', { keyPath: ['work', 'number'] });
		database.createObjectStore('safety');
	},
	function marksByCorrectedKeys(database) {
		database.createObjectStore('corrections', { keyPath: ['learner', 'uid'] });
	}
];

export const DATABASE_VERSION = migrations.length;
