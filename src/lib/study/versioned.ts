import * as z from 'zod/mini';
import { upgraded, type Upgrade } from '#lib/bank/upgrades.ts';

const versionedSchema = z.looseObject({ version: z.int().check(z.minimum(1)) });

/**
 * The schema of a record that devices hold in older versions too: it brings a record of version `n` up by the steps
 * from `n` on, then parses it. A record of the newest version, or of a newer one, goes to `schema` as it is. Reading
 * changes nothing that is stored.
 */
export function anyVersionOf<S extends z.ZodMiniType>(schema: S, steps: readonly Upgrade[]) {
	const upgrade = z.transform((value: unknown): unknown => {
		const known = z.safeParse(versionedSchema, value);
		return known.success ? upgraded(known.data, known.data.version, steps) : value;
	});
	return z.pipe(upgrade, schema);
}
