import type { IDBPTransaction } from 'idb';
import { ATTEMPT_VERSION, attemptSchema, type Attempt } from '#lib/study/attempt.ts';
import { EVENT_VERSION, eventSchema, type StudyEvent } from '#lib/study/event.ts';
import {
	asCorrected,
	holdsFor,
	packCorrectionsSchema,
	type PackCorrections
} from '#lib/study/corrections.ts';
import { byStamp } from '#lib/study/record.ts';
import { Replay } from '#lib/study/replay.ts';
import { summarised, summariesOf } from '#lib/study/summarise.ts';
import { summarySchema } from '#lib/study/summary.ts';
import { tallied, talliesOf, tallySchema } from '#lib/study/tally.ts';
import { GONE, JOINED } from './gone.ts';
import { pagesOf } from './paging.ts';
import { readRecord, readRecords } from './reading.ts';
import type { StoreName, Stores } from './schema.ts';
import { requests } from './transaction.ts';
import { partOf, went, type Watched } from './watched.ts';

/** The stores that deriving reads and writes: a transaction that derives holds them all. */
export const deriving: readonly StoreName[] = [
	'attempts',
	'events',
	'learners',
	'tallies',
	'summaries',
	'corrections',
	'device'
];

/** A transaction that holds at least the stores of `deriving`. */
export type Deriving = IDBPTransaction<Stores, StoreName[], 'readwrite'>;

/** Whose records at which pack. */
export interface Pair {
	readonly learner: string;
	readonly uid: string;
}

/**
 * Adds to what is derived an attempt that is stored in the same transaction. The work does not grow with what is stored,
 * whatever the clock says: a summary that the attempt does not come after is taken away, to be made anew when it is next
 * read (`freshen.ts`). Where there is no sound tally, as at the first attempt, the attempts at the pack are read once.
 */
export async function fold(transaction: Deriving, attempt: Attempt): Promise<void> {
	const events = await eventsIn(transaction);
	const replay = new Replay(events);
	await doubt(transaction, attempt);
	if (!replay.counts(attempt)) return;
	const counted = { ...attempt, learner: replay.ownerOf(attempt.learner) };
	const pair = { learner: counted.learner, uid: counted.uid };
	const [tallies, summaries] = [transaction.objectStore('tallies'), transaction.objectStore('summaries')];
	const key: [string, string] = [pair.learner, pair.uid];
	const tally = readRecord(tallySchema, await tallies.get(key));
	const summary = readRecord(summarySchema, await summaries.get(key));
	if (!tally) return foldAnew(transaction, { pair, events, now: attempt.at });
	const after = summary && summarised(summary, counted);
	await requests([
		() => tallies.put(tallied(tally, counted)),
		() => (after ? summaries.put(after) : summaries.delete(key))
	]);
}

/**
 * Makes anew all that is derived, from every attempt and event; summaries leave out what is dated after `now` (`summariesOf`).
 * Corrected marks stay as they were found, and are found again when the pack is next at hand.
 */
export async function rederive(transaction: Deriving, now: number, watched: Watched = {}): Promise<void> {
	const replay = new Replay(await eventsIn(transaction));
	const reading = partOf(watched, 0, 0.6);
	const size = await transaction.objectStore('attempts').count();
	const values: Attempt[] = [];
	let read = 0;
	for await (const page of pagesOf(transaction, 'attempts')) {
		values.push(...owned(replay, page.values));
		went(reading, (read += page.values.length), size);
	}
	const kept: readonly unknown[] = await transaction.objectStore('corrections').getAll();
	const held = readRecords(packCorrectionsSchema, kept).records;
	await requests([
		() => transaction.objectStore('tallies').clear(),
		() => transaction.objectStore('summaries').clear(),
		...held.map((one) => () => transaction.objectStore('corrections').put(doubted(one)))
	]);
	const groups = byPair(asCorrected(values, held));
	for (const [index, group] of groups.entries()) {
		await write(transaction, group, now);
		went(partOf(watched, 0.6, 1), index + 1, groups.length);
	}
	await deriveGone(transaction, replay);
	went(watched, 1, 1);
}

interface Anew {
	readonly pair: Pair;
	readonly events: readonly StudyEvent[];
	readonly now: number;
}

