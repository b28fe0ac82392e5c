import type { Article } from '#lib/article/article.ts';
import { placeOf } from '#lib/article/evidence.ts';
import type { WorkQuestion } from '#lib/bank/work.ts';
import type { Issue } from '#lib/issue.ts';
import type { Draft } from '#lib/kinds/drafts.ts';
import { foldText } from '#lib/text/fold.ts';
import { draftOf, type Desk } from '#lib/features/studio/desk.ts';
import { heldIn } from '#lib/features/studio/doubts.ts';

/**
 * How a question can stand: `ready` to be published, ready with `notes` that advise, `blocked` from being published, `unread` where this
 * app cannot edit it, `unchecked` until it was checked.
 */
export const standings = ['blocked', 'notes', 'ready', 'unread', 'unchecked'] as const;
export type Standing = (typeof standings)[number];

/** A question as the list shows it. */
export interface QuestionRow {
	readonly id: string;
	/** Its place in the bank, from 1. */
	readonly number: number;
	readonly draft: Draft | undefined;
	readonly prompt: string;
	readonly standing: Standing;
	/** Whether a quote of it is to be settled by hand. */
	readonly held: boolean;
	readonly errors: readonly Issue[];
	readonly notes: readonly Issue[];
	/** The numbers of the sentences that its evidence stands in. */
	readonly sentences: readonly number[];
}

/** The issues of each question by its id; nothing where the bank was not checked yet. */
export type IssuesByQuestion = ReadonlyMap<string, readonly Issue[]> | undefined;

/** The issues that a person has still to look at: errors, and warnings that were not accepted. */
export function open(issues: readonly Issue[]): { errors: readonly Issue[]; notes: readonly Issue[] } {
	return {
		errors: issues.filter(({ severity }) => severity === 'error'),
		notes: issues.filter(({ severity }) => severity === 'warning')
	};
}

type Evidence = Draft['evidence'];
const places = new WeakMap<Article, WeakMap<Evidence, readonly number[]>>();

/** The numbers of the sentences that the evidence of a draft stands in, ascending; looked for once while the evidence is the same. */
function sentencesOfDraft({ evidence }: Draft, article: Article): readonly number[] {
	const known = places.get(article) ?? new WeakMap<Evidence, readonly number[]>();
	places.set(article, known);
	const numbers = known.get(evidence) ?? found(evidence, article);
	known.set(evidence, numbers);
	return numbers;
}

function found(evidence: Evidence, article: Article): readonly number[] {
	const numbers = evidence.flatMap(({ prefix, suffix, ...words }) => {
		const quote = 'nearest' in words ? words.nearest : words.quote;
		return placeOf(article, { quote, prefix, suffix })?.sentences ?? [];
	});
	return [...new Set(numbers)].sort((one, other) => one - other);
}

/** What stands in the way of, or beside, publishing a question. */
export function standingOf(
	draft: Draft | undefined,
	held: boolean,
	issues: readonly Issue[] | undefined
): Standing {
	if (!draft) return 'unread';
	if (held) return 'blocked';
	if (!issues) return 'unchecked';
	const { errors, notes } = open(issues);
	if (errors.length > 0) return 'blocked';
	return notes.length > 0 ? 'notes' : 'ready';
}

function promptOf({ prompt }: WorkQuestion): string {
	return typeof prompt === 'string' ? prompt.trim() : '';
}

/** What a row is made of; while all of it is the same, so is the row. */
interface Made {
	readonly article: Article;
	readonly number: number;
	readonly held: boolean;
	readonly issues: readonly Issue[] | undefined;
}

const made = new WeakMap<WorkQuestion, Made & { readonly row: QuestionRow }>();
const none: readonly Issue[] = [];

