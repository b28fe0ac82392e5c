import { paragraphsOf } from '#lib/article/build.ts';
import type { Path } from '#lib/issue.ts';
import { diffLists, diffWords, type TextChange } from '#lib/text/diff.ts';
import { canonicalJson } from './canonical.ts';
import type { Work, WorkQuestion } from './work.ts';

/** One value that differs: nothing in `before` where it is new, nothing in `after` where it is gone. */
export interface FieldChange {
	readonly path: Path;
	readonly before?: unknown;
	readonly after?: unknown;
	/** Of two texts, which words changed. */
	readonly words?: readonly TextChange[];
}

/** What became of one question. `moved`: its place among those that both have. */
export interface QuestionChange {
	readonly id: string;
	readonly type: 'added' | 'removed' | 'changed' | 'moved';
	readonly prompt: string;
	readonly fields: readonly FieldChange[];
}

/** What became of a paragraph; `index` is its place in the newer text, or where it stood in the older one. */
export interface ParagraphChange {
	readonly type: 'added' | 'removed' | 'changed';
	readonly index: number;
	readonly words: readonly TextChange[];
}

/** What differs between two states of a work. Nothing in any list where they say the same. */
export interface WorkDiff {
	readonly about: readonly FieldChange[];
	readonly paragraphs: readonly ParagraphChange[];
	readonly questions: readonly QuestionChange[];
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a list or a mapping holds, by key; entries of a list that have ids are told apart by them, wherever they stand. */
function partsOf(value: unknown): Map<string | number, unknown> | undefined {
	if (Array.isArray(value)) {
		const items: readonly unknown[] = value;
		return new Map(
			items.map((item, index) => {
				const id = isFields(item) && typeof item.id === 'string' ? item.id : undefined;
				return [id ?? index, item] as const;
			})
		);
	}
	return isFields(value) ? new Map(Object.entries(value)) : undefined;
}

function isSame(before: unknown, after: unknown): boolean {
	if (before === undefined || after === undefined) return before === after;
	return canonicalJson(before) === canonicalJson(after);
}

/** Where two values differ, as far in as both have parts; a new order of the same parts is told of the list. */
export function diffFields(before: unknown, after: unknown, path: Path = []): FieldChange[] {
	if (isSame(before, after)) return [];
	const [older, newer] = [partsOf(before), partsOf(after)];
	if (older && newer && Array.isArray(before) === Array.isArray(after)) {
		const keys = [...new Set([...older.keys(), ...newer.keys()])];
		const inner = keys.flatMap((key) => diffFields(older.get(key), newer.get(key), [...path, key]));
		if (inner.length > 0) return inner;
	}
	const words =
		typeof before === 'string' && typeof after === 'string' ? { words: diffWords(before, after) } : {};
	return [
		{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }), ...words }
	];
}

function whole(type: 'added' | 'removed', text: string): TextChange[] {
	return [{ type, text }];
}

/** Paragraphs that were taken out where others came in are the same ones, changed, in order. */
function diffParagraphs(before: string, after: string): ParagraphChange[] {
	const changes: ParagraphChange[] = [];
	let at = 0;
	let removed: string[] = [];
	const flush = (): void => {
		for (const text of removed) changes.push({ type: 'removed', index: at, words: whole('removed', text) });
		removed = [];
	};
	for (const { type, items } of diffLists(paragraphsOf(before), paragraphsOf(after), (text) => text)) {
		if (type !== 'added') flush();
		if (type === 'removed') removed = [...items];
		else if (type === 'same') at += items.length;
		else
			for (const text of items) {
				const old = removed.shift();
				changes.push(
					old === undefined
						? { type: 'added', index: at, words: whole('added', text) }
						: { type: 'changed', index: at, words: diffWords(old, text) }
				);
				at += 1;
			}
	}
	flush();
	return changes;
}

function promptOf(question: WorkQuestion): string {
	return typeof question.prompt === 'string' ? question.prompt : '';
}

function diffQuestions(before: readonly WorkQuestion[], after: readonly WorkQuestion[]): QuestionChange[] {
	const older = new Map(before.map((question) => [question.id, question]));
	const newer = new Set(after.map(({ id }) => id));
	const kept = diffLists(
		before.filter(({ id }) => newer.has(id)),
		after.filter(({ id }) => older.has(id)),
		({ id }) => id
	);
	const moved = new Set(
		kept.filter(({ type }) => type === 'added').flatMap(({ items }) => items.map(({ id }) => id))
	);
	const changes = after.flatMap((question): QuestionChange[] => {
		const { id } = question;
		const prompt = promptOf(question);
		const old = older.get(id);
		if (!old) return [{ id, type: 'added', prompt, fields: [] }];
		const fields = diffFields(old, question);
		if (fields.length > 0) return [{ id, type: 'changed', prompt, fields }];
		return moved.has(id) ? [{ id, type: 'moved', prompt, fields: [] }] : [];
	});
	const gone = before
		.filter(({ id }) => !newer.has(id))
		.map((question): QuestionChange => ({
			id: question.id,
			type: 'removed',
			prompt: promptOf(question),
			fields: []
		}));
	return [...changes, ...gone];
}

/** What differs between two states of a work, for reading: what the article says of itself, its paragraphs by words, its questions by field. */
export function diffWorks(before: Work, after: Work): WorkDiff {
	return {
		about: diffFields(before.about, after.about, ['about']),
		paragraphs: diffParagraphs(before.text, after.text),
		questions: diffQuestions(before.questions, after.questions)
	};
}

/** An older state of a work brought back: its content under the number that the work has now, so that nothing published is counted back. */
export function restored(work: Work, older: Work): Work {
	return { ...older, uid: work.uid, revision: work.revision };
}
