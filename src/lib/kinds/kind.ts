import * as z from 'zod/mini';
import { quoteSchema, type Article, type Quote, type Range } from '#lib/article/article.ts';
import type { Issue, Path } from '#lib/issue.ts';

/** Source of chance: a number in [0, 1), as `Math.random` gives; handed in, so that a test can fix it. */
export type Chance = () => number;

export const skills = [
	'literal',
	'vocabulary',
	'reference',
	'attribution',
	'sequence',
	'cause',
	'comparison',
	'structure',
	'inference',
	'main-idea',
	'purpose',
	'fact-opinion'
] as const;
export type Skill = (typeof skills)[number];

/** The form of slugs and of the ids of questions, choices, gaps, pairs and entries. */
export const idSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));

/** Bounded plain text of one question: prompts and statements, rationales, choices. */
export const promptSchema = z.string().check(z.minLength(1), z.maxLength(600));
export const choiceTextSchema = z.string().check(z.minLength(1), z.maxLength(300));
export const rationaleSchema = z.string().check(z.minLength(1), z.maxLength(400));

/** Proof of a question: quotes that prove the answer, or, where the key is "not stated", the nearest the article comes. */
export const evidenceSchema = z
	.array(
		z.union([
			quoteSchema,
			z.strictObject({
				nearest: z.string().check(z.minLength(1), z.maxLength(2000)),
				prefix: z.optional(z.string().check(z.maxLength(500))),
				suffix: z.optional(z.string().check(z.maxLength(500)))
			})
		])
	)
	.check(z.minLength(1), z.maxLength(12));

/** How a distractor is shown wrong: `refutedBy` a quote, or `notMentioned`; a rationale says why in words. */
export const refutationFields = {
	rationale: z.optional(rationaleSchema),
	refutedBy: z.optional(quoteSchema),
	notMentioned: z.optional(z.literal(true))
};
export interface Refutation {
	readonly rationale?: string | undefined;
	readonly refutedBy?: Quote | undefined;
	readonly notMentioned?: true | undefined;
}

/** What every question has, whatever its kind; a kind's schema is `z.extend(baseQuestionSchema, { kind: z.literal(…), … })`. */
export const baseQuestionSchema = z.strictObject({
	id: idSchema,
	/** The fact tested; where absent, the question's id. */
	fact: z.optional(idSchema),
	skill: z.enum(skills),
	level: z.int().check(z.minimum(1), z.maximum(3)),
	prompt: promptSchema,
	evidence: evidenceSchema,
	explanation: rationaleSchema,
	hints: z.optional(z.array(rationaleSchema).check(z.maxLength(5))),
	askEvidence: z.optional(z.boolean()),
	accept: z.optional(
		z
			.array(z.strictObject({ rule: z.string().check(z.maxLength(40)), reason: rationaleSchema }))
			.check(z.maxLength(20))
	),
	/** The fingerprint of an earlier wording with the same meaning. */
	sameAs: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/)))
});
export type BaseQuestion = z.output<typeof baseQuestionSchema>;

export type EvidenceRole = 'answer' | 'refutes' | 'nearest';

/** A quote of a question, with what it is for and where in the question it stands. */
export interface PlacedQuote {
	readonly quote: Quote;
	readonly role: EvidenceRole;
	readonly path: Path;
	/** The distractor that a `refutes` quote refutes. */
	readonly choice?: string;
}

/** A piece of text a learner can read, and where in the question it stands. */
export interface Prose {
	readonly text: string;
	readonly path: Path;
	/** The choice, foreseen response or tempting sentence whose rationale this is. */
	readonly choice?: string;
}

/** One thing that can be chosen, in a form that lint, guessers and feedback can read whatever the kind. */
export interface OutlineChoice extends Refutation {
	readonly id: string;
	readonly text: string;
	readonly correct: boolean;
	readonly path: Path;
}

/** Choices offered together: those of a question, of one blank, of a matching's right side. */
export interface ChoiceGroup {
	readonly choices: readonly OutlineChoice[];
	/** Whether the order carries meaning (numbers, dates, true/false), so that it is not shuffled. */
	readonly ordered: boolean;
	/** How many of them are keys at the most: 1 for a single choice. */
	readonly keys: 'one' | 'many';
}

/** A question seen without its kind: what lint, guessers, fingerprints and feedback work on. */
export interface Outline {
	/** Sets of choices; none where the response is typed, ordered or tapped. */
	readonly groups: readonly ChoiceGroup[];
	/** The key in words: the texts that would answer the question. */
	readonly key: readonly string[];
	/** Everything a learner may read besides the choices: prompt, statements, rationales, explanation, hints. */
	readonly prose: readonly Prose[];
	/** Every quote, evidence first. */
	readonly quotes: readonly PlacedQuote[];
	/** Whether the key says that the article does not state the thing. */
	readonly notStated: boolean;
}

