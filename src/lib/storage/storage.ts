import { Attempts } from './attempts.ts';
import { Database, type DatabaseEvents } from './database.ts';
import { deviceClock } from './device-clock.ts';
import type { Uuid } from './device.ts';
import { Learners } from './learners.ts';
import { Sessions } from './sessions.ts';
import { Tallies } from './tallies.ts';
import { Unsaved } from './unsaved.ts';
import { randomUuid } from './uuid.ts';

/** All that is kept on this device. Made once, in the root layout, and handed on; opens the database when first used. */
export class Storage {
	readonly uuid: Uuid;
	readonly clock = deviceClock;
	readonly database: Database;
	readonly attempts: Attempts;
	readonly unsaved: Unsaved;
	readonly sessions: Sessions;
	readonly learners: Learners;
	readonly tallies: Tallies;

	constructor(events: DatabaseEvents = {}, uuid: Uuid = randomUuid) {
		this.uuid = uuid;
		this.database = new Database(events);
		this.attempts = new Attempts(this.database, uuid);
		this.unsaved = new Unsaved(this.attempts);
		this.sessions = new Sessions(this.database);
		this.learners = new Learners(this.database, uuid);
		this.tallies = new Tallies(this.database);
	}
}
