import { digestOf } from '#lib/article/identity.ts';
import type { Results } from '#lib/interchange/results.ts';
import type { Issue } from '#lib/issue.ts';
import { ok, type Result } from '#lib/result.ts';
import { attemptsUnder } from '#lib/storage/attempts-under.ts';
import { Roster } from '#lib/storage/roster.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { Attempt } from '#lib/study/attempt.ts';
import type { StudyEvent } from '#lib/study/event.ts';
import { inForce, Replay } from '#lib/study/replay.ts';

/**
 * How a response of a file stands in the records of this device, for one learner: `free`, to be kept under `id`; `back`, their own
 * that was taken back, kept under `id`, and counts again once `undos` are undone; `known`, here as theirs; `elsewhere`, counts for
 * another learner.
 */
export type Standing =
	| { readonly is: 'free'; readonly id: string }
	| { readonly is: 'back'; readonly id: string; readonly undos: readonly string[] }
	| { readonly is: 'known' | 'elsewhere' };

/**
 * The id that a response is kept under for a learner where its own holds what another took in and gave back: a UUID (version 8,
 * RFC 9562) of the SHA-256 of both, the same each time.
 */
export function copyId(id: string, learner: string): string {
	const hex = digestOf(`${id} ${learner}`);
	const [third, fourth] = [`8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
	return [hex.slice(0, 8), hex.slice(8, 12), third, fourth, hex.slice(20, 32)].join('-');
}

/** The undos in force, by what they take back. */
function undosIn(events: readonly StudyEvent[]): ReadonlyMap<string, readonly string[]> {
	const undos = new Map<string, string[]>();
	for (const event of inForce(events))
		if (event.kind === 'undo') undos.set(event.event, [...(undos.get(event.event) ?? []), event.id]);
	return undos;
}

/** How every response of a file stands, by its id, whoever's records it is in. Fails as the store does. */
export async function standingsOf(
	{ responses, session }: Results,
	learner: string,
	storage: Storage
): Promise<Result<ReadonlyMap<string, Standing>, Issue>> {
	const taken = await storage.attempts.ofSession(session);
	if (!taken.ok) return taken;
	const events = await new Roster(storage.database, storage).events();
	if (!events.ok) return events;
	const learners = new Set([learner, ...taken.value.records.map((attempt) => attempt.learner)]);
	const places = new Map(
		responses.map(({ id }) => [id, [id, ...[...learners].map((one) => copyId(id, one))]])
	);
	const kept = await attemptsUnder(storage.database, [...places.values()].flat());
	if (!kept.ok) return kept;
	const ledger = { learner, replay: new Replay(events.value.records), undos: undosIn(events.value.records) };
	return ok(
		new Map(
			[...places].map(([id, under]) => {
				const here = under.filter((each) => kept.value.has(each)).map((each) => kept.value.get(each));
				const free = kept.value.has(id) ? copyId(id, learner) : id;
				return [id, standing(here, ledger) ?? { is: 'free', id: free }];
			})
		)
	);
}

interface Ledger {
	readonly learner: string;
	readonly replay: Replay;
	readonly undos: ReadonlyMap<string, readonly string[]>;
}

/** How what is kept of a response stands; nothing where it may be kept anew. What cannot be read is left as it is. */
function standing(
	here: readonly (Attempt | undefined)[],
	{ learner, replay, undos }: Ledger
): Standing | undefined {
	const attempts = here.filter((attempt) => attempt !== undefined);
	const own = attempts.filter((attempt) => replay.ownerOf(attempt.learner) === learner);
	if (attempts.length < here.length || own.some((attempt) => replay.counts(attempt))) return { is: 'known' };
	if (attempts.some((attempt) => replay.counts(attempt))) return { is: 'elsewhere' };
	const back = own.find(({ at, device, number, learner: by, uid }) =>
		replay.counts({ at, device, number, learner: by, uid })
	);
	if (back) return { is: 'back', id: back.id, undos: undos.get(back.id) ?? [] };
	return own.length > 0 ? { is: 'known' } : undefined;
}
