import * as z from 'zod/mini';
import type { Upgrade } from '#lib/bank/upgrades.ts';
import { idSchema, sentenceRefSchema, skills } from '#lib/kinds/kind.ts';
import { markSchema } from './mark.ts';
import { digestSchema, lengthSchema, momentSchema, uuidSchema } from './record.ts';
import { anyVersionOf } from './versioned.ts';
import { ATTEMPT_VERSION } from './versions.ts';

export { ATTEMPT_VERSION };

/** Step `n` (from 0) brings an attempt of version `n + 1` to `n + 2`. Append only; a released step is never changed. */
export const attemptUpgrades: readonly Upgrade[] = [
	// Version 2 may say how sure the learner was, and that the article had not been read.
	(attempt) => ({ ...attempt, version: 2 })
];

/** How sure a learner was of a response, from least to most. */
export const certainties = ['unsure', 'quite', 'sure'] as const;
export type Certainty = (typeof certainties)[number];

export const modes = ['quiz', 'practice', 'exam'] as const;
export type Mode = (typeof modes)[number];

/** An attempt as the session makes it, before the store gives it the device's id and running number. */
export const unstampedAttemptSchema = z.strictObject({
	id: uuidSchema,
	version: z.literal(ATTEMPT_VERSION),
	learner: uuidSchema,
	session: uuidSchema,
	mode: z.enum(modes),
	/** The pack. */
	uid: uuidSchema,
	revision: z.int().check(z.minimum(1)),
	/** The question's id, and its fact. */
	question: idSchema,
	fact: idSchema,
	kind: z.string().check(z.minLength(1), z.maxLength(40)),
	skill: z.enum(skills),
	/** Names the question as it was shown. */
	fingerprint: digestSchema,
	/** The ids of the parts in the order shown. */
	order: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(100)),
	/** The response by ids, as its kind defines it: JSON. */
	response: z.unknown(),
	/** The sentences picked as proof, where they were asked for. */
	picked: z.optional(z.array(sentenceRefSchema).check(z.maxLength(100))),
	mark: markSchema,
	/** How many hints were seen. */
	hints: z.int().check(z.minimum(0), z.maximum(5)),
	/** How sure the learner was, where that was asked. */
	certainty: z.optional(z.enum(certainties)),
	/** Present where the response was given before the article was read ("guess first"). */
	guess: z.optional(z.literal(true)),
	/** When the response was given. */
	at: momentSchema,
	/** Minutes that local time was ahead of UTC. */
	offset: z.int().check(z.minimum(-1080), z.maximum(1080)),
	/** Time the question was in view before the response was given. */
	elapsed: lengthSchema
});
export type UnstampedAttempt = z.output<typeof unstampedAttemptSchema>;

const newestAttemptSchema = z.extend(unstampedAttemptSchema, {
	device: uuidSchema,
	/** The running number of the device, from 1. */
	number: z.int().check(z.minimum(1))
});

/**
 * One response to one question by one learner at one time, with its mark; never changed once stored. Parses attempts of
 * every version up to `ATTEMPT_VERSION`, and gives them as that version has them.
 */
export const attemptSchema = anyVersionOf(newestAttemptSchema, attemptUpgrades);
export type Attempt = z.output<typeof attemptSchema>;
