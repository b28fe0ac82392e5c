import type { Chance } from './kind.ts';

/** The same items in an order by chance, each order equally likely (Fisher and Yates); `items` is left as it is. */
export function shuffled<T>(items: readonly T[], chance: Chance): T[] {
	const rest = [...items];
	const drawn: T[] = [];
	while (rest.length > 0) drawn.push(...rest.splice(Math.floor(chance() * rest.length), 1));
	return drawn;
}
