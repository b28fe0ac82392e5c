import { sessionSchema } from '#lib/study/session-record.ts';
import { numberIn } from './fields.ts';
import { pagesOf, sizeOf, type Reading } from './paging.ts';
import { readRecords } from './reading.ts';
import { keyIn, travellingStores } from './travelling.ts';
import { went, type Watched } from './watched.ts';
import { installedSchema } from './works.ts';

/** The stores that say which packs are needed. */
interface Sources {
	objectStore(name: 'sessions' | 'installed'): { getAll(): Promise<unknown[]> };
}

/** What is taken out of a device. */
export interface TakenOut {
	/** The parts of the JSON of a mapping by store. */
	readonly parts: readonly (string | Blob)[];
	readonly attempts: number;
	/** How many earlier states of works were left out, for want of room. */
	readonly leftOut: number;
}

/**
 * All records that travel, in one transaction. Where they are more than `room` bytes, the oldest of the earlier states of works
 * are left out, and nothing else is.
 */
export async function recordsFor(transaction: Reading, watched: Watched, room = Infinity): Promise<TakenOut> {
	const needed = await neededPacks(transaction);
	const size = await sizeOf(transaction, travellingStores);
	// A blob for each page: one text of all would hold the page up while it is encoded.
	const parts: (string | Blob)[] = [];
	const states: State[] = [];
	let [attempts, read] = [0, 0];
	for (const store of travellingStores) {
		parts.push(`${parts.length === 0 ? '' : ','}"${store}":[`);
		let count = 0;
		for await (const { values } of pagesOf(transaction, store)) {
			went(watched, (read += values.length), size);
			if (store === 'versions') {
				states.push(...values.flatMap(stateOf));
				continue;
			}
			const isKept = (value: unknown) => store !== 'packs' || needed.digests.has(keyIn(store, value) ?? '');
			const texts = values.filter(isKept).flatMap(textOf);
			if (texts.length > 0) parts.push(new Blob([count > 0 ? ',\n' : '', texts.join(',\n')]));
			count += texts.length;
		}
		if (store === 'attempts') attempts = count;
		if (store !== 'versions') parts.push(']');
	}
	const kept = newest(states, room - sizeIn(parts) - 1);
	parts.push(...kept.flatMap(({ json }, index) => (index > 0 ? [',\n', json] : [json])), ']');
	return { parts, attempts, leftOut: states.length - kept.length };
}

/** An earlier state of a work. */
interface State {
	readonly at: number;
	readonly json: Blob;
}

function stateOf(value: unknown): State[] {
	return textOf(value).map((text) => ({ at: numberIn(value, 'at') ?? 0, json: new Blob([text]) }));
}

/** The newest of some states, as many as there is room for, in the order in which they came. */
function newest(states: readonly State[], room: number): readonly State[] {
	const kept = new Set<State>();
	let left = room;
	for (const state of [...states].sort((one, other) => other.at - one.at)) {
		left -= state.json.size + 2;
		if (left < 0) break;
		kept.add(state);
	}
	return states.filter((state) => kept.has(state));
}

/** How many bytes parts are; the texts among them are ASCII. */
function sizeIn(parts: readonly (string | Blob)[]): number {
	return parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : part.size), 0);
}

/**
 * The digests of the packs that open sessions began with, and of those a person added; `complete` where each session and
 * added pack could be read.
 */
export async function neededPacks(
	transaction: Sources
): Promise<{ readonly digests: ReadonlySet<string>; readonly complete: boolean }> {
	const sessions = readRecords(sessionSchema, await transaction.objectStore('sessions').getAll());
	const installed = readRecords(installedSchema, await transaction.objectStore('installed').getAll());
	const open = sessions.records.filter(({ state }) => state === 'open');
	const asked = open.flatMap(({ digest, items }) => [
		digest,
		...items.map(({ pack }) => pack?.digest ?? digest)
	]);
	const digests = new Set([...asked, ...installed.records.map(({ digest }) => digest)]);
	return { digests, complete: sessions.issues.length + installed.issues.length === 0 };
}

/** The JSON of a record; nothing where JSON has no words for it: only a damaged record is such. */
function textOf(value: unknown): string[] {
	try {
		return [JSON.stringify(value)];
	} catch {
		return [];
	}
}
