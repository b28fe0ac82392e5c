import { settingsOf, type LearnerSettings } from '#lib/storage/learner-settings.ts';
import type { LearnerColour } from '#lib/storage/learner.ts';
import type { Learner } from '#lib/storage/learners.ts';
import { Roster, type Act, type LearnerChange } from '#lib/storage/roster.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { colourAt, freeColour } from './colours.ts';

/** Tells other screens and tabs that learners changed, and hears it from them. */
export type Board = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>;

/** What learners are kept with. */
export interface LearnersSources {
	storage(): Promise<Storage>;
	/** Absent where nobody else listens. */
	readonly board?: Board | undefined;
}

/** A learner as they are shown. */
export interface LearnerRow {
	readonly id: string;
	/** Empty where none was given. */
	readonly name: string;
	readonly colour: LearnerColour;
	readonly settings: LearnerSettings;
}

/** What was done last, so that it can be told and taken back. */
export interface Done {
	readonly what: 'created' | 'deleted' | 'joined' | 'undone' | 'failed';
	readonly name: string;
	readonly event?: string | undefined;
}

/** The learners of this device, as they are chosen, made, changed, deleted and joined. */
export class LearnersState {
	readonly #sources: LearnersSources;
	all = $state.raw<readonly LearnerRow[]>([]);
	current = $state.raw<LearnerRow>();
	failed = $state(false);
	done = $state.raw<Done>();

	constructor(sources: LearnersSources) {
		this.#sources = sources;
		sources.board?.addEventListener('message', () => void this.load());
	}

	/** Whether there is a choice of learners to show: several, or one who has a name. */
	get shown(): boolean {
		return this.all.length > 1 || this.all.some(({ name }) => name !== '');
	}

	async load(): Promise<void> {
		const read = await this.#read().catch(() => undefined);
		this.failed = read === undefined;
		if (!read) return;
		this.all = read.all.map(rowOf);
		this.current = this.all.find(({ id }) => id === read.current);
	}

	/** Makes a learner the one who answers from now on. */
	async choose(id: string): Promise<void> {
		const { learners } = await this.#sources.storage();
		await this.#after((await learners.choose(id)).ok);
	}

	/** Makes a learner with a name and chooses them. */
	async create(name: string): Promise<void> {
		const { learners } = await this.#sources.storage();
		const made = await (await this.#roster()).create({ name, colour: freeColour(this.all) });
		const ok = made.ok && (await learners.choose(made.value.id)).ok;
		if (ok) this.done = { what: 'created', name };
		await this.#after(ok);
	}

	async change(id: string, change: LearnerChange): Promise<void> {
		await this.#after((await (await this.#roster()).change(id, change)).ok);
	}

	/** Hides a learner with all they answered; `undo` brings them back. */
	async remove(id: string): Promise<void> {
		await this.#record({ kind: 'delete', learner: id }, 'deleted', this.#nameOf(id));
	}

	/** Says that `other` is the same person as `learner`; `undo` parts them again. */
	async join(learner: string, other: string): Promise<void> {
		await this.#record({ kind: 'join', learner, other }, 'joined', this.#nameOf(learner));
	}

	/** Takes back what was done last. */
	async undo(): Promise<void> {
		const { done } = this;
		if (!done?.event) return;
		const undone = await (await this.#roster()).undo(done.event);
		if (undone.ok) this.done = { what: 'undone', name: done.name };
		await this.#after(undone.ok);
	}

	/** Learners were changed by other means: they are read anew, here and by others. */
	changed(): void {
		this.#sources.board?.postMessage('changed');
		void this.load();
	}

	/** Listens to others no more. */
	close(): void {
		this.#sources.board?.close();
	}

	async #record(act: Act, what: 'deleted' | 'joined', name: string): Promise<void> {
		const event = await (await this.#roster()).record(act);
		if (event.ok) this.done = { what, name, event: event.value.id };
		await this.#after(event.ok);
	}

	async #after(ok: boolean): Promise<void> {
		if (!ok) this.done = { what: 'failed', name: '' };
		await this.load();
		if (ok) this.#sources.board?.postMessage('changed');
	}

	async #read(): Promise<{ all: readonly Learner[]; current: string } | undefined> {
		const { learners, clock } = await this.#sources.storage();
		const current = await learners.current(clock.now());
		const all = await learners.all();
		return current.ok && all.ok ? { all: all.value, current: current.value.id } : undefined;
	}

	async #roster(): Promise<Roster> {
		const { database, uuid, clock } = await this.#sources.storage();
		return new Roster(database, { uuid, clock });
	}

	#nameOf(id: string): string {
		return this.all.find((learner) => learner.id === id)?.name ?? '';
	}
}

function rowOf(learner: Learner, index: number): LearnerRow {
	const { id, name, colour } = learner;
	return { id, name: name.value, colour: colour?.value ?? colourAt(index), settings: settingsOf(learner) };
}
