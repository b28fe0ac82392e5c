/** The list with the entry at `from` taken out and put back at `to`; places outside the list are its nearest end. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const entry = list.slice(from, from + 1);
	const rest = list.filter((_, index) => index !== from);
	const place = Math.min(Math.max(to, 0), rest.length);
	return [...rest.slice(0, place), ...entry, ...rest.slice(place)];
}

/** The place in a column of boxes, top to bottom, that the height `y` is nearest to the middle of. */
export function placeAt(
	boxes: readonly { readonly top: number; readonly bottom: number }[],
	y: number
): number {
	let best = 0;
	let least = Infinity;
	boxes.forEach(({ top, bottom }, index) => {
		const distance = Math.abs(y - (top + bottom) / 2);
		if (distance < least) [best, least] = [index, distance];
	});
	return best;
}
