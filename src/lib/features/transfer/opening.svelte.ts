import type { Choice } from '#lib/interchange/compare.ts';
import { fileError } from '#lib/interchange/format.ts';
import type { Results } from '#lib/interchange/results.ts';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { SitePack } from './offer.ts';
import {
	resultsOffer,
	takeResults,
	untakeResults,
	type TakenResults,
	type ResultsOffer
} from './received-results.ts';
import type { ShownOffer } from './shown-offer.ts';
import type { Done, Opened, Scales } from './weighing.ts';

/** What opening needs of the world. */
export interface OpeningWorld {
	readonly storage: Storage;
	readonly site: readonly SitePack[];
}

/** A pack that was added, and where it can be taken back. */
interface Taken extends Done {
	readonly scales: Scales;
}

/** What somebody handed over, from reading it to having added it. Nothing is stored before it was shown and chosen. */
export class Opening {
	readonly #world: OpeningWorld;
	/** Counts what was handed over, so that what is read late and is no longer wanted is left. */
	#turn = 0;
	#scales: Scales | undefined;

	phase = $state<'waiting' | 'reading' | 'shown' | 'saving'>('waiting');
	offers: readonly ShownOffer[] = $state.raw([]);
	results: readonly ResultsOffer[] = $state.raw([]);
	/** Texts that came along, of which an article could be made. */
	texts: readonly File[] = $state.raw([]);
	/** What is wrong with what was handed over. */
	issues: readonly Issue[] = $state.raw([]);
	/** The prompts of the questions that issues are about, by their ids. */
	names: ReadonlyMap<string, string> | undefined = $state.raw();
	/** What went wrong with storing. */
	failure: Issue | undefined = $state.raw();
	/** What was added, the last one last. */
	taken: readonly Taken[] = $state.raw([]);
	/** The results that were added, the last ones last. */
	received: readonly TakenResults[] = $state.raw([]);
	/** Whether what was done last is that something was taken back. */
	undone = $state(false);

	constructor(world: OpeningWorld) {
		this.#world = world;
	}

	/** Reads what is handed over and shows it, with texts that came along; what was shown before goes. */
	async open(read: () => Promise<Opened | undefined>, texts: readonly File[] = []): Promise<void> {
		const turn = this.#begin('reading');
		this.texts = texts;
		// A moment for the page to say so, before the reading takes the thread.
		await new Promise((resolve) => setTimeout(resolve, 30));
		try {
			const opened = await read();
			if (turn !== this.#turn) return;
			if (opened) await this.#show(opened, turn);
			else this.phase = texts.length > 0 ? 'shown' : 'waiting';
		} catch {
			if (turn === this.#turn) this.refuse([fileError('pack-unreachable')]);
		}
	}

	/** Shows why nothing of what is handed over can be read; what was shown before goes. */
	refuse(issues: readonly Issue[]): void {
		this.#begin('shown');
		this.issues = issues;
	}

	/** Leaves what is shown, with nothing added. */
	cancel(): void {
		this.#turn += 1;
		this.phase = 'waiting';
		this.offers = [];
		this.#scales = undefined;
		this.results = [];
		this.texts = [];
		this.issues = [];
		this.failure = undefined;
	}

	/** Adds the pack of an offer in the way chosen; the other offers are shown on. */
	async choose({ number }: ShownOffer, choice: Choice): Promise<void> {
		const scales = this.#scales;
		if (!scales) return;
		await this.#saving(async (turn) => {
			const taking = await scales.take(number, choice);
			if (taking.ok) this.taken = [...this.taken, { ...taking.value.done, scales }];
			if (turn !== this.#turn) return;
			this.failure = taking.ok ? undefined : taking.error;
			if (taking.ok) this.#offer(taking.value.offers);
		});
	}

	/** The offers that are new here, which nothing has to be weighed against. */
	get fresh(): readonly ShownOffer[] {
		return this.offers.filter(({ choices }) => choices[0] === 'add');
	}

	/** Whether anything is shown that could still be taken. */
	get undecided(): boolean {
		const { offers, results, texts } = this;
		const open = offers.some(({ choices }) => choices.length > 0);
		return open || results.some(({ attempts }) => attempts.length > 0) || texts.length > 0;
	}

	/** Adds all that are new; ends where one cannot be stored. */
	async addAll(): Promise<void> {
		this.failure = undefined;
		for (const { number } of this.fresh) {
			const offer = this.offers.find((each) => each.number === number);
			if (offer?.choices.includes('add') && !this.failure) await this.choose(offer, 'add');
		}
	}

	/** Takes back what was added. */
	async undo(done: Taken): Promise<void> {
		const undone = await done.scales.undo(done.number);
		this.undone = undone.ok;
		this.failure = undone.ok ? undefined : undone.error;
		if (undone.ok) this.taken = this.taken.filter((each) => each !== done);
	}

	/** Adds the attempts of an offer; the other offers are shown on. */
	async takeResults(offer: ResultsOffer): Promise<void> {
		await this.#saving(async (turn) => {
			const done = await takeResults(offer, this.#world.storage);
			if (done.ok) this.received = [...this.received, done.value];
			if (turn !== this.#turn) return;
			this.failure = done.ok ? undefined : done.error;
			if (done.ok) this.results = this.results.filter((each) => each !== offer);
		});
	}

	/** Takes the attempts back that were added. */
	async undoResults(done: TakenResults): Promise<void> {
		const undone = await untakeResults(done, this.#world.storage);
		this.undone = undone.ok;
		this.failure = undone.ok ? undefined : undone.error;
		if (undone.ok) this.received = this.received.filter((each) => each !== done);
	}

	/** Stores, and shows what is left then, unless something else was opened or all was left meanwhile. */
	async #saving(store: (turn: number) => Promise<void>): Promise<void> {
		const turn = this.#turn;
		this.phase = 'saving';
		this.undone = false;
		try {
			await store(turn);
		} finally {
			if (turn === this.#turn) this.phase = 'shown';
		}
	}

	/** What was shown before goes. */
	#begin(phase: 'reading' | 'shown'): number {
		this.cancel();
		this.taken = [];
		this.received = [];
		this.undone = false;
		this.phase = phase;
		return this.#turn;
	}

	async #show({ told, scales }: Opened, turn: number): Promise<void> {
		this.#scales = scales;
		this.issues = told.issues;
		this.names = told.names;
		this.#offer(told.offers);
		await this.#offerResults(told.results, turn);
		if (turn === this.#turn) this.phase = 'shown';
	}

	/** Offers results, unless something else was opened or all was left since. */
	async #offerResults(results: readonly Results[], turn: number): Promise<void> {
		const { storage, site } = this.#world;
		const offered = await Promise.all(results.map((each) => resultsOffer(each, storage, site)));
		if (turn !== this.#turn) return;
		this.results = offered.flatMap((each) => (each.ok ? [each.value] : []));
		this.issues = [...this.issues, ...offered.flatMap((each) => (each.ok ? [] : [each.error]))];
	}

	#offer(offers: Result<readonly ShownOffer[], Issue>): void {
		this.offers = offers.ok ? offers.value : [];
		if (!offers.ok) this.failure = offers.error;
	}
}