function rowOf(question: WorkQuestion, of: Made): QuestionRow {
	const { article, number, held, issues } = of;
	const known = made.get(question);
	const isSame = known?.article === article && known.number === number && known.held === held;
	if (isSame && known.issues === issues) return known.row;
	const draft = draftOf(question);
	const row = {
		...{ id: question.id, number, draft, prompt: promptOf(question), held },
		...open(issues ?? none),
		standing: standingOf(draft, held, issues),
		sentences: draft ? sentencesOfDraft(draft, article) : []
	};
	made.set(question, { ...of, row });
	return row;
}

/** The questions of a work as the list shows them; the row of one that is as it was is the very same. */
export function rowsOf(desk: Desk, article: Article, checked: IssuesByQuestion): QuestionRow[] {
	const held = heldIn(desk);
	return desk.work.questions.map((question, index) =>
		rowOf(question, {
			...{ article, number: index + 1, held: held.has(question.id) },
			issues: checked && (checked.get(question.id) ?? none)
		})
	);
}

/** Which questions are to be seen; what is empty or absent lets all through. */
export interface Filter {
	readonly search: string;
	readonly kind?: string | undefined;
	readonly skill?: string | undefined;
	readonly sentence?: number | undefined;
	readonly standing?: Standing | undefined;
	/** The code of an issue that a question has. */
	readonly rule?: string | undefined;
}

export const noFilter: Filter = { search: '' };

/** Whether the filter leaves anything out. */
export function filters({ search, ...others }: Filter): boolean {
	return search.trim() !== '' || Object.values(others).some((value) => value !== undefined);
}

/** Every text of a value, to be searched. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsOf);
}

function hasRule({ errors, notes }: QuestionRow, rule: string): boolean {
	return [...errors, ...notes].some(({ code }) => code === rule);
}

/** A rule that questions do not keep: an issue that says how, and how many questions. */
export interface BrokenRule {
	readonly code: string;
	readonly issue: Issue;
	readonly count: number;
}

/** The rules that these questions do not keep, that of most questions first. */
export function brokenRules(rows: readonly QuestionRow[]): BrokenRule[] {
	const found = new Map<string, BrokenRule>();
	for (const { errors, notes } of rows) {
		const own = new Map([...errors, ...notes].map((issue) => [issue.code, issue]));
		for (const [code, issue] of own) {
			const known = found.get(code) ?? { code, issue, count: 0 };
			found.set(code, { ...known, count: known.count + 1 });
		}
	}
	return [...found.values()].sort((one, other) => other.count - one.count);
}

const searchable = new WeakMap<object, string>();

/** Every text of a question as it is searched; folded once while the question is the same. */
function searchedIn({ draft, prompt }: QuestionRow): string {
	const known = draft && searchable.get(draft);
	const text = known ?? foldText(textsOf(draft ?? prompt).join('\n'), 'full');
	if (draft) searchable.set(draft, text);
	return text;
}

/** The rows that a filter lets through. The search looks in every text of a question, whatever its harakat and forms of letters. */
export function filtered(rows: readonly QuestionRow[], filter: Filter): QuestionRow[] {
	const sought = foldText(filter.search, 'full').trim();
	const wanted = (row: QuestionRow) =>
		(filter.kind === undefined || row.draft?.kind === filter.kind) &&
		(filter.skill === undefined || row.draft?.skill === filter.skill) &&
		(filter.standing === undefined || row.standing === filter.standing) &&
		(filter.sentence === undefined || row.sentences.includes(filter.sentence)) &&
		(filter.rule === undefined || hasRule(row, filter.rule));
	return rows.filter((row) => wanted(row) && (sought === '' || searchedIn(row).includes(sought)));
}

/** The ids chosen, with one more or one less. */
export function withSelected(selected: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
	return new Set(on ? [...selected, id] : [...selected].filter((each) => each !== id));
}

/** The place in the whole bank, from 0, that a row goes to when it is moved one up or down among those shown; nothing at an end. */
export function placeAfterMove(shown: readonly QuestionRow[], id: string, by: 1 | -1): number | undefined {
	const at = shown.findIndex((row) => row.id === id);
	const other = at < 0 ? undefined : shown[at + by];
	return other && other.number - 1;
}
