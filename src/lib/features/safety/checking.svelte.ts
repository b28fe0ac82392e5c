import type { Issue } from '#lib/issue.ts';
import { examine, mend, type Findings } from '#lib/storage/checkup.ts';
import { Quarantine } from '#lib/storage/quarantine.ts';
import { exportRaw } from '#lib/storage/raw-export.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { countedOf, type Counted } from './counted.ts';
import { dayIn, type FileWorld } from './save-file.ts';

/** Examining what is kept, mending it, and handing over what could not be used. */
export class CheckingState {
	readonly #storage: () => Promise<Storage>;
	readonly #files: FileWorld;
	phase = $state<'idle' | 'examining' | 'mending' | 'examined' | 'failed'>('idle');
	findings = $state.raw<Findings>();
	/** How many records were set aside by the mending. */
	mended = $state<number>();
	/** How many records are set aside on this device. */
	aside = $state(0);
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

	async examine(): Promise<void> {
		this.phase = 'examining';
		this.mended = undefined;
		await this.#look();
	}

	/** Sets aside what cannot be used, makes anew what is derived, and looks again. */
	async mend(): Promise<void> {
		this.phase = 'mending';
		const { database, clock } = await this.#storage();
		const mended = await mend(database, clock.now());
		if (!mended.ok) return this.#fail(mended.error);
		this.mended = mended.value;
		await this.#look();
	}

	/** Saves what is set aside, as it was. */
	async exportAside(): Promise<void> {
		const { database, clock } = await this.#storage();
		const all = await new Quarantine(database).all();
		if (!all.ok) return this.#fail(all.error);
		const head = { format: 'dalil-aside', version: 1, madeAt: clock.now() };
		const file = new Blob([JSON.stringify({ ...head, records: all.value })], { type: 'application/json' });
		this.#files.download(file, `dalil-aside-${dayIn(clock.now())}.json`);
	}

	/** Saves all that the database holds, unread. */
	async exportAll(): Promise<void> {
		const { clock } = await this.#storage();
		const raw = await exportRaw(clock.now());
		if (!raw.ok) return this.#fail(raw.error);
		this.#files.download(raw.value.file, raw.value.name);
	}

	async #look(): Promise<void> {
		const { database, clock } = await this.#storage();
		const [findings, aside] = [await examine(database, clock.now()), await new Quarantine(database).all()];
		if (!findings.ok) return this.#fail(findings.error);
		this.findings = findings.value;
		this.aside = aside.ok ? aside.value.length : 0;
		this.phase = 'examined';
	}

	#fail(issue: Issue): void {
		this.issue = issue;
		this.phase = 'failed';
	}
}
