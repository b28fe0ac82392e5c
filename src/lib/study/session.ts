import * as z from 'zod/mini';
import { idSchema, sentenceRefSchema } from '#lib/kinds/kind.ts';
import { modes, type Mode } from './attempt.ts';
import { byStamp, digestSchema, lengthSchema, momentSchema, uuidSchema, type Stamp } from './record.ts';

export const SESSION_VERSION = 1;

/** What was done with a question before its attempt: kept so that coming back finds it as it was left. */
export const draftSchema = z.strictObject({
	response: z.optional(z.unknown()),
	/** The sentences picked as proof so far; present once the response is final and the proof is being asked for. */
	picked: z.optional(z.array(sentenceRefSchema).check(z.maxLength(100)))
});
export type Draft = z.output<typeof draftSchema>;

export const sessionItemSchema = z.strictObject({
	question: idSchema,
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

/** One run through some questions of a pack, as it stands. */
export const sessionSchema = z.strictObject({
	id: uuidSchema,
	version: z.literal(SESSION_VERSION),
	learner: uuidSchema,
	mode: z.enum(modes),
	uid: uuidSchema,
	revision: z.int().check(z.minimum(1)),
	slug: idSchema,
	/** The digest of the pack it began with, and stays with. */
	digest: digestSchema,
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
export type Session = z.output<typeof sessionSchema>;

/** What a session is begun with. */
export interface Beginning {
	readonly id: string;
	readonly learner: string;
	readonly mode: Mode;
	readonly pack: {
		readonly uid: string;
		readonly revision: number;
		readonly slug: string;
		readonly digest: string;
	};
	/** The questions to ask, in the order to ask them. At least one. */
	readonly questions: readonly { readonly id: string; readonly order: readonly string[] }[];
	readonly at: number;
	/** How long an exam may last, in milliseconds; unlimited where absent. */
	readonly limit?: number | undefined;
	readonly retryOf?: string | undefined;
}

/** A new session at its first question. Throws where there is no question to ask. */
export function start(beginning: Beginning): Session {
	const { pack, questions, at, limit, retryOf, ...rest } = beginning;
	if (questions.length === 0) throw new Error(`session ${beginning.id} has no question`);
	return {
		...rest,
		...pack,
		version: SESSION_VERSION,
		items: questions.map(({ id, order }) => ({ question: id, order: [...order], hints: 0, elapsed: 0 })),
		position: 0,
		state: 'open',
		startedAt: at,
		...(limit === undefined ? {} : { deadline: at + limit }),
		...(retryOf === undefined ? {} : { retryOf })
	};
}

/** The item in view. */
export function currentItem(session: Session): SessionItem {
	const item = session.items[session.position];
	if (!item) throw new Error(`session ${session.id} has no item ${session.position}`);
	return item;
}

/** The session with the item in view changed. A finished session does not change. */
export function withItem(session: Session, change: Partial<SessionItem>): Session {
	return withCurrent(session, { ...currentItem(session), ...change });
}

function withCurrent(session: Session, item: SessionItem): Session {
	if (session.state === 'finished') return session;
	return { ...session, items: session.items.map((old, index) => (index === session.position ? item : old)) };
}

/**
 * The session with the item in view answered by `attempt`. The draft goes, but in an exam, where a response can be
 * changed, it stays, and a later attempt takes the place of the earlier.
 */
export function answered(session: Session, attempt: string): Session {
	if (session.mode === 'exam') return withItem(session, { attempt });
	const item = { ...currentItem(session) };
	if (item.attempt !== undefined) return session;
	delete item.draft;
	return withCurrent(session, { ...item, attempt });
}

/** Whether the learner may turn to item `n`: in an exam to any, else to what is answered and the first that is not. */
export function canGo(session: Session, n: number): boolean {
	if (session.state === 'finished' || !session.items[n]) return false;
	if (session.mode === 'exam') return true;
	return session.items.slice(0, n).every((item) => item.attempt !== undefined);
}

/** The session turned to item `n`; unchanged where that is not allowed. */
export function goTo(session: Session, n: number): Session {
	return canGo(session, n) ? { ...session, position: n } : session;
}

/** Whether the item in view is the last. */
export function isLast(session: Session): boolean {
	return session.position === session.items.length - 1;
}

/** The session at the next item; unchanged at the last, and outside an exam before the item in view is answered. */
export function next(session: Session): Session {
	return goTo(session, session.position + 1);
}

/** The session finished at `at`, or at its deadline where that was earlier. Finishing twice changes nothing. */
export function finish(session: Session, at: number): Session {
	if (session.state === 'finished') return session;
	return { ...session, state: 'finished', finishedAt: Math.min(at, session.deadline ?? at) };
}

/** Milliseconds until the session ends by itself, at least 0; absent where it has no limit. */
export function remaining(session: Session, now: number): number | undefined {
	return session.deadline === undefined ? undefined : Math.max(0, session.deadline - now);
}

/** How many questions are answered. */
export function answeredCount(session: Session): number {
	return session.items.filter((item) => item.attempt !== undefined).length;
}

/** What an attempt says of its place in a session. */
interface Placed extends Stamp {
	readonly id: string;
	readonly question: string;
}

/**
 * The session put right by the attempts that are stored, which are the truth: an item counts as answered where it
 * has one, by its last one. Outside an exam the question in view is then none beyond the first without an answer.
 */
export function reconciled(session: Session, attempts: readonly Placed[]): Session {
	const last = new Map<string, string>();
	for (const { question, id } of [...attempts].sort(byStamp)) last.set(question, id);
	const items = session.items.map((before): SessionItem => {
		const item = { ...before };
		const attempt = last.get(item.question);
		if (attempt === undefined) delete item.attempt;
		else item.attempt = attempt;
		return item;
	});
	const put = { ...session, items };
	if (canGo(put, session.position) || session.state === 'finished') return put;
	return { ...put, position: items.findIndex((item) => item.attempt === undefined) };
}

/**
 * The session without the items that `questions` does not have: content that a newer app no longer asks.
 * `undefined` where none is left.
 */
export function withOnly(session: Session, questions: { has(id: string): boolean }): Session | undefined {
	const items = session.items.filter((item) => questions.has(item.question));
	if (items.length === 0) return undefined;
	if (items.length === session.items.length) return session;
	const before = session.items.slice(0, session.position);
	const position = before.filter((item) => questions.has(item.question)).length;
	return { ...session, items, position: Math.min(position, items.length - 1) };
}
