import type { Article } from '#lib/article/article.ts';
import { beginHistory, recorded, redone, undone, type History } from '#lib/bank/history.ts';
import { restored } from '#lib/bank/work-diff.ts';
import { outgrown, type Work } from '#lib/bank/work.ts';
import type { Issue } from '#lib/issue.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Draft as StoredRecord } from '#lib/storage/works.ts';
import { changedAt } from '#lib/study/record.ts';
import { typingDone } from '#lib/ui/after-typing.svelte.ts';
import { articleOf } from './article-of.ts';
import { Autosave, type Outcome, type SaveState } from './autosave.ts';
import { deskFrom, withPublished, type Desk } from './desk.ts';
import { settled } from './doubts.ts';
import { versionsFrom, versionState, type VersionReason, type WorkVersion } from './versions.ts';
import type { StoredDesk, WorkDependencies, WorkNews } from './work-dependencies.ts';

interface Conflict {
	readonly theirs: StoredDesk | undefined;
}

/**
 * The work that is edited. Every change goes through `apply`; it is undone and redone, saved by itself within half a second, and never
 * overwrites, nor is overwritten by, what another tab saved.
 */
export class WorkState {
	readonly #dependencies: WorkDependencies;
	readonly #saver: Autosave<Desk>;
	readonly #deaf: () => void;
	#history: History<Desk>;
	#desk: Desk;
	/** Apart from the desk, so that a text that is typed makes nothing anew that depends on the work. */
	readonly #work: Work = $derived.by(() => this.#desk.work);
	#steps = $state({ back: false, forth: false });
	#stored: number | undefined;
	#opened: Desk | undefined;

	/** Whether all of it is on the device. */
	saved = $state<SaveState>('saved');
	/** Why it is not saved, where the store says so. */
	issue = $state.raw<Issue>();
	/** What another tab saved while something here was not, so that one of both has to be chosen; `theirs` is absent where it was deleted there. */
	conflict = $state.raw<Conflict>();
	/** Why the last change was refused, where it was. */
	refusal = $state.raw<Issue>();
	/** How often another tab's changes came in here. */
	arrivals = $state(0);

	/** The article as its text stands; why there is none where there is none. */
	readonly article: Result<Article, Issue[]> = $derived.by(() => articleOf(this.current));

