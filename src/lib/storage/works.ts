import * as z from 'zod/mini';
import { digestSchema, momentSchema, uuidSchema } from '#lib/study/record.ts';

/** A pack that a person added. Its content stands in the store `packs`, under the digest. */
export const installedSchema = z.strictObject({
	uid: uuidSchema,
	revision: z.int().check(z.minimum(1)),
	digest: digestSchema,
	addedAt: momentSchema,
	/** The path under which this device shows it. */
	slug: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80)),
	/** Where it came from: a file's name, an address, `studio`. */
	origin: z.string().check(z.maxLength(500))
});
export type Installed = z.output<typeof installedSchema>;

/** A work of the studio as it stands. What a work is, the studio knows. */
export const draftSchema = z.strictObject({ id: uuidSchema, updatedAt: momentSchema, work: z.unknown() });
export type Draft = z.output<typeof draftSchema>;

/** An earlier state of a work of the studio. */
export const draftVersionSchema = z.strictObject({
	/** The draft's id. */
	work: uuidSchema,
	/** Counts up from 1 for each work. */
	number: z.int().check(z.minimum(1)),
	at: momentSchema,
	state: z.unknown()
});
export type DraftVersion = z.output<typeof draftVersionSchema>;
