import type { Quote } from '#lib/article/article.ts';
import {
	freeId,
	handOver,
	outgrown,
	withCopy,
	withMoved,
	withoutQuestions,
	withQuestion
} from '#lib/bank/work.ts';
import type { Work, WorkQuestion } from '#lib/bank/work.ts';
import { draftOf, keptDraft } from '#lib/features/studio/desk.ts';
import type { WorkState } from '#lib/features/studio/work.svelte.ts';
import { blankDraft, convertDraft, fromQuestion, type Draft } from '#lib/kinds/drafts.ts';
import type { Kind, Question } from '#lib/kinds/index.ts';
import type { Chance } from '#lib/kinds/kind.ts';

/** What making questions needs: the work that is open, and the source of chance for ids. */
export interface Making {
	readonly work: WorkState;
	readonly chance: Chance;
}

function add({ work, chance }: Making, make: (id: string) => WorkQuestion): string | undefined {
	const id = freeId(work.current, chance);
	return work.apply((current) => withQuestion(current, make(id))) ? id : undefined;
}

/** Adds an empty question of a kind, with words that prove its answer where there are any. Gives its id; nothing where the work is full. */
export function addBlank<K extends Kind>(desk: Making, kind: K, evidence?: Quote): string | undefined {
	return add(desk, (id) => {
		const draft = blankDraft(kind, id);
		return evidence ? { ...draft, evidence: [{ ...evidence }] } : { ...draft };
	});
}

/** Adds a question that was offered, to be edited. Gives its id; nothing where the work is full. */
export function addOffered(desk: Making, offer: Question): string | undefined {
	return add(desk, (id) => ({ ...fromQuestion({ ...offer, id }) }));
}

/** Puts a copy of a question after it. Gives the id of the copy; nothing where the work is full. */
export function addCopy({ work, chance }: Making, id: string): string | undefined {
	const copy = freeId(work.current, chance);
	return work.apply((current) => withCopy(current, id, copy)) ? copy : undefined;
}

/** Copies these questions, each right after itself; none where the work cannot hold all of them. */
export function addCopies({ work, chance }: Making, ids: readonly string[]): void {
	const full = { ...work.current, questions: [...work.current.questions, ...ids.map((id) => ({ id }))] };
	work.apply((current) =>
		// Copies that would be refused are not made first: that many take long.
		outgrown(full) ? full : ids.reduce<Work>((made, id) => withCopy(made, id, freeId(made, chance)), current)
	);
}

/** Moves a question to a place of the order, counted from 0. */
export function move({ work }: Making, id: string, to: number): void {
	work.apply((current) => withMoved(current, id, to));
}

/** What was deleted last; it can be brought back while the work is as it was after that. */
export interface Deleted {
	readonly count: number;
	readonly after: Work;
}

/** Deletes questions; undo brings them back. */
export function remove({ work }: Making, ids: readonly string[]): Deleted {
	work.apply((current) => withoutQuestions(current, ids));
	return { count: ids.length, after: work.current };
}

/** Turns a question into one of another kind; what both can have stays. */
export function convert({ work }: Making, id: string, kind: Kind): void {
	work.apply((current) => ({
		...current,
		questions: current.questions.map((question) => {
			const draft = question.id === id ? draftOf(question) : undefined;
			return draft ? { ...convertDraft(draft, kind) } : question;
		})
	}));
}

/** The first field of a draft that differs from what it was: changes of one field are undone together. */
export function changedField(before: Draft, after: Draft): string {
	const old = new Map<string, unknown>(Object.entries(before));
	return Object.entries(after).find(([name, value]) => old.get(name) !== value)?.[0] ?? '';
}

/** Writes an edited draft into its work. */
export function write({ work }: Making, before: Draft, after: Draft): void {
	const group = `question ${after.id} ${changedField(before, after)}`;
	work.apply(
		(current) => ({
			...current,
			questions: current.questions.map((each) => (each.id === after.id ? keptDraft(after) : each))
		}),
		group
	);
}

/** Moves questions to the end of another work, which is saved first. Gives whether that was done; nothing changes where it was not. */
export async function hand(
	{ work, chance }: Making,
	other: WorkState,
	ids: readonly string[]
): Promise<boolean> {
	const handed = handOver({ from: work.current, to: other.current }, ids, chance);
	if (!other.apply(() => handed.to)) return false;
	await other.flush();
	if (other.saved !== 'saved' || other.conflict) return false;
	work.apply((current) => withoutQuestions(current, ids));
	return true;
}
