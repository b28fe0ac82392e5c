import * as z from 'zod/mini';
import type { Upgrade } from '#lib/bank/upgrades.ts';
import { momentSchema, uuidSchema } from '#lib/study/record.ts';
import { anyVersionOf } from '#lib/study/versioned.ts';

export const LEARNER_VERSION = 2;

/** The colours that tell learners of one device apart, as the design system names them. */
export const learnerColours = ['sea', 'olive', 'plum', 'clay', 'rose', 'sky', 'sand', 'slate'] as const;
export type LearnerColour = (typeof learnerColours)[number];

/** A field that says when it was set, so that devices merge field by field. */
function dated<T extends z.ZodMiniType>(value: T) {
	return z.optional(z.strictObject({ value, at: momentSchema }));
}

const newestLearnerSchema = z.strictObject({
	id: uuidSchema,
	version: z.literal(LEARNER_VERSION),
	/** Empty for the first learner, who is asked nothing. */
	name: z.strictObject({ value: z.string().check(z.maxLength(80)), at: momentSchema }),
	colour: dated(z.enum(learnerColours)),
	/** What a learner chose; what was never chosen is absent. Defaults: `learner-settings.ts`. */
	settings: z.strictObject({
		/** Questions a day in practice, at most. */
		dailyLimit: dated(z.int().check(z.minimum(1), z.maximum(1000))),
		/** Of those, facts never practised before. */
		newPerDay: dated(z.int().check(z.minimum(0), z.maximum(1000))),
		/** The share of facts to be remembered when they are asked again. */
		retention: dated(z.number().check(z.minimum(0.7), z.maximum(0.97))),
		askCertainty: dated(z.boolean()),
		guessFirst: dated(z.boolean())
	}),
	createdAt: momentSchema
});

/** Step `n` (from 0) brings a learner of version `n + 1` to `n + 2`. Append only. */
export const learnerUpgrades: readonly Upgrade[] = [
	// Version 2 has a colour and settings, none of them chosen yet.
	(learner) => ({ ...learner, version: 2, settings: {} })
];

/** Who answers, a profile on this device. Parses every version up to `LEARNER_VERSION`, and gives the newest. */
export const learnerSchema = anyVersionOf(newestLearnerSchema, learnerUpgrades);
export type Learner = z.output<typeof learnerSchema>;

/** The learner who is asked nothing, made at `now`. */
export function nameless(id: string, now: number): Learner {
	return { id, version: LEARNER_VERSION, name: { value: '', at: now }, settings: {}, createdAt: now };
}
