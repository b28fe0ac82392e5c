/** A matrix of zeros, bordered by the cost of dropping or adding everything. */
function border(rows: number, columns: number): number[][] {
	return Array.from({ length: rows + 1 }, (_row, row) =>
		Array.from({ length: columns + 1 }, (_column, column) => (row === 0 ? column : column === 0 ? row : 0))
	);
}

/**
 * How many slips lie between two strings: a letter dropped, added or changed, or two neighbours swapped, each count one
 * (optimal string alignment, the restricted Damerau-Levenshtein distance). Counted in code points.
 */
export function slips(from: string, to: string): number {
	const a = [...from];
	const b = [...to];
	const cost = border(a.length, b.length);
	const at = (row: number, column: number): number => cost[row]?.[column] ?? 0;
	for (let i = 1; i <= a.length; i++) {
		const line = cost[i] ?? [];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
			const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swap) least = Math.min(least, at(i - 2, j - 2) + 1);
			line[j] = least;
		}
	}
	return at(a.length, b.length);
}

/** How many slips a word of so many letters is forgiven: up to 3 letters none, 4 to 7 one, 8 or more two. */
export function slipsForgiven(letters: number): number {
	if (letters <= 3) return 0;
	return letters <= 7 ? 1 : 2;
}