/** Makes anew what is derived of one learner at one pack: all whose attempts count as theirs. */
export async function foldAnew(transaction: Deriving, { pair, events, now }: Anew): Promise<void> {
	const replay = new Replay(events);
	const index = transaction.objectStore('attempts').index('learner-uid');
	const values: unknown[] = [];
	const held: PackCorrections[] = [];
	for (const member of membersOf(pair.learner, events)) {
		values.push(...(await index.getAll([member, pair.uid])));
		const kept: unknown = await transaction.objectStore('corrections').get([member, pair.uid]);
		held.push(...readRecords(packCorrectionsSchema, [kept]).records);
	}
	const key: [string, string] = [pair.learner, pair.uid];
	await requests([
		() => transaction.objectStore('tallies').delete(key),
		() => transaction.objectStore('summaries').delete(key)
	]);
	await write(transaction, counted(replay, { values, held }), now);
}

/** The learner and those who were joined into them. */
export function membersOf(learner: string, events: readonly StudyEvent[]): readonly string[] {
	const replay = new Replay(events);
	const joined = events.flatMap((event) => (event.kind === 'join' ? [event.learner, event.other] : []));
	return [...new Set([learner, ...joined])].filter((one) => replay.ownerOf(one) === learner);
}

/** All events that can be read. */
export async function eventsIn(transaction: Deriving): Promise<readonly StudyEvent[]> {
	const values: readonly unknown[] = await transaction.objectStore('events').getAll();
	return readRecords(eventSchema, values, EVENT_VERSION).records;
}

/** Where an attempt was made at other content than what corrections were found by, as in a session begun long ago: they are found again. */
async function doubt(transaction: Deriving, attempt: Attempt): Promise<void> {
	const corrections = transaction.objectStore('corrections');
	const held = readRecord(packCorrectionsSchema, await corrections.get([attempt.learner, attempt.uid]));
	if (held?.digest !== undefined && !holdsFor(held, attempt)) await corrections.put(doubted(held));
}

function doubted(held: PackCorrections): PackCorrections {
	return { ...held, digest: undefined };
}

interface Kept {
	readonly values: readonly unknown[];
	readonly held: readonly PackCorrections[];
}

/** The attempts that count, each as its owner's and with the mark that counts. */
function counted(replay: Replay, { values, held }: Kept): readonly Attempt[] {
	return [...asCorrected(owned(replay, values), held)].sort(inOrder);
}

/** The attempts that count, each as its owner's. */
function owned(replay: Replay, values: readonly unknown[]): readonly Attempt[] {
	return readRecords(attemptSchema, values, ATTEMPT_VERSION)
		.records.filter((attempt) => replay.counts(attempt))
		.map((attempt) => ({ ...attempt, learner: replay.ownerOf(attempt.learner) }));
}

/** Attempts by learner and pack, each list in order. */
function byPair(attempts: readonly Attempt[]): readonly (readonly Attempt[])[] {
	const groups = new Map<string, Attempt[]>();
	for (const attempt of attempts) {
		const key = `${attempt.learner} ${attempt.uid}`;
		const group = groups.get(key);
		if (group) group.push(attempt);
		else groups.set(key, [attempt]);
	}
	return [...groups.values()].map((group) => group.sort(inOrder));
}

function inOrder(a: Attempt, b: Attempt): number {
	return byStamp(a, b) || (a.id < b.id ? -1 : 1);
}

async function write(transaction: Deriving, attempts: readonly Attempt[], now: number): Promise<void> {
	const [tallies, summaries] = [transaction.objectStore('tallies'), transaction.objectStore('summaries')];
	await requests([
		...talliesOf(attempts).map((tally) => () => tallies.put(tally)),
		...summariesOf(attempts, now).map((summary) => () => summaries.put(summary))
	]);
}

/** Keeps who is deleted or joined to another, and to whom, so that nobody need replay events to list who is here. */
async function deriveGone(transaction: Deriving, replay: Replay): Promise<void> {
	const ids = await transaction.objectStore('learners').getAllKeys();
	const gone = ids.filter((id) => isGone(replay, id));
	const joined = ids.filter((id) => replay.ownerOf(id) !== id).map((id) => [id, replay.ownerOf(id)] as const);
	const device = transaction.objectStore('device');
	await (gone.length === 0 ? device.delete(GONE) : device.put(gone, GONE));
	await (joined.length === 0 ? device.delete(JOINED) : device.put(Object.fromEntries(joined), JOINED));
}

/** Whether a learner is deleted or joined to another. */
function isGone(replay: Replay, learner: string): boolean {
	return replay.ownerOf(learner) !== learner || replay.isDeleted(learner);
}
