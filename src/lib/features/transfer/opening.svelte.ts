import type { Pack } from '#lib/bank/bank.ts';
import { packDigest } from '#lib/bank/fingerprint.ts';
import type { Choice } from '#lib/interchange/compare.ts';
import type { Issue } from '#lib/issue.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { Arrival } from './arrival.ts';
import type { Results } from '#lib/interchange/results.ts';
import { offersOf, take, undo, type Offer, type SitePack, type Taken } from './offer.ts';
import { unreachable } from './reading.ts';
import {
	resultsOffer,
	takeResults,
	untakeResults,
	type TakenResults,
	type ResultsOffer
} from './received-results.ts';

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
	results: readonly ResultsOffer[] = $state.raw([]);
	/** What is wrong with what was handed over. */
	issues: readonly Issue[] = $state.raw([]);
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

	/** Reads what is handed over and shows it; what was shown before goes. */
	async open(read: () => Promise<Arrival | undefined>): Promise<void> {
		const turn = ++this.#turn;
		this.cancel();
		this.#turn = turn;
		this.taken = [];
		this.received = [];
		this.undone = false;
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
		this.results = [];
		this.issues = [];
		this.failure = undefined;
	}

	/** Adds the pack of an offer in the way chosen; the other offers are shown on. */
	async choose(offer: Offer, choice: Choice): Promise<void> {
		const { storage, now } = this.#world;
		this.phase = 'saving';
		this.undone = false;
		const done = await take(offer, choice, { storage, origin: this.#origin, now: now() });
		this.failure = done.ok ? undefined : done.error;
		if (done.ok) {
			this.taken = [...this.taken, done.value];
			await this.#offer(this.offers.filter((each) => each !== offer).map(({ read }) => read));
		}
		this.phase = 'shown';
	}

	/** The offers that are new here, which nothing has to be weighed against. */
	get fresh(): readonly Offer[] {
		return this.offers.filter(({ choices }) => choices[0] === 'add');
	}

	/** Adds all that are new; ends where one cannot be stored. */
	async addAll(): Promise<void> {
		for (const { read } of this.fresh) {
			const offer = this.offers.find((each) => each.read === read);
			if (offer && !this.failure) await this.choose(offer, 'add');
		}
	}

	/** Takes back what was added last under this uid. */
	async undo(done: Taken): Promise<void> {
		const undone = await undo(done, this.#world.storage);
		this.undone = undone.ok;
		this.failure = undone.ok ? undefined : undone.error;
		if (undone.ok) this.taken = this.taken.filter((each) => each !== done);
	}

	/** Adds the attempts of an offer; the other offers are shown on. */
	async takeResults(offer: ResultsOffer): Promise<void> {
		this.phase = 'saving';
		this.undone = false;
		const done = await takeResults(offer, this.#world.storage);
		this.failure = done.ok ? undefined : done.error;
		if (done.ok) {
			this.received = [...this.received, done.value];
			this.results = this.results.filter((each) => each !== offer);
		}
		this.phase = 'shown';
	}

	/** Takes the attempts back that were added. */
	async undoResults(done: TakenResults): Promise<void> {
		const undone = await untakeResults(done, this.#world.storage);
		this.undone = undone.ok;
		this.failure = undone.ok ? undefined : undone.error;
		if (undone.ok) this.received = this.received.filter((each) => each !== done);
	}

	async #show({ origin, reading, results }: Arrival, turn: number): Promise<void> {
		this.#origin = origin;
		this.issues = reading.issues;
		await this.#offer(once(reading.packs, packDigest));
		await this.#offerResults(once(results, ({ session }) => session));
		if (turn === this.#turn) this.phase = 'shown';
	}

	async #offerResults(results: readonly Results[]): Promise<void> {
		const { storage, site } = this.#world;
		const offered = await Promise.all(results.map((each) => resultsOffer(each, storage, site)));
		this.results = offered.flatMap((each) => (each.ok ? [each.value] : []));
		this.issues = [...this.issues, ...offered.flatMap((each) => (each.ok ? [] : [each.error]))];
	}

	async #offer(packs: readonly Pack[]): Promise<void> {
		const offered = await offersOf(packs, this.#world.storage, this.#world.site);
		this.offers = offered.ok ? offered.value : [];
		if (!offered.ok) this.failure = offered.error;
	}
}

/** Those that differ in what tells them apart, the first of each. */
function once<T>(all: readonly T[], nameOf: (each: T) => string): readonly T[] {
	const names = all.map(nameOf);
	return all.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}
