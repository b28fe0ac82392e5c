import type { Pack } from '#lib/bank/bank.ts';
import type { Choice } from '#lib/interchange/compare.ts';
import type { Issue } from '#lib/issue.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { Arrival } from './arrival.ts';
import { offersOf, take, undo, type Offer, type SitePack, type Taken } from './offer.ts';
import { resultsOffer, takeResults, type ResultsOffer } from './received-results.ts';

/** What opening needs of the world. */
export interface OpeningWorld {
	readonly storage: Storage;
	readonly site: readonly SitePack[];
	/** UTC milliseconds. */
	now(): number;
}

/** What somebody handed over, from reading it to having added it. Nothing is stored before it was shown and chosen. */
export class Opening {
	readonly #world: OpeningWorld;
	/** Counts what was handed over, so that what is read late and is no longer wanted is left. */
	#turn = 0;
	#origin = '';

	phase = $state<'waiting' | 'reading' | 'shown' | 'saving'>('waiting');
	offers: readonly Offer[] = $state.raw([]);
	results: ResultsOffer | undefined = $state.raw();
	/** What is wrong with what was handed over. */
	issues: readonly Issue[] = $state.raw([]);
	/** What went wrong with storing. */
	failure: Issue | undefined = $state.raw();
	/** What was added, the last one last. */
	taken: readonly Taken[] = $state.raw([]);
	/** How many attempts were added. */
	received: number | undefined = $state();

	constructor(world: OpeningWorld) {
		this.#world = world;
	}

	/** Reads what is handed over and shows it; what was shown before goes. */
	async open(read: () => Promise<Arrival | undefined>): Promise<void> {
		const turn = ++this.#turn;
		this.cancel();
		this.#turn = turn;
		this.taken = [];
		this.received = undefined;
		this.phase = 'reading';
		// A moment for the page to say so, before the reading takes the thread.
		await new Promise((resolve) => setTimeout(resolve, 30));
		const arrived = await read().catch(() => unreachable);
		if (turn !== this.#turn) return;
		if (!arrived) this.phase = 'waiting';
		else await this.#show(arrived, turn);
	}

	/** Leaves what is shown, with nothing added. */
	cancel(): void {
		this.#turn += 1;
		this.phase = 'waiting';
		this.offers = [];
		this.results = undefined;
		this.issues = [];
		this.failure = undefined;
	}

	/** Adds the pack of an offer in the way chosen; the other offers are shown on. */
	async choose(offer: Offer, choice: Choice): Promise<void> {
		const { storage, now } = this.#world;
		this.phase = 'saving';
		const done = await take(offer, choice, { storage, origin: this.#origin, now: now() });
		this.failure = done.ok ? undefined : done.error;
		if (done.ok) {
			this.taken = [...this.taken, done.value];
			await this.#offer(this.offers.filter((each) => each !== offer).map(({ read }) => read));
		}
		this.phase = 'shown';
	}

	/** Takes back what was added last under this uid. */
	async undo(done: Taken): Promise<void> {
		const undone = await undo(done, this.#world.storage);
		this.failure = undone.ok ? undefined : undone.error;
		if (undone.ok) this.taken = this.taken.filter((each) => each !== done);
	}

	/** Adds the attempts of the results shown. */
	async takeResults(): Promise<void> {
		if (!this.results) return;
		this.phase = 'saving';
		const done = await takeResults(this.results, this.#world.storage);
		this.failure = done.ok ? undefined : done.error;
		if (done.ok) {
			this.received = done.value;
			this.results = undefined;
		}
		this.phase = 'shown';
	}

	async #show(arrived: Arrival, turn: number): Promise<void> {
		if (arrived.sort === 'packs') {
			this.#origin = arrived.origin;
			this.issues = arrived.reading.issues;
			await this.#offer(arrived.reading.packs);
		} else {
			const { storage, site } = this.#world;
			const offered = await resultsOffer(arrived.results, storage, site);
			this.results = offered.ok ? offered.value : undefined;
			this.issues = offered.ok ? [] : [offered.error];
		}
		if (turn === this.#turn) this.phase = 'shown';
	}

	async #offer(packs: readonly Pack[]): Promise<void> {
		const offered = await offersOf(packs, this.#world.storage, this.#world.site);
		this.offers = offered.ok ? offered.value : [];
		if (!offered.ok) this.failure = offered.error;
	}
}

const unreachable: Arrival = {
	sort: 'packs',
	origin: '',
	reading: { packs: [], issues: [{ code: 'pack-unreachable', severity: 'error', place: {} }] }
};
