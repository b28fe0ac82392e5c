import { Roster } from '#lib/storage/roster.ts';
import type { Pack } from '#lib/bank/bank.ts';
import type { CorrectedResponse } from './corrected.ts';
import { readStudies, type ProgressSources } from './studied.ts';
import { progressView, type ProgressView } from './view.ts';

/** What was done last, so that it can be told and taken back. */
export type Done =
	| { readonly what: 'reset'; readonly title: string; readonly event: string }
	| { readonly what: 'undone' | 'failed' };

/** The page of progress: reads what is kept, begins an article anew, and takes that back. */
export class ProgressPageState {
	readonly #sources: ProgressSources;
	#learner = '';
	phase = $state<'loading' | 'failed' | 'ready'>('loading');
	view = $state.raw<ProgressView>();
	done = $state.raw<Done>();

	constructor(sources: ProgressSources) {
		this.#sources = sources;
	}

	/** Whether nothing was answered yet. */
	get empty(): boolean {
		return this.view?.attempts === 0;
	}

	async load(): Promise<void> {
		const studies = await readStudies(this.#sources).catch(() => undefined);
		this.#learner = studies?.learner.id ?? '';
		this.view = studies && progressView(studies);
		this.phase = studies ? 'ready' : 'failed';
	}

	/** Begins an article anew; nothing answered is deleted, and `undo` brings it all back. */
	async reset(uid: string, title: string): Promise<void> {
		const roster = await this.#roster();
		const event = await roster.record({ kind: 'reset', learner: this.#learner, uid });
		this.done = event.ok ? { what: 'reset', title, event: event.value.id } : { what: 'failed' };
		await this.load();
	}

	async undo(): Promise<void> {
		if (this.done?.what !== 'reset') return;
		const undone = await (await this.#roster()).undo(this.done.event);
		if (undone.ok) this.done = { what: 'undone' };
		await this.load();
	}

	/** The answers to an article that are marked otherwise now; `undefined` where they cannot be read. */
	async corrected(content: Pack): Promise<readonly CorrectedResponse[] | undefined> {
		const [store, { correctedIn }] = await Promise.all([this.#sources.storage(), import('./corrected.ts')]);
		return correctedIn(content, store);
	}

	async #roster(): Promise<Roster> {
		const { database, uuid, clock } = await this.#sources.storage();
		return new Roster(database, { uuid, clock });
	}
}
