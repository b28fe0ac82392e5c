import type { Pack } from '#lib/bank/bank.ts';
import { packDigest } from '#lib/bank/fingerprint.ts';
import type { Choice } from '#lib/interchange/compare.ts';
import type { Results } from '#lib/interchange/results.ts';
import type { Issue } from '#lib/issue.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { Arrival } from './arrival.ts';
import { offersOf, take, undo, type Offer, type SitePack, type Taken } from './offer.ts';
import { shownOffer, type ShownOffer } from './shown-offer.ts';

/** What weighing needs of the world. */
export interface WeighingWorld {
	readonly storage: Storage;
	readonly site: readonly SitePack[];
	/** UTC milliseconds. */
	now(): number;
}

/** What a page is told of what was handed over. The packs stay where they are weighed, so that it is small whatever they hold. */
export interface Told {
	/** Fails where what is here cannot be read. */
	readonly offers: Result<readonly ShownOffer[], Issue>;
	/** What is wrong with what was handed over. */
	readonly issues: readonly Issue[];
	/** The prompts of the questions that the issues are about, by their ids. */
	readonly names: ReadonlyMap<string, string>;
	/** Each session once. */
	readonly results: readonly Results[];
}

/** A pack that was added, as it is shown and taken back. */
export interface Done {
	/** Names it among those that were added of one arrival. */
	readonly number: number;
	readonly choice: Choice;
	readonly slug: string;
	readonly uid: string;
	readonly title: string;
}

/** A pack that was added, and the offers that are left. */
export interface Taking {
	readonly done: Done;
	readonly offers: Result<readonly ShownOffer[], Issue>;
}

/** Where what was handed over is added and taken back, by the numbers of offers and of what was done. */
export interface Scales {
	/** Adds the pack of an offer in the way chosen. Throws for a choice that was not offered. */
	take(offer: number, choice: Choice): Promise<Result<Taking, Issue>>;
	/** What was there before comes back, else the pack goes. */
	undo(done: number): Promise<Result<void, Issue>>;
}

/** What was handed over and weighed. */
export interface Opened {
	readonly told: Told;
	readonly scales: Scales;
}

/** What was handed over, held against what is here. Takes long where packs are large: it is for a worker. */
export class Weighing implements Scales {
	readonly #world: WeighingWorld;
	readonly #origin: string;
	/** Packs by their numbers; those that were added are left out. */
	readonly #packs: Map<number, Pack>;
	/** Packs that came with a later revision of their own, and are left. */
	readonly #outdated: readonly Pack[];
	readonly #taken: Taken[] = [];
	#offers: ReadonlyMap<number, Offer> = new Map();

	constructor({ origin, reading }: Pick<Arrival, 'origin' | 'reading'>, world: WeighingWorld) {
		this.#world = world;
		this.#origin = origin;
		const packs = once(reading.packs, packDigest);
		this.#outdated = packs.filter((pack) => packs.some((other) => isNewer(other, pack)));
		this.#packs = new Map([...packs.filter((pack) => !this.#outdated.includes(pack)).entries()]);
	}

	/** What adding each pack would do now. Fails where what is here cannot be read. */
	async offers(): Promise<Result<readonly ShownOffer[], Issue>> {
		const { storage, site } = this.#world;
		const numbers = [...this.#packs.keys()];
		if (numbers.length === 0) return ok([]);
		const offered = await offersOf([...this.#packs.values()], storage, site);
		if (!offered.ok) return offered;
		this.#offers = new Map(numbers.flatMap((number, at) => pairOf(number, offered.value[at])));
		return ok(
			[...this.#offers].map(([number, offer]) => shownOffer(offer, { number, older: this.#older(offer) }))
		);
	}

	async take(number: number, choice: Choice): Promise<Result<Taking, Issue>> {
		const offer = this.#offers.get(number);
		if (!offer) throw new Error(`offer ${String(number)} is not here`);
		const { storage, now } = this.#world;
		const taken = await take(offer, choice, { storage, origin: this.#origin, now: now() });
		if (!taken.ok) return taken;
		this.#packs.delete(number);
		const { slug, uid, title } = taken.value;
		const done = { number: this.#taken.push(taken.value) - 1, choice, slug, uid, title };
		return ok({ done, offers: await this.offers() });
	}

	async undo(number: number): Promise<Result<void, Issue>> {
		const taken = this.#taken[number];
		if (!taken) throw new Error(`${String(number)} was not added here`);
		return undo(taken, this.#world.storage);
	}

	#older({ read }: Offer): number {
		return this.#outdated.filter(({ uid }) => uid === read.uid).length;
	}
}

/** Weighs what came in: what is told of it, and where it is added. */
export async function weighed(arrival: Arrival, world: WeighingWorld): Promise<Opened> {
	const { packs, issues } = arrival.reading;
	const scales = new Weighing(arrival, world);
	const offers = await scales.offers();
	const results = once(arrival.results, ({ session }) => session);
	return { scales, told: { offers, issues, names: namesIn(packs, issues), results } };
}

function pairOf(number: number, offer: Offer | undefined): [number, Offer][] {
	return offer ? [[number, offer]] : [];
}

/** The prompts of the questions that issues are about. */
function namesIn(packs: readonly Pack[], issues: readonly Issue[]): Map<string, string> {
	const ids = new Set(issues.map(({ place }) => place.question));
	const named = packs.flatMap(({ questions }) => questions.filter(({ id }) => ids.has(id)));
	return new Map(named.map(({ id, prompt }) => [id, prompt]));
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
