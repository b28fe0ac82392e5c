/** `parts` in the order of their ids in `order`; a part that `order` does not name comes after those it does. */
export function partsInOrder<T extends { readonly id: string }>(
	parts: readonly T[],
	order: readonly string[]
): T[] {
	const placeOf = (id: string): number => {
		const place = order.indexOf(id);
		return place < 0 ? order.length : place;
	};
	return [...parts].sort((one, other) => placeOf(one.id) - placeOf(other.id));
}
