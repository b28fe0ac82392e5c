import type { Issue, Path } from '#lib/issue.ts';
import type { BaseDraft } from './draft.ts';

/** The name of a field: the way to it, written with full stops; what `data-field` says in an editor. */
export function fieldName(path: Path): string {
	return path.join('.');
}

/** The ways to the rows of a list, and to the list itself. */
export function listFields(list: string, rows: readonly unknown[], parts: readonly string[] = []): Path[] {
	return [
		[list],
		...rows.flatMap((_, index) => [[list, index], ...parts.map((part) => [list, index, part])])
	];
}

/** The parts of a wrong response that is text, in which issues are told. */
export const refutedParts: readonly string[] = ['text', 'rationale', 'refutedBy'];

/** The ways to the fields that every editor shows and that can be wrong. */
export function baseFields(draft: BaseDraft): Path[] {
	return [
		['prompt'],
		...listFields('evidence', draft.evidence),
		['explanation'],
		...listFields('hints', draft.hints),
		...(draft.accept.length > 0 ? listFields('accept', draft.accept) : [])
	];
}

/** The issues of a question by the field in which they are told, and those that no field holds. */
export interface PlacedIssues {
	readonly at: ReadonlyMap<string, readonly Issue[]>;
	readonly elsewhere: readonly Issue[];
}

/** The fields in which what a wrong choice lacks (rule G6) is to be written, the first that the editor has. */
function lackingFields({ code, place, params }: Issue): Path[] {
	if (code !== 'G6') return [];
	const part = params?.case === 'rationale' ? 'rationale' : 'refutedBy';
	return [
		[...(place.path ?? []), part],
		['rationales', String(params?.text ?? '')]
	];
}

/** Gives each issue to the innermost field that holds its place; every issue is in exactly one list. */
export function placeIssues(issues: readonly Issue[], fields: readonly Path[]): PlacedIssues {
	const known = new Set(fields.map(fieldName));
	const at = new Map<string, Issue[]>();
	const elsewhere: Issue[] = [];
	for (const issue of issues) {
		const path = issue.place.path ?? [];
		const around = path.map((_, index) => path.slice(0, path.length - index));
		const field = [...lackingFields(issue), ...around].map(fieldName).find((name) => known.has(name));
		if (field === undefined) elsewhere.push(issue);
		else at.set(field, [...(at.get(field) ?? []), issue]);
	}
	return { at, elsewhere };
}
