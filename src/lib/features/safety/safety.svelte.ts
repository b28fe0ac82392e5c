import type { Issue } from '#lib/issue.ts';
import { makeBackup, type BackupFile } from '#lib/storage/backup.ts';
import {
	Safety,
	type LastBackup,
	type Persistence,
	type Space,
	type StorageKeeper
} from '#lib/storage/safety.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { canShare, shareFile, type FileWorld } from '#lib/ui/save-file.ts';
import { Working } from './working.svelte.ts';

/** What safety is shown and kept with. */
export interface SafetyWorld {
	storage(): Promise<Storage>;
	readonly files: FileWorld;
	readonly keeper: StorageKeeper | undefined;
	wait(milliseconds: number): Promise<void>;
}

/** A backup that was made, and when. */
interface Made extends BackupFile {
	readonly at: number;
}

/** How safe what is kept here is, and the backups that make it safer. */
export class SafetyState {
	readonly #world: SafetyWorld;
	persisted = $state<Persistence>('unknown');
	/** Whether the browser was asked here to keep what is stored, and did not agree. */
	refused = $state(false);
	space = $state.raw<Space>();
	last = $state.raw<LastBackup>();
	/** Whether files can be shared here, beside being saved. */
	shares = $state(false);
	/** Whether it is known how things stand. */
	loaded = $state(false);
	busy = $state(false);
	readonly working = new Working();
	/** How the last backup asked for ended. */
	saved = $state<'saved' | 'shared' | 'ready' | 'cancelled' | 'stopped' | 'failed'>();
	/** How many earlier states of works the last backup made has no room for. */
	leftOut = $state(0);
	/** A backup that is made and waits for a tap to be shared: making it took longer than the first tap holds. */
	ready = $state.raw<Made>();
	/** A second call while the browser still asks the person would be refused. */
	#sharing = false;
	issue = $state.raw<Issue>();

	constructor(world: SafetyWorld) {
		this.#world = world;
	}

	async load(): Promise<void> {
		const file = new Blob(['{}'], { type: 'application/json' });
		this.shares = canShare(this.#world.files, { file, name: 'dalil.json' });
		const safety = await this.#safety().catch(() => undefined);
		if (!safety) return;
		const [persisted, space, last] = await Promise.all([
			safety.persisted(),
			safety.space(),
			safety.lastBackup()
		]);
		[this.persisted, this.space] = [persisted, space];
		if (last.ok) this.last = last.value;
		this.loaded = true;
	}

	/** Asks the browser to keep what is stored. */
	async persist(): Promise<void> {
		this.persisted = await (await this.#safety()).persist();
		this.refused = this.persisted !== 'promised';
	}

	/** Makes a backup and hands it over; whether it was. The first one has the browser asked to keep what is stored. */
	async backUp(how: 'save' | 'share' = 'save'): Promise<boolean> {
		if (this.busy) return false;
		[this.busy, this.saved, this.issue] = [true, undefined, undefined];
		[this.ready, this.leftOut] = [undefined, 0];
		try {
			const { database, uuid, clock } = await this.#world.storage();
			const at = clock.now();
			const made = await makeBackup(database, { now: at, uuid, ...this.working.begin() });
			if (!made.ok) return this.#failed(made.error);
			this.leftOut = made.value.leftOut;
			return await this.#hand({ ...made.value, at }, how);
		} catch {
			this.saved = 'failed';
			return false;
		} finally {
			this.busy = false;
		}
	}

	/** Shares the backup that is ready, at a tap of its own; whether it was. */
	async shareReady(): Promise<boolean> {
		if (!this.ready || this.busy || this.#sharing) return false;
		this.#sharing = true;
		try {
			return await this.#share(this.ready);
		} catch {
			this.saved = 'failed';
			return false;
		} finally {
			this.#sharing = false;
		}
	}

	#failed(issue: Issue): false {
		if (issue.code === 'work-stopped') this.saved = 'stopped';
		else [this.saved, this.issue] = ['failed', issue];
		return false;
	}

	async #hand(made: Made, how: 'save' | 'share'): Promise<boolean> {
		const { files } = this.#world;
		if (how === 'share' && canShare(files, made)) return this.#share(made);
		files.download(made.file, made.name);
		this.saved = 'saved';
		await this.#noted(made);
		return true;
	}

	async #share(made: Made): Promise<boolean> {
		const how = await shareFile(this.#world.files, made);
		this.ready = how === 'untapped' ? made : undefined;
		this.saved = how === 'untapped' ? 'ready' : how;
		if (how === 'shared') await this.#noted(made);
		return how === 'shared';
	}

	async #noted({ at, attempts }: LastBackup): Promise<void> {
		const backup = { at, attempts };
		const safety = await this.#safety();
		await safety.backedUp(backup);
		const first = this.last === undefined;
		this.last = backup;
		if (first && this.persisted === 'not-promised') this.persisted = await safety.persist();
	}

	async #safety(): Promise<Safety> {
		const { keeper, wait } = this.#world;
		return new Safety((await this.#world.storage()).database, { keeper, wait });
	}
}
