import type { Issue } from '#lib/issue.ts';
import { readBackup, type Backup } from '#lib/storage/backup.ts';
import { previewRestore, type Preview } from '#lib/storage/preview.ts';
import { restore, type Restored } from '#lib/storage/restore.ts';
import { Roster } from '#lib/storage/roster.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { partOf } from '#lib/storage/watched.ts';
import { pairsOf, type Pair } from './pairs.ts';
import { Working } from './working.svelte.ts';

/** Restoring a backup: the file is read and compared, then brought in, and only then is anything changed. */
export class RestoringState {
	readonly #storage: () => Promise<Storage>;
	/** Which reading is the present one: one that was cancelled comes to nothing. */
	#run = 0;
	readonly working = new Working();
	#backup: Backup | undefined;
	phase = $state<'idle' | 'reading' | 'preview' | 'restoring' | 'done' | 'failed'>('idle');
	preview = $state.raw<Preview>();
	/** Whether the restore was stopped, with nothing changed. */
	stopped = $state(false);
	restored = $state.raw<Restored>();
	issue = $state.raw<Issue>();
	pairs = $state.raw<readonly Pair[]>([]);
	/** The join made last, which `unjoin` takes back. */
	joined = $state.raw<{ readonly name: string; readonly event: string; readonly pair: Pair }>();

	constructor(storage: () => Promise<Storage>) {
		this.#storage = storage;
	}

	/** Reads a file and finds out what it would bring. */
	async read(file: Blob): Promise<void> {
		const run = ++this.#run;
		this.phase = 'reading';
		[this.issue, this.restored, this.pairs, this.stopped] = [undefined, undefined, [], false];
		const { database, clock } = await this.#storage();
		const watched = this.working.begin();
		const backup = await readBackup(file, clock.now(), partOf(watched, 0, 0.8));
		const preview = backup.ok
			? await previewRestore(database, backup.value, partOf(watched, 0.8, 1))
			: backup;
		if (run !== this.#run) return;
		if (!backup.ok || !preview.ok) return this.#fail(backup.ok ? preview : backup);
		this.#backup = backup.value;
		this.preview = preview.value;
		this.phase = 'preview';
	}

	/** Leaves the file aside, or stops bringing in what it has: nothing was changed. */
	cancel(): void {
		this.working.stop();
		if (this.phase === 'restoring') return;
		this.#run++;
		this.#backup = undefined;
		this.preview = undefined;
		this.phase = 'idle';
	}

	/** Brings in what the file has, whole or not at all. */
	async restore(): Promise<void> {
		if (!this.#backup || this.phase !== 'preview') return;
		[this.phase, this.stopped] = ['restoring', false];
		const { database, uuid, clock } = await this.#storage();
		const sources = { now: clock.now(), uuid, ...this.working.begin() };
		const restored = await restore(database, this.#backup, sources);
		if (!restored.ok && restored.error.code === 'work-stopped') {
			[this.phase, this.stopped] = ['preview', true];
			return;
		}
		if (!restored.ok) return this.#fail(restored);
		this.restored = restored.value;
		this.pairs = await this.#twice();
		this.#backup = undefined;
		this.phase = 'done';
	}

	/** The two are one person: their answers are brought together. */
	async join(pair: Pair): Promise<void> {
		const event = await (
			await this.#roster()
		).record({ kind: 'join', learner: pair.learner, other: pair.other });
		if (!event.ok) return;
		this.joined = { name: pair.name, event: event.value.id, pair };
		this.pairs = await this.#twice();
	}

	async unjoin(): Promise<void> {
		if (!this.joined) return;
		await (await this.#roster()).undo(this.joined.event);
		this.joined = undefined;
		this.pairs = await this.#twice();
	}

	/** The two are not one person: it is not asked again here. */
	keepApart(pair: Pair): void {
		this.pairs = this.pairs.filter((one) => one !== pair);
	}

	#fail(result: { readonly ok: boolean; readonly error?: Issue }): void {
		this.issue = result.error;
		this.phase = 'failed';
	}

	async #twice(): Promise<readonly Pair[]> {
		const all = await (await this.#storage()).learners.all();
		return all.ok ? pairsOf(all.value.map(({ id, name }) => ({ id, name: name.value }))) : [];
	}

	async #roster(): Promise<Roster> {
		const { database, uuid, clock } = await this.#storage();
		return new Roster(database, { uuid, clock });
	}
}
