import type { Mode } from './attempt.ts';
import type { PackRef, Session, SessionItem } from './session-record.ts';
import { SESSION_VERSION } from './versions.ts';

export type { Draft, Session, SessionItem } from './session-record.ts';

/** A question to ask, with the ids of its parts in the order to show them. */
export interface Asked {
	readonly id: string;
	readonly order: readonly string[];
	/** The question's pack, where it is not the session's. */
	readonly pack?: Readonly<PackRef> | undefined;
}

/** What a session is begun with. */
export interface Beginning {
	readonly id: string;
	readonly learner: string;
	readonly mode: Mode;
	/** Whether the questions are asked before the article is read. */
	readonly guess?: true | undefined;
	readonly pack: Readonly<PackRef>;
	/** The questions to ask, in the order to ask them. At least one. */
	readonly questions: readonly Asked[];
	readonly at: number;
	/** How long an exam may last, in milliseconds; unlimited where absent. */
	readonly limit?: number | undefined;
	readonly retryOf?: string | undefined;
}

/** A new session at its first question. Throws where there is no question to ask. */
export function start(beginning: Beginning): Session {
	const { pack, questions, at, limit, retryOf, guess, ...rest } = beginning;
	if (questions.length === 0) throw new Error(`session ${beginning.id} has no question`);
	return {
		...rest,
		...pack,
		version: SESSION_VERSION,
		...(guess ? { guess } : {}),
		items: questions.map(itemOf),
		position: 0,
		state: 'open',
		startedAt: at,
		...(limit === undefined ? {} : { deadline: at + limit }),
		...(retryOf === undefined ? {} : { retryOf })
	};
}

function itemOf({ id, order, pack }: Asked): SessionItem {
	return { question: id, ...(pack ? { pack } : {}), order: [...order], hints: 0, elapsed: 0 };
}

/** Whether nothing is told of a response before the end: in an exam, and in a guess before the article is read. */
export function isSilent({ mode, guess }: Pick<Session, 'mode' | 'guess'>): boolean {
	return mode === 'exam' || guess === true;
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
	if (isSilent(session)) return withItem(session, { attempt });
	const item = { ...currentItem(session) };
	if (item.attempt !== undefined) return session;
	delete item.draft;
	return withCurrent(session, { ...item, attempt });
}

/** Whether the learner may turn to item `n`: in an exam to any, else to what is answered and the first that is not. */
export function canGo(session: Session, n: number): boolean {
	if (session.state === 'finished' || !session.items[n]) return false;
	if (isSilent(session)) return true;
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
