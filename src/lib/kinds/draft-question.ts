import type { BaseDraft, DraftedQuestion, RefutationDraft } from './draft.ts';
import type { Refutation } from './kind.ts';

/** The fields that hold something: not undefined, no empty text, no empty list. */
export function given(fields: Readonly<Record<string, unknown>>): DraftedQuestion {
	const isGiven = (value: unknown) =>
		value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => isGiven(value)));
}

/** A list without the blank rows at its end; those between others stay, so that the paths of issues lead to the same rows. */
export function withoutBlankEnd<T>(rows: readonly T[], isBlank: (row: T) => boolean): T[] {
	const last = rows.findLastIndex((row) => !isBlank(row));
	return rows.slice(0, last + 1);
}

/** The texts of a list, trimmed, without the empty ones at its end. */
export function textsOf(texts: readonly string[]): string[] {
	return withoutBlankEnd(
		texts.map((text) => text.trim()),
		(text) => text === ''
	);
}

/** How a wrong response is shown wrong, as a file gives it. */
export function refutationOf({ rationale, refutedBy, notMentioned }: RefutationDraft): DraftedQuestion {
	return given({ rationale: rationale.trim(), refutedBy, notMentioned });
}

/** Whether nothing was written of how a wrong response is shown wrong. */
export function isBlankRefutation({ rationale, refutedBy, notMentioned }: RefutationDraft): boolean {
	return rationale.trim() === '' && refutedBy === undefined && notMentioned === undefined;
}

/** What a draft keeps of how a wrong response is shown wrong. */
export function refutationFrom({ rationale, refutedBy, notMentioned }: Refutation): RefutationDraft {
	return {
		rationale: rationale ?? '',
		...(refutedBy === undefined ? {} : { refutedBy }),
		...(notMentioned === undefined ? {} : { notMentioned })
	};
}

/** The wrong responses of a list as a file gives them, without the blank ones at its end; `own` gives what they are besides refuted. */
export function refutedRows<T extends RefutationDraft>(
	rows: readonly T[],
	own: (row: T) => { readonly content: DraftedQuestion; readonly blank: boolean }
): DraftedQuestion[] {
	return withoutBlankEnd(rows, (row) => own(row).blank && isBlankRefutation(row)).map((row) => ({
		...own(row).content,
		...refutationOf(row)
	}));
}

/** The same for wrong responses that are text. */
export function refutedTexts<T extends RefutationDraft & { readonly id: string; readonly text: string }>(
	rows: readonly T[]
): DraftedQuestion[] {
	return refutedRows(rows, ({ id, text }) => ({
		content: { id, text: text.trim() },
		blank: text.trim() === ''
	}));
}

/** The question that a draft makes: what every question has around the fields of its kind, in the order in which banks are written. */
export function drafted(draft: BaseDraft & { kind: string }, own: DraftedQuestion): DraftedQuestion {
	const { id, fact, kind, skill, level, evidence, askEvidence, sameAs } = draft;
	// A warning stays one until there is a reason to accept it.
	const accept = withoutBlankEnd(draft.accept, ({ reason }) => reason.trim() === '');
	return {
		...given({ id, fact, kind, skill, level }),
		...{ prompt: draft.prompt.trim(), evidence },
		...own,
		explanation: draft.explanation.trim(),
		...given({
			hints: textsOf(draft.hints),
			askEvidence,
			accept: accept.map(({ rule, reason }) => ({ rule, reason: reason.trim() })),
			sameAs
		})
	};
}
