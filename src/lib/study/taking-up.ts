import { byStamp, type Stamp } from './record.ts';
import { packOf } from './practice-session.ts';
import { canGo } from './session.ts';
import type { Session, SessionItem } from './session-record.ts';

/** What an attempt says of its place in a session. */
interface Placed extends Stamp {
	readonly id: string;
	readonly uid: string;
	readonly question: string;
}

/**
 * The session put right by the attempts that are stored, which are the truth: an item counts as answered where it
 * has one, by its last one. Where a question is asked several times, each asking but the last has one attempt, in turn.
 * Outside an exam the question in view is then none beyond the first without an answer.
 */
export function reconciled(session: Session, attempts: readonly Placed[]): Session {
	const waiting = new Map<string, string[]>();
	for (const { question, uid, id } of [...attempts].sort(byStamp)) {
		const key = `${uid} ${question}`;
		waiting.set(key, [...(waiting.get(key) ?? []), id]);
	}
	const asked = session.items.map((item) => `${packOf(session, item).uid} ${item.question}`);
	const items = session.items.map((before, index): SessionItem => {
		const key = asked[index] ?? '';
		const of = waiting.get(key) ?? [];
		const attempt = asked.includes(key, index + 1) ? of.shift() : of.at(-1);
		const item = { ...before };
		if (attempt === undefined) delete item.attempt;
		else item.attempt = attempt;
		return item;
	});
	const put = { ...session, items };
	if (canGo(put, session.position) || session.state === 'finished') return put;
	return { ...put, position: items.findIndex((item) => item.attempt === undefined) };
}

/**
 * The session without the items that cannot be asked: content that a newer app no longer asks, or a pack that is gone.
 * `undefined` where none is left.
 */
export function withOnly(session: Session, canAsk: (item: SessionItem) => boolean): Session | undefined {
	const items = session.items.filter(canAsk);
	if (items.length === 0) return undefined;
	if (items.length === session.items.length) return session;
	const position = session.items.slice(0, session.position).filter(canAsk).length;
	return { ...session, items, position: Math.min(position, items.length - 1) };
}
