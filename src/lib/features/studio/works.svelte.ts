import type { Work } from '#lib/bank/work.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { RemovedWork, WorkStore } from '#lib/storage/work-store.ts';
import type { CopySource } from './copy-sources.ts';
import { deskFrom, type Desk } from './desk.ts';
import { copyOf, workFrom } from './new-work.ts';
import type { WorkDependencies } from './work-dependencies.ts';
import { WorkState } from './work.svelte.ts';

/** A work as the list shows it. */
export interface WorkRow {
	readonly uid: string;
	/** The beginning of its text where it has no title; empty where it has neither. */
	readonly title: string;
	/** BCP 47. */
	readonly language: string;
	readonly questions: number;
	/** Whether nothing was written in it. */
	readonly empty: boolean;
	/** UTC milliseconds. */
	readonly updatedAt: number;
}

/** What the list needs of the world. */
export interface WorksDependencies extends WorkDependencies {
	readonly store: WorkStore;
	/** What stores a work while it is edited, where that is not `store`. */
	readonly saving?: WorkDependencies['store'];
}

/** The works on this device: listed, begun, opened, deleted and brought back. */
export class Works {
	readonly #dependencies: WorksDependencies;
	/** What is being begun: asked again meanwhile, it is the same. */
	#beginning: Promise<Result<string, Issue>> | undefined;
	/** Nothing until they were read. */
	rows = $state.raw<readonly WorkRow[]>();
	/** How many works of this device this app cannot read; they are left where they are. */
	unread = $state(0);
	/** Why the works could not be read, or the last change of the list not made. */
	issue = $state.raw<Issue>();
	/** The work last deleted, while it can be brought back. */
	removed = $state.raw<RemovedWork & { readonly title: string }>();

	constructor(dependencies: WorksDependencies) {
		this.#dependencies = dependencies;
	}

	/** Keeps the list as other tabs change it; gives what ends that. */
	listen(): () => void {
		return this.#dependencies.channel.listen(() => void this.load());
	}

	/** Reads the list. */
	async load(): Promise<void> {
		const all = await this.#dependencies.store.all();
		this.issue = all.ok ? undefined : all.error;
		if (!all.ok) return;
		const { records, issues } = all.value;
		const rows = records.flatMap(({ updatedAt, work }) => {
			const desk = deskFrom(work);
			return desk ? [rowOf(desk, updatedAt)] : [];
		});
		this.rows = rows;
		this.unread = issues.length + records.length - rows.length;
	}

	/** Where the works are. */
	get store(): WorkStore {
		return this.#dependencies.store;
	}

	/** Begins an article in a language. Gives its uid: that of one that was begun before and is empty still, where there is one. */
	async begin(language: string, uid: string): Promise<Result<string, Issue>> {
		const empty = this.rows?.find((row) => row.empty);
		if (empty) return ok(empty.uid);
		this.#beginning ??= this.add(workFrom(uid, { title: '', language, text: '' })).finally(
			() => (this.#beginning = undefined)
		);
		return this.#beginning;
	}

	/** Stores a copy of a pack under a uid of its own. Gives it. */
	async copy(source: CopySource, uid: string): Promise<Result<string, Issue>> {
		const pack = await source.read();
		return pack.ok ? this.add(copyOf(pack.value, uid)) : pack;
	}

	/** Stores a new work. Gives its uid. */
	async add(work: Work): Promise<Result<string, Issue>> {
		const { store, channel, now } = this.#dependencies;
		const updatedAt = now();
		const saved = await store.save({ id: work.uid, updatedAt, work: { work, doubts: [] } }, undefined);
		this.issue = saved.ok ? undefined : saved.error;
		if (!saved.ok) return saved;
		channel.post({ work: work.uid, updatedAt });
		return ok(work.uid);
	}

	/** Opens a work to be edited; fails where it is not here or cannot be read. */
	async open(uid: string): Promise<Result<WorkState, Issue>> {
		const found = await this.#dependencies.store.byId(uid);
		if (!found.ok) return found;
		const desk = found.value && deskFrom(found.value.work);
		if (!desk) {
			const code = found.value ? 'record-unreadable' : 'work-missing';
			return fail({ code, severity: 'error', place: {} });
		}
		const { saving, ...dependencies } = this.#dependencies;
		const store = saving ?? dependencies.store;
		return ok(new WorkState({ ...dependencies, store }, { desk, updatedAt: found.value?.updatedAt }));
	}

	/** Deletes a work with its earlier states; `undoRemove` brings it back. */
	async remove(uid: string): Promise<void> {
		const removed = await this.#dependencies.store.remove(uid);
		const title = this.rows?.find((row) => row.uid === uid)?.title ?? '';
		if (removed.ok) {
			this.removed = removed.value && { ...removed.value, title };
			this.#dependencies.channel.post({ work: uid, updatedAt: 0 });
		}
		await this.load();
		if (!removed.ok) this.issue = removed.error;
	}

	/** Brings the work last deleted back. */
	async undoRemove(): Promise<void> {
		if (!this.removed) return;
		const { draft } = this.removed;
		const back = await this.#dependencies.store.putBack(this.removed);
		if (back.ok) {
			this.removed = undefined;
			this.#dependencies.channel.post({ work: draft.id, updatedAt: draft.updatedAt });
		}
		await this.load();
		if (!back.ok) this.issue = back.error;
	}
}

function rowOf({ work, typing = '' }: Desk, updatedAt: number): WorkRow {
	const { uid, about, text, questions } = work;
	const empty = !about.title && !text && !typing.trim() && questions.length === 0;
	const title = about.title || beginningOf(text || typing);
	return { uid, title, language: about.language, questions: questions.length, empty, updatedAt };
}

/** The first words of a text, on one line. */
function beginningOf(text: string): string {
	const line = text.trim().split('\n')[0] ?? '';
	if (line.length <= 60) return line;
	return `${line.slice(0, 60).replace(/[\s.،,؛:]+\S*$/u, '')}…`;
}
