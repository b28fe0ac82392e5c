import * as z from 'zod/mini';
import type { Attempt } from './attempt.ts';
import { markSchema } from './mark.ts';
import { byStamp, momentSchema, uuidSchema } from './record.ts';
import { own } from './own.ts';

/** What is kept of an attempt in a tally. */
const talliedSchema = z.strictObject({
	at: momentSchema,
	device: uuidSchema,
	number: z.int().check(z.minimum(1)),
	fingerprint: z.string(),
	mark: markSchema
});

/**
 * What the library and progress show of one learner's attempts at one pack, derived from them and kept beside them
 * so that nothing needs to read them all. Facts: whatever the order they are added in, the tally is the same.
 */
export const tallySchema = z.strictObject({
	learner: uuidSchema,
	uid: uuidSchema,
	attempts: z.int().check(z.minimum(0)),
	lastAt: momentSchema,
	/** By question id: how often it was answered, and the first and last attempts by (at, device, number). */
	questions: z.record(
		z.string(),
		z.strictObject({ count: z.int().check(z.minimum(1)), first: talliedSchema, last: talliedSchema })
	)
});
export type Tally = z.output<typeof tallySchema>;

/** The tally with one more attempt, which it must not hold yet. */
export function tallied(tally: Tally | undefined, attempt: Attempt): Tally {
	const { learner, uid, at, device, number, fingerprint, mark, question } = attempt;
	const kept = { at, device, number, fingerprint, mark };
	const before = own(tally?.questions, question);
	const entry = {
		count: (before?.count ?? 0) + 1,
		first: before && byStamp(before.first, kept) < 0 ? before.first : kept,
		last: before && byStamp(before.last, kept) > 0 ? before.last : kept
	};
	return {
		learner,
		uid,
		attempts: (tally?.attempts ?? 0) + 1,
		lastAt: Math.max(tally?.lastAt ?? 0, at),
		questions: { ...tally?.questions, [question]: entry }
	};
}

/** Tallies made anew from attempts with different ids, whatever their order: one for each learner and pack. */
export function talliesOf(attempts: Iterable<Attempt>): readonly Tally[] {
	const tallies = new Map<string, Tally>();
	for (const attempt of attempts) {
		const key = `${attempt.learner} ${attempt.uid}`;
		tallies.set(key, tallied(tallies.get(key), attempt));
	}
	return [...tallies.values()];
}
