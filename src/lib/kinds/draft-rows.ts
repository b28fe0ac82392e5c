/** An id that no row has: the prefix and a number after the highest there is. */
export function freeId(prefix: string, rows: readonly { readonly id: string }[]): string {
	const numbers = rows.map(({ id }) => Number(new RegExp(`^${prefix}-(\\d{1,6})$`).exec(id)?.[1] ?? 0));
	return `${prefix}-${String(Math.max(0, ...numbers) + 1)}`;
}

/** The rows with the one at `index` put in its place. */
export function replaced<T>(rows: readonly T[], index: number, row: T): T[] {
	return rows.map((each, at) => (at === index ? row : each));
}

/** The rows without the one at `index`. */
export function without<T>(rows: readonly T[], index: number): T[] {
	return rows.filter((_, at) => at !== index);
}

/** The rows with the one at `from` taken out and put back at `to`; nothing changes where there is no such place. */
export function movedRow<T>(rows: readonly T[], from: number, to: number): T[] {
	if (to < 0 || to >= rows.length) return [...rows];
	const rest = without(rows, from);
	return [...rest.slice(0, to), ...rows.slice(from, from + 1), ...rest.slice(to)];
}
