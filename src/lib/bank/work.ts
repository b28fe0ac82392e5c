import * as z from 'zod/mini';
import { correctionsSchema, glossEntrySchema, languageSchema, sourceSchema } from '#lib/article/article.ts';
import type { Issue } from '#lib/issue.ts';
import { idSchema, type Chance } from '#lib/kinds/kind.ts';
import { acceptedSchema, limits, uidSchema } from './bank.ts';

/** What a work keeps of each question, whatever is still missing: a draft, or what a newer version of the app wrote. */
export const workQuestionSchema = z.looseObject({ id: idSchema });
export type WorkQuestion = z.output<typeof workQuestionSchema>;

const text = (most: number) => z.string().check(z.maxLength(most));

/** What the front matter of an article will say, as far as it was written. */
export const aboutSchema = z.strictObject({
	title: text(400),
	language: languageSchema,
	source: sourceSchema,
	level: z.optional(z.int().check(z.minimum(1), z.maximum(3))),
	summary: z.optional(text(1200)),
	glossary: z.array(glossEntrySchema).check(z.maxLength(200)),
	sentences: z.optional(correctionsSchema)
});
export type About = z.output<typeof aboutSchema>;

/** What a teacher works on: an article and its questions, whole or not, kept on this device until it is published. */
export const workSchema = z.strictObject({
	version: z.literal(1),
	uid: uidSchema,
	revision: z.int().check(z.minimum(1), z.maximum(1_000_000_000)),
	derivedFrom: z.optional(uidSchema),
	slug: idSchema,
	about: aboutSchema,
	/** The text of the article, as in `article.md`. */
	text: text(limits.bytes),
	/** The text as it was pasted, before it was cleaned. */
	original: z.optional(text(limits.bytes)),
	accept: z.array(acceptedSchema).check(z.maxLength(100)),
	questions: z.array(workQuestionSchema).check(z.maxLength(limits.questions))
});
type StoredWork = z.output<typeof workSchema>;

/** A work whose questions are of the type `Q`: drafts, once each was read as one. */
export type Work<Q extends Identified = WorkQuestion> = Omit<StoredWork, 'questions'> & {
	readonly questions: readonly Q[];
};

interface Identified {
	readonly id: string;
}

/** Why a work cannot be kept: it is larger than `workSchema` reads. `work-too-many-questions`, `work-text-too-long`; nothing where it can be. */
export function outgrown({ questions, text, original = '' }: Work<Identified>): Issue | undefined {
	if (questions.length > limits.questions)
		return { code: 'work-too-many-questions', severity: 'error', place: {} };
	const isLong = Math.max(text.length, original.length) > limits.bytes;
	return isLong ? { code: 'work-text-too-long', severity: 'error', place: {} } : undefined;
}

/** The names that a question has and gives: its own, and that of its fact. */
function namesOf(question: Identified): string[] {
	const fact: unknown = Reflect.get(question, 'fact');
	return typeof fact === 'string' ? [question.id, fact] : [question.id];
}

function freeName(taken: ReadonlySet<string>, chance: Chance): string {
	for (;;) {
		const digits = Array.from({ length: 10 }, () => Math.floor(chance() * 36).toString(36));
		const name = `q-${digits.join('')}`;
		if (!taken.has(name)) return name;
	}
}

/** An id that no question or fact of the work has. Made by chance, so that the id of a question that was removed never comes back for another. */
export function freeId(work: Work<Identified>, chance: Chance): string {
	return freeName(new Set(work.questions.flatMap(namesOf)), chance);
}

/** The work with a question more, before the one at `index`, or last. */
export function withQuestion<Q extends Identified>(work: Work<Q>, question: Q, index?: number): Work<Q> {
	const at = Math.max(0, Math.min(index ?? work.questions.length, work.questions.length));
	return { ...work, questions: work.questions.toSpliced(at, 0, question) };
}

/** The work with a copy of a question right after it, under the id given; the same work where it has no such question. */
export function withCopy<Q extends Identified>(work: Work<Q>, id: string, copy: string): Work<Q> {
	const index = work.questions.findIndex((question) => question.id === id);
	const question = work.questions[index];
	return question ? withQuestion(work, { ...question, id: copy }, index + 1) : work;
}

/** The work with a question at another place of the order, counted from 0 once it was taken out. */
export function withMoved<Q extends Identified>(work: Work<Q>, id: string, to: number): Work<Q> {
	const question = work.questions.find((each) => each.id === id);
	return question ? withQuestion(withoutQuestions(work, [id]), question, to) : work;
}

/** The work without these questions. */
export function withoutQuestions<Q extends Identified>(work: Work<Q>, ids: readonly string[]): Work<Q> {
	return { ...work, questions: work.questions.filter(({ id }) => !ids.includes(id)) };
}

/** The work with these questions changed: a field of many, or one turned into another kind. The id stays. */
export function withChanged<Q extends Identified>(
	work: Work<Q>,
	ids: readonly string[],
	change: (question: Q) => Q
): Work<Q> {
	const chosen = new Set(ids);
	const questions = work.questions.map((each) =>
		chosen.has(each.id) ? { ...change(each), id: each.id } : each
	);
	return { ...work, questions };
}

/** Two works after questions went from one to the other. */
export interface Handed<Q extends Identified> {
	readonly from: Work<Q>;
	readonly to: Work<Q>;
}

/**
 * Moves questions to the end of another work, in their order. An id or a fact whose name the other work has gets another name, in all that
 * are moved: they go on sharing facts with each other, and with none of the other article.
 */
export function handOver<Q extends Identified>(
	{ from, to }: Handed<Q>,
	ids: readonly string[],
	chance: Chance
): Handed<Q> {
	const moved = from.questions.filter(({ id }) => ids.includes(id));
	const [own, known] = [moved.flatMap(namesOf), new Set(to.questions.flatMap(namesOf))];
	const names = new Map<string, string>();
	for (const name of own.filter((each) => known.has(each)))
		if (!names.has(name)) names.set(name, freeName(new Set([...known, ...own, ...names.values()]), chance));
	const renamed = (question: Q): Q => {
		const [id = '', fact] = namesOf(question).map((name) => names.get(name) ?? name);
		return { ...question, id, ...(fact === undefined ? {} : { fact }) };
	};
	const questions = [
		...to.questions,
		...moved.map((each) => (namesOf(each).some((name) => names.has(name)) ? renamed(each) : each))
	];
	return { from: withoutQuestions(from, ids), to: { ...to, questions } };
}
