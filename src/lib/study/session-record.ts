import * as z from 'zod/mini';
import type { Upgrade } from '#lib/bank/upgrades.ts';
import { idSchema, sentenceRefSchema } from '#lib/kinds/kind.ts';
import { certainties, modes } from './attempt.ts';
import { digestSchema, lengthSchema, momentSchema, uuidSchema } from './record.ts';
import { anyVersionOf } from './versioned.ts';
import { SESSION_VERSION } from './versions.ts';

export { SESSION_VERSION };

/** Step `n` (from 0) brings a session of version `n + 1` to `n + 2`. Append only; a released step is never changed. */
export const sessionUpgrades: readonly Upgrade[] = [
	// Version 2 may ask from several packs, ask before the article is read, and keep how sure the learner is.
	(session) => ({ ...session, version: 2 })
];

const packFields = {
	uid: uuidSchema,
	revision: z.int().check(z.minimum(1)),
	slug: idSchema,
	/** The digest of the pack it began with, and stays with. */
	digest: digestSchema
};

/** Names a pack as it was when a session began. */
export const packRefSchema = z.strictObject(packFields);
export type PackRef = z.output<typeof packRefSchema>;

/** What was done with a question before its attempt: kept so that coming back finds it as it was left. */
export const draftSchema = z.strictObject({
	response: z.optional(z.unknown()),
	/** The sentences picked as proof so far; present once the response is final and the proof is being asked for. */
	picked: z.optional(z.array(sentenceRefSchema).check(z.maxLength(100))),
	/** How sure the learner said to be. */
	certainty: z.optional(z.enum(certainties))
});
export type Draft = z.output<typeof draftSchema>;

export const sessionItemSchema = z.strictObject({
	question: idSchema,
	/** The pack of the question; the session's own where absent. */
	pack: z.optional(packRefSchema),
	/** The ids of the parts in the order shown. */
	order: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(100)),
	draft: z.optional(draftSchema),
	hints: z.int().check(z.minimum(0), z.maximum(5)),
	/** Time the question was in view up to the last save. */
	elapsed: lengthSchema,
	/** The id of the attempt that counts; absent while the question is not answered. */
	attempt: z.optional(uuidSchema)
});
export type SessionItem = z.output<typeof sessionItemSchema>;

const newestSessionSchema = z.strictObject({
	id: uuidSchema,
	version: z.literal(SESSION_VERSION),
	learner: uuidSchema,
	mode: z.enum(modes),
	/** Present where the questions are asked before the article is read, without feedback ("guess first"). */
	guess: z.optional(z.literal(true)),
	...packFields,
	items: z.array(sessionItemSchema).check(z.minLength(1), z.maxLength(5000)),
	/** The index in `items` of the question in view. */
	position: z.int().check(z.minimum(0)),
	/** `left` is a session that gave way to a newer one before it was finished. */
	state: z.enum(['open', 'finished', 'left']),
	startedAt: momentSchema,
	finishedAt: z.optional(momentSchema),
	/** When an exam ends by itself. */
	deadline: z.optional(momentSchema),
	/** The session whose mistakes this one repeats. */
	retryOf: z.optional(uuidSchema)
});

/**
 * One run through some questions of a pack, as it stands; or of several packs, where each item names its own and the session
 * names none (`acrossPacks`). Parses sessions of every version up to `SESSION_VERSION`, and gives them as that has them.
 */
export const sessionSchema = anyVersionOf(newestSessionSchema, sessionUpgrades);
export type Session = z.output<typeof sessionSchema>;
