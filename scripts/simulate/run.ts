import type { Chance } from '#lib/kinds/kind.ts';
import { seeded } from './chance.ts';
import type { Model, Trace } from './models.ts';
import type { Scheduler } from './schedulers.ts';

/** How long is learned, how much, and by whom. */
export interface Setting {
	readonly days: number;
	readonly facts: number;
	/** New facts on a day of practice. */
	readonly fresh: number;
	/** Share of days on which there is practice at all. */
	readonly diligence: number;
	/** A right response without remembering: chosen from four; typed. Facts are of both sorts in turn. */
	readonly guesses: readonly [chosen: number, typed: number];
	/** A wrong response in spite of remembering. */
	readonly slip: number;
	readonly seed: number;
}

/** What came of it. Shares are of responses after the first to each fact. */
export interface Outcome {
	/** Share answered right when the fact came back; and in the last half of the days. */
	readonly right: number;
	readonly lateRight: number;
	/** Share of all facts that are expected to be remembered on the morning after the last day. */
	readonly known: number;
	readonly reviewsADay: number;
	/** Reviews on the day that had most. */
	readonly busiest: number;
	readonly reviewsForEachKnown: number;
}

interface Fact {
	readonly trace: Trace;
	readonly guess: number;
}

/** One simulated learner with one scheduler. */
class Learner {
	readonly #facts: Fact[] = [];
	readonly #model: Model;
	readonly #scheduler: Scheduler;
	readonly #setting: Setting;
	readonly #chance: Chance;
	readonly #reviews: number[] = [];
	readonly #right: number[] = [];

	constructor(model: Model, scheduler: Scheduler, setting: Setting) {
		this.#model = model;
		this.#scheduler = scheduler;
		this.#setting = setting;
		this.#chance = seeded(setting.seed);
	}

	/** Practises what is due, then meets new facts; on some days nothing is done at all. */
	live(day: number): void {
		[this.#reviews[day], this.#right[day]] = [0, 0];
		if (this.#chance() >= this.#setting.diligence) return;
		this.#facts.forEach((fact, index) => {
			if (this.#scheduler.due(index) > day) return;
			const right = this.#ask(fact, day);
			this.#scheduler.answered(index, day, right);
			this.#reviews[day] = (this.#reviews[day] ?? 0) + 1;
			this.#right[day] = (this.#right[day] ?? 0) + (right ? 1 : 0);
		});
		for (let n = 0; n < this.#setting.fresh && this.#facts.length < this.#setting.facts; n++) this.#meet(day);
		this.#scheduler.slept?.();
	}

	outcome(): Outcome {
		const { days } = this.#setting;
		const half = Math.floor(days / 2);
		const reviews = sum(this.#reviews);
		const known = sum(this.#facts.map(({ trace }) => trace.recall(days)));
		return {
			right: sum(this.#right) / reviews,
			lateRight: sum(this.#right.slice(half)) / sum(this.#reviews.slice(half)),
			known: known / this.#facts.length,
			reviewsADay: reviews / days,
			busiest: Math.max(...this.#reviews),
			reviewsForEachKnown: reviews / known
		};
	}

	/** Reads a new fact and is asked for it ten minutes later. */
	#meet(day: number): void {
		const index = this.#facts.length;
		const trace = this.#model.fresh(this.#chance);
		trace.met(day - 10 / (24 * 60), true);
		const fact = { trace, guess: this.#setting.guesses[index % 2] ?? 0 };
		this.#facts.push(fact);
		this.#scheduler.answered(index, day, this.#ask(fact, day));
	}

	#ask({ trace, guess }: Fact, day: number): boolean {
		const remembered = this.#chance() < trace.recall(day);
		const right = remembered ? this.#chance() >= this.#setting.slip : this.#chance() < guess;
		trace.met(day, remembered);
		return right;
	}
}

/** Lets one learner practise all days with one scheduler. The same seed gives the same outcome. */
export function simulate(model: Model, scheduler: () => Scheduler, setting: Setting): Outcome {
	const learner = new Learner(model, scheduler(), setting);
	for (let day = 0; day < setting.days; day++) learner.live(day);
	return learner.outcome();
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
