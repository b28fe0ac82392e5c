import * as z from 'zod/mini';
import { quoteSchema, type Quote } from '#lib/article/article.ts';
import type { Path } from '#lib/issue.ts';
import { evidenceSchema, idSchema, skills, type BaseQuestion } from './kind.ts';

/** What a text of a draft holds at the most, in UTF-16 units: more than any question may, so that what is too long can be kept and cut. */
export const longestDraft = 5000;
/** What a list of a draft holds at the most. */
export const mostRows = 40;

/** Text as it is being written: empty, too long or untidy as it may be. */
export const draftText = z.string().check(z.maxLength(longestDraft));

/** A list of a draft. */
export function draftRows<T extends z.ZodMiniType>(row: T): z.ZodMiniArray<T> {
	return z.array(row).check(z.maxLength(mostRows));
}

/** How a wrong choice is shown wrong, as far as it was written. */
export const draftRefutation = {
	rationale: draftText,
	refutedBy: z.optional(quoteSchema),
	notMentioned: z.optional(z.literal(true))
};
export interface RefutationDraft {
	rationale: string;
	refutedBy?: Quote | undefined;
	notMentioned?: true | undefined;
}

/** A wrong response that is text: a choice, a word of a bank, a target that fits nothing. */
export const refutedTextSchema = z.strictObject({ id: idSchema, text: draftText, ...draftRefutation });
export type RefutedTextDraft = z.output<typeof refutedTextSchema>;

/** What every draft has, whatever its kind; a kind's schema is `z.extend(baseDraftSchema, { kind: z.literal(…), … })`. */
export const baseDraftSchema = z.strictObject({
	id: idSchema,
	fact: z.optional(idSchema),
	skill: z.enum(skills),
	level: z.int().check(z.minimum(1), z.maximum(3)),
	prompt: draftText,
	evidence: draftRows(evidenceSchema.def.element),
	explanation: draftText,
	hints: draftRows(draftText),
	askEvidence: z.optional(z.boolean()),
	accept: draftRows(z.strictObject({ rule: z.string().check(z.maxLength(40)), reason: draftText })),
	sameAs: z.optional(z.string().check(z.maxLength(64)))
});
export type BaseDraft = z.output<typeof baseDraftSchema>;
export type EvidenceDraft = BaseDraft['evidence'][number];

/** What a draft gives to one of another kind that is made from it. */
export interface DraftParts {
	/** The texts of the key. */
	readonly keys: readonly { readonly text: string; readonly rationale: string }[];
	readonly wrongs: readonly RefutedTextDraft[];
	/** Where keys and wrongs stand in one list: that list, and whether its order carries meaning. */
	readonly choices?: readonly (RefutedTextDraft & { correct: boolean })[];
	readonly ordered?: boolean | undefined;
}

/** The fields of a question as a file gives them: what `questionSchema` parses, whole or not. */
export type DraftedQuestion = Readonly<Record<string, unknown>>;

/**
 * How questions of one kind are written. A draft `D` has the shape of the question `Q`, loosened, so that the paths of issues
 * lead into it as well: texts may be empty, the key missing. Pure; nothing here throws for a draft that its schema parsed.
 */
export interface DraftDefinition<
	K extends string,
	Q extends BaseQuestion & { kind: K },
	D extends BaseDraft & { kind: K }
> {
	readonly kind: K;
	/** Parses what was stored; parsing twice changes nothing. */
	readonly schema: z.ZodMiniType<D>;
	/** A draft with what every question has, and what this kind can use of another draft's parts. */
	start(base: BaseDraft, parts: DraftParts): D;
	partsOf(draft: D): DraftParts;
	/** The question as a file would give it: texts trimmed, empty optional fields and blank rows at the end of lists left out. */
	toQuestion(draft: D): DraftedQuestion;
	/** The draft that `toQuestion` turns into this question again. */
	fromQuestion(question: Q): D;
	/** The ways to the fields that the editor shows, in which issues are told. */
	fields(draft: D): readonly Path[];
}

/** What every question has, empty. */
export function blankBase(id: string): BaseDraft {
	return {
		id,
		skill: 'literal',
		level: 1,
		prompt: '',
		evidence: [],
		explanation: '',
		hints: [],
		accept: []
	};
}

/** What every draft has of this one, without what its kind adds; "nearest" evidence is evidence as any other. */
export function baseOf(draft: BaseDraft): BaseDraft {
	const { id, fact, skill, level, prompt, explanation, hints, askEvidence, accept, sameAs } = draft;
	const evidence = draft.evidence.map((entry) => asProof(entry, false));
	const kept = { id, skill, level, prompt, evidence, explanation, hints, accept };
	return {
		...kept,
		...(fact === undefined ? {} : { fact }),
		...(askEvidence === undefined ? {} : { askEvidence }),
		...(sameAs === undefined ? {} : { sameAs })
	};
}

/** An entry of the evidence as proof, or, where `nearest`, as the nearest that the article comes; the words stay. */
export function asProof(entry: EvidenceDraft, nearest: boolean): EvidenceDraft {
	if ('nearest' in entry === nearest) return entry;
	const { prefix, suffix } = entry;
	const context = {
		...(prefix === undefined ? {} : { prefix }),
		...(suffix === undefined ? {} : { suffix })
	};
	if ('nearest' in entry) return { quote: entry.nearest, ...context };
	return { nearest: entry.quote, ...context };
}

/** What every draft has of a parsed question. */
export function baseFrom(question: BaseQuestion): BaseDraft {
	const { id, fact, skill, level, prompt, evidence, explanation, askEvidence, sameAs } = question;
	return {
		...{ id, skill, level, prompt, evidence, explanation },
		hints: question.hints ?? [],
		accept: question.accept ?? [],
		...(fact === undefined ? {} : { fact }),
		...(askEvidence === undefined ? {} : { askEvidence }),
		...(sameAs === undefined ? {} : { sameAs })
	};
}
