import type { Draft } from '#lib/kinds/drafts.ts';
import { filtered, noFilter, type QuestionRow } from './rows.ts';

/** So many questions are offered at once to share a fact with. */
const offered = 6;

/** What is tested: one memory is kept for all questions that test the same. */
export function factOf({ fact, id }: Pick<Draft, 'fact' | 'id'>): string {
	return fact ?? id;
}

/** The other questions that test the same as this one. */
export function sharers(rows: readonly QuestionRow[], draft: Draft): QuestionRow[] {
	const fact = factOf(draft);
	return rows.filter((row) => row.draft && row.id !== draft.id && factOf(row.draft) === fact);
}

/** Questions that may test the same: those that the search finds, or, where nothing is sought, those that the same sentences prove. */
export function likely(rows: readonly QuestionRow[], draft: Draft, search: string): QuestionRow[] {
	const own = rows.find(({ id }) => id === draft.id)?.sentences ?? [];
	const fact = factOf(draft);
	const others = rows.filter((row) => row.draft && row.id !== draft.id && factOf(row.draft) !== fact);
	const near = ({ sentences }: QuestionRow) => sentences.some((number) => own.includes(number));
	const found = search.trim() === '' ? others.filter(near) : filtered(others, { ...noFilter, search });
	return found.slice(0, offered);
}

/** The draft once it tests the same as another. */
export function sharing(draft: Draft, other: Draft): Draft {
	return { ...draft, fact: factOf(other) };
}

/** The draft once it tests something of its own. `free` is an id that nothing has: for where others test what this question is named by. */
export function ownFact(rows: readonly QuestionRow[], draft: Draft, free: string): Draft {
	const named = rows.some((row) => row.id !== draft.id && row.draft?.fact === draft.id);
	return { ...draft, fact: named ? free : undefined };
}
