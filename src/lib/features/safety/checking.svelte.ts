import type { Issue } from '#lib/issue.ts';
import { lastTried } from '#lib/storage/bring-back.ts';
import { examine, mend, type Findings } from '#lib/storage/checkup.ts';
import { Quarantine } from '#lib/storage/quarantine.ts';
import { exportRaw } from '#lib/storage/raw-export.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { countedOf, type Counted } from './counted.ts';
import type { FileWorld } from '#lib/ui/save-file.ts';
import { Working } from './working.svelte.ts';

/** Examining what is kept, mending it, and handing over what could not be used. */
export class CheckingState {
	readonly #storage: () => Promise<Storage>;
	readonly #files: FileWorld;
	phase = $state<'idle' | 'examining' | 'mending' | 'examined' | 'stopped' | 'failed'>('idle');
	readonly working = new Working();
	findings = $state.raw<Findings>();
	/** How many records were set aside by the mending. */
	mended = $state<number>();
	/** How many records are set aside on this device. */
	aside = $state(0);
	/** How many that were set aside came back after the app was updated. */
	back = $state(0);
	issue = $state.raw<Issue>();

	constructor(storage: () => Promise<Storage>, files: FileWorld) {
		this.#storage = storage;
		this.#files = files;
	}

	get busy(): boolean {
		return this.phase === 'examining' || this.phase === 'mending';
	}

	/** What was found, each sort once. */
	get found(): readonly Counted[] {
		return countedOf(this.findings?.issues ?? []);
	}

	/** Finds out what is set aside. */
	async load(): Promise<void> {
		const storage = await this.#storage().catch(() => undefined);
		if (!storage) return;
		const { database } = storage;
		const [aside, tried] = await Promise.all([new Quarantine(database).count(), lastTried(database)]);
		this.aside = aside.ok ? aside.value : 0;
		this.back = (tried.ok && tried.value?.count) || 0;
	}

	async examine(): Promise<void> {
		this.phase = 'examining';
		this.mended = undefined;
		await this.#look();
	}

	/** Sets aside what cannot be used, makes anew what is derived, and looks again. */
	async mend(): Promise<void> {
		this.phase = 'mending';
		const { database, clock } = await this.#storage();
		const mended = await mend(database, clock.now(), this.working.begin());
		if (!mended.ok) return this.#fail(mended.error);
		this.mended = mended.value;
		await this.#look();
	}

	/** Saves what is set aside, as it was. */
	async exportAside(): Promise<void> {
		await this.#export('quarantine');
	}

	/** Saves all that the database holds, unread. */
	async exportAll(): Promise<void> {
		await this.#export();
	}

	async #export(only?: 'quarantine'): Promise<void> {
		const { clock } = await this.#storage();
		const raw = await exportRaw(clock.now(), only);
		if (!raw.ok) return this.#fail(raw.error);
		this.#files.download(raw.value.file, raw.value.name);
	}

	async #look(): Promise<void> {
		const { database, clock } = await this.#storage();
		const findings = await examine(database, clock.now(), this.working.begin());
		if (!findings.ok) return this.#fail(findings.error);
		this.findings = findings.value;
		await this.load();
		this.phase = 'examined';
	}

	#fail(issue: Issue): void {
		if (issue.code === 'work-stopped') {
			this.phase = 'stopped';
			return;
		}
		this.issue = issue;
		this.phase = 'failed';
	}
}
