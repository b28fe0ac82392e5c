import type { Chance } from '#lib/kinds/kind.ts';

/** A source of chance that repeats itself for the same seed (mulberry32). */
export function seeded(seed: number): Chance {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A number from the normal distribution (Box and Muller 1958). */
export function normal(chance: Chance, mean: number, deviation: number): number {
	const radius = Math.sqrt(-2 * Math.log(1 - chance()));
	return mean + deviation * radius * Math.cos(2 * Math.PI * chance());
}
