import * as z from 'zod/mini';
import { uuidSchema } from '#lib/study/record.ts';

/** What this device knows of itself. */
export const deviceSchema = z.strictObject({
	id: uuidSchema,
	/** The running number of the last record made here; 0 before the first. */
	number: z.int().check(z.minimum(0)),
	/** The learner last chosen. */
	learner: z.optional(uuidSchema)
});
export type Device = z.output<typeof deviceSchema>;

/** The key of the one record of the `device` store. */
export const THIS = 'this';

/** Source of fresh UUIDs, handed in. */
export type Uuid = () => string;

/** The device as stored; a new one where nothing readable is stored. */
export function deviceFrom(value: unknown, uuid: Uuid): Device {
	const parsed = z.safeParse(deviceSchema, value);
	return parsed.success ? parsed.data : { id: uuid(), number: 0 };
}
