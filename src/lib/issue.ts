/** How much an issue weighs: an `error` keeps its question from being asked; the other two advise. */
export type Severity = 'error' | 'warning' | 'information';

/** A way into parsed content: the keys and indexes that lead to the value, as zod gives them. */
export type Path = readonly (string | number)[];

/** Where an issue was found. Lines and columns count from 1. All fields are optional: each layer adds what it knows. */
export interface Place {
	readonly file?: string;
	readonly line?: number;
	readonly column?: number;
	/** The id of the question, as written in the bank. */
	readonly question?: string;
	/** The way to the value inside the file's root value. */
	readonly path?: Path;
}

/**
 * One finding about content. `code` names the rule (`G1`, `O4`, … for the rules of a good question; words such as
 * `yaml-syntax` or `key-unknown` for form) and picks the sentence that tells it; `params` fill that sentence.
 */
export interface Issue {
	readonly code: string;
	readonly severity: Severity;
	readonly place: Place;
	/** The words of the content that the issue is about, where there are any. */
	readonly quote?: string;
	readonly params?: Readonly<Record<string, string | number>>;
}

/** The same issue with more said about where: fields of `place` win over those the issue has. */
export function at(issue: Issue, place: Place): Issue {
	return { ...issue, place: { ...issue.place, ...place } };
}

/** Whether any of the issues keeps its question, or its file, from being used. */
export function hasError(issues: readonly Issue[]): boolean {
	return issues.some((issue) => issue.severity === 'error');
}
