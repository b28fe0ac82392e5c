import * as z from 'zod/mini';
import { momentSchema, uuidSchema } from './record.ts';
import { EVENT_VERSION } from './versions.ts';

export { EVENT_VERSION };

const stampFields = {
	id: uuidSchema,
	version: z.literal(EVENT_VERSION),
	device: uuidSchema,
	/** The running number of the device, from 1; attempts and events share one count. */
	number: z.int().check(z.minimum(1)),
	at: momentSchema,
	/** Minutes that local time was ahead of UTC. */
	offset: z.int().check(z.minimum(-1080), z.maximum(1080))
};

/**
 * What was done with the records of a learner besides answering; never changed once stored, and taken back only by
 * another event. `reset` begins anew with one pack, `reset-all` with all; `delete` hides the learner; `join` says that
 * `other` is the same person as `learner`; `undo` takes back the event it names, or the attempt, where one was taken in by mistake.
 */
export const eventSchema = z.discriminatedUnion('kind', [
	z.strictObject({ ...stampFields, kind: z.literal('reset'), learner: uuidSchema, uid: uuidSchema }),
	z.strictObject({ ...stampFields, kind: z.literal('reset-all'), learner: uuidSchema }),
	z.strictObject({ ...stampFields, kind: z.literal('delete'), learner: uuidSchema }),
	z.strictObject({ ...stampFields, kind: z.literal('join'), learner: uuidSchema, other: uuidSchema }),
	z.strictObject({ ...stampFields, kind: z.literal('undo'), event: uuidSchema })
]);
export type StudyEvent = z.output<typeof eventSchema>;

/** An event before the store gives it the device's id and running number. */
export type UnstampedEvent = Unstamped<StudyEvent>;
type Unstamped<E> = E extends StudyEvent ? Omit<E, 'device' | 'number'> : never;
