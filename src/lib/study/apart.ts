/**
 * The items in an order in which no two that conflict follow each other, where that can be; else the order given. `conflict`
 * does not mind which item comes first. Where those that conflict are groups (as questions of one sentence are), such an
 * order is found whenever there is one.
 */
export function apart<T>(items: readonly T[], conflict: (a: T, b: T) => boolean): readonly T[] {
	const rest = [...items];
	const order: T[] = [];
	while (rest.length > 0) {
		const last = order.at(-1);
		const free = rest.filter((item) => last === undefined || !conflict(last, item));
		const next = pressing(rest, free, conflict) ?? free[0] ?? rest[0];
		order.push(...rest.splice(next === undefined ? 0 : rest.indexOf(next), 1));
	}
	return order;
}

/** The item that must come now, or those it conflicts with will be too many for what is left to keep them apart. */
function pressing<T>(
	rest: readonly T[],
	free: readonly T[],
	conflict: (a: T, b: T) => boolean
): T | undefined {
	return free.find(
		(item) => 2 * rest.filter((other) => other === item || conflict(item, other)).length > rest.length
	);
}
