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
	/** Packs that came with a later revision of their own, and are left. */
	outdated: readonly Pack[] = $state.raw([]);
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
		this.outdated = [];
		this.results = [];
		this.issues = [];
		this.failure = undefined;
	}

	/** Adds the pack of an offer in the way chosen; the other offers are shown on. */
	async choose(offer: Offer, choice: Choice): Promise<void> {
		const { storage, now } = this.#world;
		await this.#saving(async (turn) => {
			const done = await take(offer, choice, { storage, origin: this.#origin, now: now() });
			if (done.ok) this.taken = [...this.taken, done.value];
			if (turn !== this.#turn) return;
			this.failure = done.ok ? undefined : done.error;
			const rest = this.offers.filter((each) => each !== offer).map(({ read }) => read);
			if (done.ok) await this.#offer(rest, turn);
		});
	}

	/** The offers that are new here, which nothing has to be weighed against. */
	get fresh(): readonly Offer[] {
		return this.offers.filter(({ choices }) => choices[0] === 'add');
	}

	/** How many older revisions of what is offered came along and are left. */
	olderThan({ read }: Offer): number {
		return this.outdated.filter(({ uid }) => uid === read.uid).length;
	}

	/** Adds all that are new; ends where one cannot be stored. */
	async addAll(): Promise<void> {
		for (const { read } of this.fresh) {
			const offer = this.offers.find((each) => each.read === read);
			if (offer?.choices.includes('add') && !this.failure) await this.choose(offer, 'add');
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

	async #show({ origin, reading, results }: Arrival, turn: number): Promise<void> {
		this.#origin = origin;
		this.issues = reading.issues;
		const packs = once(reading.packs, packDigest);
		this.outdated = packs.filter((pack) => packs.some((other) => isNewer(other, pack)));
		await this.#offer(
			packs.filter((pack) => !this.outdated.includes(pack)),
			turn
		);
		await this.#offerResults(
			once(results, ({ session }) => session),
			turn
		);
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

	/** The same with packs. */
	async #offer(packs: readonly Pack[], turn: number): Promise<void> {
		const offered = await offersOf(packs, this.#world.storage, this.#world.site);
		if (turn !== this.#turn) return;
		this.offers = offered.ok ? offered.value : [];
		if (!offered.ok) this.failure = offered.error;
	}
}

/** Whether one pack is a later revision of another. */
function isNewer(one: Pack, other: Pack): boolean {
	return one.uid === other.uid && one.revision > other.revision;
}

/** Those that differ in what tells them apart, the first of each. */
function once<T>(all: readonly T[], nameOf: (each: T) => string): readonly T[] {
	const names = all.map(nameOf);
	return all.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}