	constructor(dependencies: WorkDependencies, { desk, updatedAt }: StoredDesk) {
		this.#dependencies = dependencies;
		this.#history = beginHistory(desk);
		this.#desk = $state.raw(desk);
		this.#stored = updatedAt;
		this.#opened = updatedAt === undefined ? undefined : desk;
		this.#saver = new Autosave({
			save: (current) => this.#save(current),
			wait: dependencies.wait,
			tell: (state, issue) => {
				this.saved = state;
				this.issue = issue;
			}
		});
		this.#deaf = dependencies.channel.listen((news) => void this.#hear(news));
	}

	/** The work as it stands. */
	get current(): Work {
		return this.#work;
	}

	/** The work with what is to be settled in it. */
	get desk(): Desk {
		return this.#desk;
	}

	get canUndo(): boolean {
		return this.#steps.back;
	}

	get canRedo(): boolean {
		return this.#steps.forth;
	}

	/**
	 * Changes the work: `change` is pure, and gives the same work where nothing changes. Changes of one `group` that follow each other
	 * closely are undone together. Gives whether it was done: what makes the work too large to be kept is refused, and `refusal` tells why.
	 */
	apply(change: (work: Work) => Work, group?: string): boolean {
		return this.applyToDesk((desk) => {
			const work = change(desk.work);
			return work === desk.work ? desk : settled({ ...desk, work });
		}, group);
	}

	/** The same for a change to the work and to what is to be settled in it. */
	applyToDesk(change: (desk: Desk) => Desk, group?: string): boolean {
		const desk = change(this.#desk);
		this.refusal = outgrown(desk.work);
		if (this.refusal) return false;
		const edit = { at: this.#dependencies.now(), ...(group === undefined ? {} : { group }) };
		this.#go(recorded(this.#history, desk, edit));
		return true;
	}

	/** The same with no step of its own: what is undone leads to before the last one. */
	amend(change: (desk: Desk) => Desk): void {
		const present = { ...this.#history.present, state: change(this.#desk) };
		this.#go({ ...this.#history, present });
	}

	undo(): void {
		this.#go(undone(this.#history));
	}

	redo(): void {
		this.#go(redone(this.#history));
	}

	/** Writes at once what is not written: the page is left, or the person asks to try again. Settles once that is done; never rejects. */
	flush(): Promise<void> {
		typingDone();
		return this.#saver.flush();
	}

	/** Writes what is left, and listens no more. */
	async close(): Promise<void> {
		this.#deaf();
		await this.flush();
	}

	/** The same where the page is left: what cannot be written is kept among the earlier states, unless the work was deleted. */
	async leave(): Promise<void> {
		await this.close();
		const deleted = this.conflict && !this.conflict.theirs;
		if (this.saved === 'not-saved' && !deleted) await this.keepVersion(this.conflict ? 'conflict' : 'kept');
	}

	/** Keeps the work as it stands among its earlier states. */
	keepVersion(reason: VersionReason, desk: Desk = this.#desk): Promise<Result<number, Issue>> {
		const { store, now } = this.#dependencies;
		return store.keepVersion({ work: desk.work.uid, at: now(), state: versionState(reason, desk) });
	}

	/** The earlier states that can be read, the newest first. */
	async versions(): Promise<Result<readonly WorkVersion[], Issue>> {
		const read = await this.#dependencies.store.versions(this.current.uid);
		return read.ok ? ok(versionsFrom(read.value.records)) : read;
	}

	/** Brings an earlier state back; the present one is kept among them first. Can be undone like any change. */
	async restore({ desk }: WorkVersion): Promise<Result<number, Issue>> {
		const kept = await this.keepVersion('restored');
		if (kept.ok) this.applyToDesk((now) => ({ ...desk, work: restored(now.work, desk.work) }));
		return kept;
	}

	/** In a conflict: goes on with what the other tab saved. What stood here is kept as an earlier state, and undo leads back to it; where it cannot be kept, nothing changes and `issue` tells why. */
	async takeTheirs(): Promise<void> {
		const { conflict } = this;
		if (!conflict?.theirs || !(await this.#keepLoser(conflict, this.#desk))) return;
		this.#arrive(conflict.theirs);
		await this.#saver.resume();
	}

	/** In a conflict: goes on with what stands here. What the other tab saved is kept as an earlier state; where it cannot be, nothing changes and `issue` tells why. */
	async keepMine(): Promise<void> {
		const { conflict } = this;
		if (!conflict || !(await this.#keepLoser(conflict, conflict.theirs?.desk))) return;
		this.#stored = conflict.theirs?.updatedAt;
		this.conflict = undefined;
		this.#show(this.#history, conflict.theirs?.desk.published);
		await this.#saver.resume(this.#desk);
	}

	/** Whether what a choice in a conflict gives up is among the earlier states, so that the choice can be made; it cannot once the conflict is another. */
	async #keepLoser(conflict: Conflict, loser: Desk | undefined): Promise<boolean> {
		const kept = loser ? await this.keepVersion('conflict', loser) : ok(0);
		if (this.conflict !== conflict) return false;
		this.issue = kept.ok ? undefined : kept.error;
		return kept.ok;
	}

	#go(history: History<Desk>): void {
		if (history === this.#history) return;
		const opened = this.#opened;
		this.#opened = undefined;
		if (opened) void this.keepVersion('opened', opened);
		this.#show(history);
		this.#saver.changed(this.#desk);
	}

	#show(history: History<Desk>, published = this.#desk.published): void {
		const { present } = history;
		const desk = withPublished(present.state, published);
		this.#history = desk === present.state ? history : { ...history, present: { ...present, state: desk } };
		this.#desk = desk;
		this.#steps = { back: history.past.length > 0, forth: history.future.length > 0 };
	}

	async #save(desk: Desk): Promise<Outcome> {
		const { store, channel, now } = this.#dependencies;
		const { uid } = desk.work;
		const updatedAt = changedAt(now(), this.#stored ?? 0);
		const saved = await store.save({ id: uid, updatedAt, work: desk }, this.#stored);
		if (!saved.ok) return saved;
		if (!saved.value.saved) {
			this.conflict = { theirs: storedDesk(saved.value.stored) };
			return ok('refused');
		}
		this.#stored = updatedAt;
		channel.post({ work: uid, updatedAt });
		return ok('saved');
	}

	async #hear({ work }: WorkNews): Promise<void> {
		if (work !== this.current.uid) return;
		const found = await this.#dependencies.store.byId(work);
		// What is being typed here is a change, too.
		typingDone();
		if (!found.ok) return;
		if (found.value?.updatedAt === this.#stored) return this.#comeBack();
		const theirs = storedDesk(found.value);
		if (theirs && !this.#saver.pending && !this.conflict) return this.#arrive(theirs);
		this.#saver.hold();
		this.saved = 'not-saved';
		this.conflict = { theirs };
	}

	/** Goes on where what was deleted in another tab is back as it is known here. */
	async #comeBack(): Promise<void> {
		if (!this.conflict || this.conflict.theirs) return;
		this.conflict = undefined;
		await this.#saver.resume(this.#saver.pending ? this.#desk : undefined);
	}

	/** What another tab saved takes the place of what is here, as a step that can be undone. */
	#arrive({ desk, updatedAt }: StoredDesk): void {
		this.#show(recorded(this.#history, desk, { at: this.#dependencies.now() }));
		this.#stored = updatedAt;
		this.#opened = undefined;
		this.conflict = undefined;
		this.arrivals += 1;
	}
}

function storedDesk(record: StoredRecord | undefined): StoredDesk | undefined {
	const desk = record && deskFrom(record.work);
	return desk && { desk, updatedAt: record.updatedAt };
}
