import type { Work } from '#lib/bank/work.ts';
import { withChanged } from '#lib/bank/work.ts';
import { draftOf } from '#lib/features/studio/desk.ts';
import type { Issue } from '#lib/issue.ts';
import { fieldsOf, type Draft } from '#lib/kinds/drafts.ts';

/** An issue with the question that it is of, where it is of one. */
export interface Finding {
	readonly issue: Issue;
	/** The number of its question, from 1. */
	readonly number?: number;
	/** The field that it is told in, as `data-field` has it. */
	readonly field?: string;
	/** How many more of its weight its question has, told by their number alone. */
	readonly others?: number;
}

/** What a check found: what keeps from publishing, what advises, what is only told, what was accepted. */
export interface Findings {
	readonly errors: readonly Finding[];
	readonly notes: readonly Finding[];
	readonly hints: readonly Finding[];
	readonly accepted: readonly Finding[];
}

/** The innermost field of an editor that holds the place of an issue; nothing where none does. */
function fieldOf(draft: Draft, issue: Issue): string | undefined {
	const known = new Set(fieldsOf(draft).map((path) => path.join('.')));
	const path = issue.place.path ?? [];
	const names = path.map((_, index) => path.slice(0, path.length - index).join('.'));
	return names.find((name) => known.has(name));
}

function findingOf(issue: Issue, work: Work, drafts: ReadonlyMap<string, Draft | undefined>): Finding {
	const id = issue.place.question;
	if (id === undefined) return { issue };
	const draft = drafts.get(id);
	const field = draft && fieldOf(draft, issue);
	const index = work.questions.findIndex((question) => question.id === id);
	return {
		issue,
		...(index < 0 ? {} : { number: index + 1 }),
		...(field === undefined ? {} : { field })
	};
}

/** The first finding of each question, with the number of its others; those of the whole bank as they are. */
function firstOfEach(findings: readonly Finding[]): Finding[] {
	const counts = new Map<number, number>();
	for (const { number } of findings)
		if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
	return findings.flatMap((finding) => {
		if (finding.number === undefined) return [finding];
		const count = counts.get(finding.number);
		counts.delete(finding.number);
		if (count === undefined) return [];
		return [count > 1 ? { ...finding, others: count - 1 } : finding];
	});
}

/**
 * The issues of a work by how much they weigh, in the order of the questions; those of the whole bank first. Of what keeps a question from
 * being published the first is told: a question that is hardly begun lacks most of its fields.
 */
export function findingsOf(issues: readonly Issue[], work: Work): Findings {
	const drafts = new Map(work.questions.map((question) => [question.id, draftOf(question)]));
	const all = issues
		.map((issue) => findingOf(issue, work, drafts))
		.sort((one, other) => (one.number ?? 0) - (other.number ?? 0));
	const isAccepted = ({ issue }: Finding): boolean => issue.params?.['reason'] !== undefined;
	return {
		errors: firstOfEach(all.filter(({ issue }) => issue.severity === 'error')),
		notes: all.filter(({ issue }) => issue.severity === 'warning'),
		hints: all.filter((each) => each.issue.severity === 'information' && !isAccepted(each)),
		accepted: all.filter(isAccepted)
	};
}

/** Findings with a name each that stays theirs when others of the list are gone. */
export function named(findings: readonly Finding[]): { readonly name: string; readonly finding: Finding }[] {
	const times = new Map<string, number>();
	return findings.map((finding) => {
		const { code, place } = finding.issue;
		const about = JSON.stringify([code, place.question, place.path]);
		const time = (times.get(about) ?? 0) + 1;
		times.set(about, time);
		return { name: `${about} ${String(time)}`, finding };
	});
}

type Accepted = Work['accept'];

function withReason(accept: Accepted, rule: string, reason: string): Accepted {
	return [...accept.filter((each) => each.rule !== rule), { rule, reason: reason.trim() }];
}

function changed(work: Work, { place }: Issue, change: (accept: Accepted) => Accepted): Work {
	if (place.question === undefined) return { ...work, accept: change(work.accept) };
	return withChanged(work, [place.question], (question) => {
		const draft = draftOf(question);
		return draft ? { ...draft, accept: change(draft.accept) } : question;
	});
}

/** The work once a warning is accepted with a reason: for its question, or for the whole bank where it is of none. The same work without a reason. */
export function accepting(work: Work, issue: Issue, reason: string): Work {
	if (reason.trim() === '') return work;
	return changed(work, issue, (accept) => withReason(accept, issue.code, reason));
}

/** The work once a warning is accepted no more: by its question, or, where that did not accept it, by the bank. */
export function unaccepting(work: Work, issue: Issue): Work {
	const without = (accept: Accepted) => accept.filter(({ rule }) => rule !== issue.code);
	const own = work.questions.find(({ id }) => id === issue.place.question);
	const accepts = own && draftOf(own)?.accept.some(({ rule }) => rule === issue.code);
	return accepts ? changed(work, issue, without) : { ...work, accept: without(work.accept) };
}
