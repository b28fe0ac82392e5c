import type { Chance } from '#lib/kinds/kind.ts';
import { normal } from './chance.ts';

/** One fact in a simulated head. Days count from 0 and may have fractions. */
export interface Trace {
	/** How likely the fact is remembered. */
	recall(day: number): number;
	/** The fact was met or asked, and its proof was shown. */
	met(day: number, right: boolean): void;
}

/** A model of forgetting that is not the scheduler's own. */
export interface Model {
	readonly name: string;
	/** A fact never met before. */
	fresh(chance: Chance): Trace;
}

/** Decay scale and intercept, threshold, noise, and how slowly time passes outside sessions: values of that order fit vocabulary learning. */
const { c, a, tau, s, h } = { c: 0.217, a: 0.177, tau: -0.704, s: 0.255, h: 0.025 };
const SECONDS = 86_400;

class ActrTrace implements Trace {
	readonly #ease: number;
	readonly #met: { readonly day: number; readonly decay: number }[] = [];

	constructor(ease: number) {
		this.#ease = ease;
	}

	recall(day: number): number {
		return this.#met.length === 0 ? 0 : 1 / (1 + Math.exp((tau - this.#activation(day)) / s));
	}

	met(day: number): void {
		const decay = this.#met.length === 0 ? a : c * Math.exp(this.#activation(day) - this.#ease) + a;
		this.#met.push({ day, decay });
	}

	#activation(day: number): number {
		let sum = 0;
		for (const { day: then, decay } of this.#met) {
			const apart = (day - then) * SECONDS;
			// Within a session time counts whole, outside it a fortieth: little interferes then.
			sum += Math.max(1, apart < 3600 ? apart : h * apart) ** -decay;
		}
		return Math.log(sum) + this.#ease;
	}
}

/**
 * The activation of ACT-R's declarative memory with decay that depends on activation: P. I. Pavlik and J. R. Anderson,
 * "Practice and forgetting effects on vocabulary memory: an activation-based model of the spacing effect", Cognitive
 * Science 29 (2005), 559-586. The form is theirs; that facts differ in ease, and by how much, is ours.
 */
export const actr: Model = {
	name: 'ACT-R (Pavlik & Anderson 2005)',
	fresh: (chance) => new ActrTrace(normal(chance, 0.8, 0.35))
};

class HalfLifeTrace implements Trace {
	readonly #ease: number;
	#right = 0;
	#wrong = 0;
	#last = 0;

	constructor(ease: number) {
		this.#ease = ease;
	}

	recall(day: number): number {
		const power = this.#ease + 3 * Math.sqrt(1 + this.#right) - 0.5 * Math.sqrt(1 + this.#wrong);
		return 2 ** (-(day - this.#last) / Math.min(274, Math.max(1 / 96, 2 ** power)));
	}

	met(day: number, right: boolean): void {
		if (right) this.#right++;
		else this.#wrong++;
		this.#last = day;
	}
}

/**
 * Exponential forgetting (Ebbinghaus 1885) whose half-life grows with what was right: B. Settles and B. Meeder, "A
 * trainable spaced repetition model for language learning", ACL 2016. The form and the bounds of 15 minutes and 274 days
 * are theirs; the weights are ours, so that a fact just learned has a half-life of some days.
 */
export const halfLife: Model = {
	name: 'Half-life (Settles & Meeder 2016)',
	fresh: (chance) => new HalfLifeTrace(normal(chance, -1.75, 0.8))
};
