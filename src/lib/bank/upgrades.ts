/** Brings a file of one version to the next; pure, and never changed once released. */
export type Upgrade = (file: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Step `n` (from 0) brings version `n + 1` to `n + 2`. Append only. */
export const bankUpgrades: readonly Upgrade[] = [];

/**
 * The file at the newest version that `steps` lead to. `version` is what the file says of itself, from 1 to
 * `steps.length + 1`; at the newest version the file is given back as it is.
 */
export function upgraded(
	file: Readonly<Record<string, unknown>>,
	version: number,
	steps: readonly Upgrade[] = bankUpgrades
): Readonly<Record<string, unknown>> {
	return steps.slice(version - 1).reduce((older, step) => step(older), file);
}
