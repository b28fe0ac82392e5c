import * as z from 'zod/mini';
import { skills } from '#lib/kinds/kind.ts';
import { certainties, type Attempt } from './attempt.ts';
import { latenessSchema } from './calibration.ts';
import { surenessSchema } from './certainty.ts';
import { memorySchema } from './memory.ts';
import { momentSchema, uuidSchema } from './record.ts';
import { recallSchema } from './recall.ts';

/** The version of the shape below. A stored summary of another version is made anew from the attempts. */
export const SUMMARY_VERSION = 1;

const count = z.int().check(z.minimum(0));
const verdict = z.enum(['correct', 'partly', 'incorrect']);

/** The attempts at one question; guesses before reading stand apart. */
export const questionSummarySchema = z.strictObject({
	fact: z.string(),
	kind: z.string(),
	skill: z.enum(skills),
	/** Attempts after reading, and how many of them were correct. */
	count,
	correct: count,
	/** Present where there is an attempt after reading. */
	first: z.optional(verdict),
	last: z.optional(z.strictObject({ at: momentSchema, verdict, certainty: z.optional(z.enum(certainties)) })),
	/** The first guess before reading, and the first attempt after it that was no guess. */
	guess: z.optional(verdict),
	afterGuess: z.optional(verdict)
});
export type QuestionSummary = z.output<typeof questionSummarySchema>;

/** What was done on one local day. */
export const daySummarySchema = z.strictObject({
	/** Attempts after reading. */
	attempts: count,
	correct: count,
	/** Milliseconds, each question counted for at most `LONGEST_LOOK`. */
	elapsed: z.number().check(z.minimum(0)),
	/** Facts that counted for memory, and those of them that were met for the first time. */
	facts: count,
	fresh: count
});
export type DaySummary = z.output<typeof daySummarySchema>;

/**
 * What progress, practice and the front page need of one learner's attempts at one pack, derived from those that count
 * and kept beside them, so that nothing reads every attempt. Attempts are folded in by (at, device, number).
 */
export const summarySchema = z.strictObject({
	version: z.literal(SUMMARY_VERSION),
	learner: uuidSchema,
	uid: uuidSchema,
	/** The last attempt folded in: the next must come after it. */
	upTo: z.strictObject({ at: momentSchema, device: uuidSchema, number: z.int().check(z.minimum(1)) }),
	attempts: z.int().check(z.minimum(1)),
	/** By question id. */
	questions: z.record(z.string(), questionSummarySchema),
	/** What is remembered, by fact. */
	facts: z.record(z.string(), memorySchema),
	/** By local day (`dayOf`). */
	days: z.record(z.string().check(z.regex(/^-?\d+$/)), daySummarySchema),
	/** By certainty, where it was asked; attempts after reading. */
	sureness: z.partialRecord(z.enum(certainties), surenessSchema),
	/** For the calibration of the schedule. */
	lateness: latenessSchema,
	/** For the retention curve. */
	recall: recallSchema
});
export type Summary = z.output<typeof summarySchema>;

/** What of an attempt is folded in. */
export type Summarised = Omit<
	Attempt,
	'id' | 'version' | 'session' | 'response' | 'order' | 'picked' | 'fingerprint' | 'revision'
>;
