import type { Issue } from '#lib/issue.ts';
import { readBackup, type Backup } from '#lib/storage/backup.ts';
import { previewRestore, type Preview } from '#lib/storage/preview.ts';
import { restore, type Restored } from '#lib/storage/restore.ts';
import { Roster } from '#lib/storage/roster.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { pairsOf, type Pair } from './pairs.ts';

/** Restoring a backup: the file is read and compared, then brought in, and only then is anything changed. */
export class RestoringState {
	readonly #storage: () => Promise<Storage>;
	/** Which reading is the present one: one that was cancelled comes to nothing. */
	#run = 0;
	#backup: Backup | undefined;
	phase = $state<'idle' | 'reading' | 'preview' | 'restoring' | 'done' | 'failed'>('idle');
	preview = $state.raw<Preview>();
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
		[this.issue, this.restored, this.pairs] = [undefined, undefined, []];
		const { database, clock } = await this.#storage();
		const backup = await readBackup(file, clock.now());
		const preview = backup.ok ? await previewRestore(database, backup.value) : backup;
		if (run !== this.#run) return;
		if (!backup.ok || !preview.ok) return this.#fail(backup.ok ? preview : backup);
		this.#backup = backup.value;
		this.preview = preview.value;
		this.phase = 'preview';
	}

	/** Leaves the file aside; nothing was changed. Once records are being written it is too late. */
	cancel(): void {
		if (this.phase === 'restoring') return;
		this.#run++;
		this.#backup = undefined;
		this.preview = undefined;
		this.phase = 'idle';
	}

	/** Brings in what the file has, whole or not at all. */
	async restore(): Promise<void> {
		if (!this.#backup || this.phase !== 'preview') return;
		this.phase = 'restoring';
		const { database, uuid, clock } = await this.#storage();
		const restored = await restore(database, this.#backup, { now: clock.now(), uuid });
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
