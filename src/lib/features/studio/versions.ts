import type { WorkDiff } from '#lib/bank/work-diff.ts';
import type { DraftVersion } from '#lib/storage/works.ts';
import { deskFrom, type Desk } from './desk.ts';

/** Why an earlier state was kept: the work was opened and changed, its text edited, … */
const versionReasons = ['opened', 'text', 'restored', 'conflict', 'published', 'kept'] as const;
export type VersionReason = (typeof versionReasons)[number];

/** An earlier state of a work. */
export interface WorkVersion {
	readonly number: number;
	/** UTC milliseconds. */
	readonly at: number;
	readonly reason: VersionReason;
	readonly desk: Desk;
}

/** What is stored of an earlier state. */
export function versionState(reason: VersionReason, desk: Desk): unknown {
	return { reason, ...desk };
}

/** The earlier states that can be read. */
export function versionsFrom(stored: readonly DraftVersion[]): WorkVersion[] {
	return stored.flatMap(({ number, at, state }) => {
		const desk = deskFrom(state);
		return desk ? [{ number, at, reason: reasonOf(state), desk }] : [];
	});
}

function reasonOf(state: unknown): VersionReason {
	const given = typeof state === 'object' && state !== null && 'reason' in state ? state.reason : undefined;
	return versionReasons.find((reason) => reason === given) ?? 'kept';
}

/** The fields of an article that a reader of its versions is told of. */
const tellable = ['title', 'language', 'source', 'level', 'summary', 'glossary', 'sentences'] as const;

/** Which of what is said of the article changed, each once. */
export function fieldsChanged({ about }: Pick<WorkDiff, 'about'>): (typeof tellable)[number][] {
	return tellable.filter((field) => about.some(({ path }) => path[1] === field));
}
