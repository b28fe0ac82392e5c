/**
 * The chance of at least `right` successes among independent trials, each with a chance of its own; the upper tail of
 * the binomial where all chances are equal. Exact but for rounding; `chances` are in [0, 1].
 */
export function upperTail(right: number, chances: readonly number[]): number {
	if (right <= 0) return 1;
	if (right > chances.length) return 0;
	// below[k]: the chance of exactly k successes so far, for k < right; what is lost from it is the tail.
	const below = new Float64Array(right);
	below[0] = 1;
	let tail = 0;
	for (const chance of chances) {
		tail += (below[right - 1] ?? 0) * chance;
		for (let k = right - 1; k >= 0; k--) {
			below[k] = (below[k] ?? 0) * (1 - chance) + (k > 0 ? (below[k - 1] ?? 0) * chance : 0);
		}
	}
	return Math.min(1, tail);
}

/**
 * P values adjusted for having looked at all of them, in the order given (Holm 1979, Scandinavian Journal of
 * Statistics 6:65–70): rejecting where the adjusted value is at most α keeps the family's error at α.
 */
export function holm(values: readonly number[]): number[] {
	const ranked = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
	const adjusted = new Array<number>(values.length).fill(1);
	let least = 0;
	ranked.forEach(({ value, index }, rank) => {
		least = Math.max(least, Math.min(1, value * (values.length - rank)));
		adjusted[index] = least;
	});
	return adjusted;
}

/** The chance that `picked` of `all` things, taken blindly, hold at least one of the `keys` among them. */
export function chanceOfHit(all: number, keys: number, picked: number): number {
	let miss = 1;
	for (let taken = 0; taken < picked; taken++) miss *= Math.max(0, all - keys - taken) / (all - taken);
	return 1 - miss;
}
