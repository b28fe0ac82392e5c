import * as z from 'zod/mini';
import type { Quote, Range } from '#lib/article/article.ts';
import { workSchema, type Work, type WorkQuestion } from '#lib/bank/work.ts';
import { draftFrom, type Draft } from '#lib/kinds/drafts.ts';
import { isFields } from '#lib/bank/quote-in.ts';
import { sheetFrom, type Sheet } from './sheet.ts';

/** A quote whose place a person has to settle, since the text was edited under it. */
export interface Doubt {
	/** The id of the question that has the quote. */
	readonly question: string;
	/** The quote as it stands in the question; a quote that is changed there is in doubt no more. */
	readonly quote: Quote;
}

const offset = z.int().check(z.nonnegative());
const rangeSchema = z.object({ start: offset, end: offset });

/** What is edited, undone and saved as one: a work, what is to be settled in it, and what is written but not part of it yet. */
export interface Desk {
	readonly work: Work;
	readonly doubts: readonly Doubt[];
	/** The text of the article while it is being typed; the work has the one before it until that is done. */
	readonly typing?: string | undefined;
	/** The paragraph of the work's text in whose place it is typed; the whole text where there is none. */
	readonly within?: Range | undefined;
	/** What is said of the article, as it is being typed: empty, half written or wrong as it may be. */
	readonly sheet?: Sheet | undefined;
	/** What was published last; no undoing and no earlier state takes it back. */
	readonly published?: Published | undefined;
}

/** A publishing of a work. */
export interface Published {
	readonly revision: number;
	/** Names the content; empty where two windows published different ones under this revision. */
	readonly digest: string;
}

/** The desk with what was published last, of what it knows of and what is known besides. */
export function withPublished(desk: Desk, besides: Published | undefined): Desk {
	const known = desk.published;
	if (!besides || besides.digest === known?.digest) return desk;
	if (!known || known.revision < besides.revision) return { ...desk, published: besides };
	return known.revision > besides.revision || !known.digest
		? desk
		: { ...desk, published: { ...known, digest: '' } };
}

function publishedIn(value: unknown): Published | undefined {
	if (!isFields(value)) return undefined;
	const { revision, digest } = value;
	return typeof revision === 'number' && typeof digest === 'string' ? { revision, digest } : undefined;
}

/** What was stored of a text that is being typed; nothing where the place that it is typed in is none. */
function typedIn({ typing, within }: Record<string, unknown>, text: string): Partial<Desk> {
	if (typeof typing !== 'string') return {};
	if (within === undefined) return { typing };
	const range = rangeSchema.safeParse(within);
	const is = range.success && range.data.start <= range.data.end && range.data.end <= text.length;
	return is ? { typing, within: range.data } : {};
}

function doubtsIn(value: unknown): Doubt[] {
	if (!Array.isArray(value)) return [];
	return value.flatMap((each: unknown) => {
		if (!isFields(each) || !isFields(each['quote']) || typeof each['question'] !== 'string') return [];
		const { quote, prefix, suffix } = each['quote'];
		if (typeof quote !== 'string') return [];
		const context = {
			...(typeof prefix === 'string' ? { prefix } : {}),
			...(typeof suffix === 'string' ? { suffix } : {})
		};
		return [{ question: each['question'], quote: { quote, ...context } }];
	});
}

/** What was stored of a desk; nothing where it is none, or was written by a newer app. */
export function deskFrom(stored: unknown): Desk | undefined {
	if (!isFields(stored)) return undefined;
	const work = workSchema.safeParse(stored['work']);
	if (!work.success) return undefined;
	const { sheet } = stored;
	const published = publishedIn(stored['published']);
	return {
		work: work.data,
		doubts: doubtsIn(stored['doubts']),
		...typedIn(stored, work.data.text),
		...(sheet === undefined ? {} : { sheet: sheetFrom(sheet) }),
		...(published ? { published } : {})
	};
}

/** A draft as the work keeps it; `draftOf` gives the very draft back. */
export function keptDraft(draft: Draft): WorkQuestion {
	const question = { ...draft };
	read.set(question, { draft });
	return question;
}

const read = new WeakMap<WorkQuestion, { readonly draft: Draft | undefined }>();

/** A question of a work as the draft that its editor edits; nothing where this app cannot read it: it is kept as it is. */
export function draftOf(question: WorkQuestion): Draft | undefined {
	const known = read.get(question) ?? { draft: draftFrom(question) };
	read.set(question, known);
	return known.draft;
}