export type Verdict = 'correct' | 'partly' | 'incorrect';

/** Something to tell the learner about a typed response; the words are the interface's, chosen by `code`. */
export interface Note {
	readonly code:
		| 'spelling'
		| 'coarser'
		| 'other-month'
		| 'negated'
		| 'two-candidates'
		| 'echoed'
		| 'harakat'
		| 'strict'
		| 'near-number'
		| 'unreadable-number'
		| 'unreadable-date'
		| 'year-not-stated'
		| 'hijri';
	/** The right form, where the note shows one. */
	readonly right?: string;
	/** The part of the response that the note is about (a gap's id), where it has parts. */
	readonly part?: string;
}

/** What became of one part of a response: a choice, a gap, an entry, a pair. */
export interface PartResult {
	readonly id: string;
	readonly correct: boolean;
}

/** What grading finds. Pure: the same question, response and article give the same grading. */
export interface Grading {
	/** Credit earned, 0 to 1. */
	readonly fraction: number;
	/** `correct` where the fraction is 1, `incorrect` where it is 0, else `partly`. */
	readonly verdict: Verdict;
	/** Each part of the response, in the question's own order. */
	readonly parts: readonly PartResult[];
	/** The ids of distractors that were chosen, or recognised in what was typed. */
	readonly chosen: readonly string[];
	readonly notes: readonly Note[];
	/** Where a typed response cannot be judged before the learner says which is meant: the readings to offer. */
	readonly clarify?: readonly string[];
}

/** The verdict a fraction of credit stands for. */
export function verdictOf(fraction: number): Verdict {
	if (fraction >= 1) return 'correct';
	return fraction <= 0 ? 'incorrect' : 'partly';
}

/** A sentence, named so that it is found again after the article was edited elsewhere. */
export const sentenceRefSchema = z.strictObject({
	paragraph: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
	start: z.int().check(z.minimum(0)),
	end: z.int().check(z.minimum(1))
});
export type SentenceRef = z.output<typeof sentenceRefSchema> & Range;

/** How a learner responds by tapping sentences of the article itself. */
export interface SentencePicking<Q, R> {
	picked(response: R | undefined): readonly SentenceRef[];
	/** The response after a tap on `sentence`: picked where it was not, let go where it was. */
	toggle(question: Q, response: R | undefined, sentence: SentenceRef): R;
}

/**
 * The light half of a kind: what is asked and how it is answered, enough to show a question and take a response. No DOM,
 * clock, storage or schema: it is there before the first question, and they are not. `Q` is the question as parsed, `R` a
 * response to it; a response names parts by id.
 */
export interface KindShape<K extends string, Q extends BaseQuestion & { kind: K }, R> {
	readonly kind: K;
	/** Whether there is a right response at all. */
	keyed(question: Q): boolean;
	/** Whether one tap is a whole response, so that it may be checked at once. */
	readonly oneTap: boolean;
	/** The ids of the parts in the order to show them, shuffled unless their order carries meaning; empty where nothing is ordered. */
	present(question: Q, chance: Chance): readonly string[];
	/** Whether there is enough of a response to check. */
	complete(question: Q, response: R | undefined): response is R;
	/** Present where the response is given in the article. */
	readonly picking?: SentencePicking<Q, R>;
}

/** A whole kind: its shape, and what parses, grades, describes and checks it. Pure, as the shape. */
export interface KindDefinition<K extends string, Q extends BaseQuestion & { kind: K }, R> extends KindShape<
	K,
	Q,
	R
> {
	/** Parses a question from a bank; ids that a file leaves out are filled in; parsing twice changes nothing. */
	readonly question: z.ZodMiniType<Q>;
	readonly response: z.ZodMiniType<R>;
	outline(question: Q): Outline;
	grade(question: Q, response: R, article: Article): Grading;
	/** A response that earns everything, for review and for tests. */
	keyResponse(question: Q, article: Article): R;
	/** What this kind alone can find wrong with a question; paths start at the question. */
	lint(question: Q, article: Article): readonly Issue[];
}

/** What a player is handed. Once `grading` is there the response is final and the player shows how each part fared. */
export interface PlayerProps<Q, R> {
	readonly question: Q;
	readonly article: Article;
	/** The ids of the parts in the order shown. */
	readonly order: readonly string[];
	readonly response: R | undefined;
	readonly grading: Grading | undefined;
	/** The id of the element that holds the prompt, to label the inputs. */
	readonly labelledby: string;
	respond(response: R): void;
	/** Asks for a check, as Enter in a text field does. */
	submit(): void;
}
