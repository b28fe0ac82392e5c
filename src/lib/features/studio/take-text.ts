import type { Corrections } from '#lib/article/article.ts';
import { outgrown } from '#lib/bank/work.ts';
import { hasError, type Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { cleanText, type Cleaned } from '#lib/text/clean.ts';
import { guessLanguage } from '#lib/text/language-guess.ts';
import { articleOf, standing, withCorrections } from './article-of.ts';
import type { Desk } from './desk.ts';
import { anchoring, type AnchorCounts } from './doubts.ts';
import { aboutFrom, sheetOf, type Sheet } from './sheet.ts';
import { slugAfter } from './slug.ts';
import { withoutTyping } from './typed-text.ts';

/** How a text is taken into a work. */
export interface Taking {
	/** As it is, with nothing cleaned. */
	readonly asItIs?: boolean;
	/** Without the lines that look like page numbers. */
	readonly pageNumbers?: boolean;
}

/** A text once it is the work's: what was cleaned (nothing where it was taken as it is), and what became of the quotes. */
export interface Taken {
	readonly desk: Desk;
	/** As it came in, so that it can be taken in another way. */
	readonly text: string;
	readonly cleaned?: Cleaned | undefined;
	/** How many corrections of sentences went with the words they were made at. */
	readonly fallen: number;
	/** Nothing where there was no text before. */
	readonly counts?: AnchorCounts | undefined;
}

/** Whether nothing of a change asks to be read: nothing was cleaned, no correction is gone, and no quote waits to be settled. */
export function isQuiet({ cleaned, fallen, counts }: Taken): boolean {
	return !cleaned?.done.length && fallen === 0 && !counts?.ambiguous && !counts?.lost;
}

function howMany(corrections: Corrections | undefined): number {
	return (corrections?.join?.length ?? 0) + (corrections?.split?.length ?? 0);
}

/** A text on its way into a work: yields how many questions have their quotes anchored. */
export type Steps = Generator<number, Result<Taken, Issue[]>>;

/** What is written on the sheet of an article; its own words where nothing was typed yet. */
export function sheetAt({ sheet, work }: Desk): Sheet {
	return sheet ?? sheetOf(work.about);
}

/** The desk with another sheet, and what of it holds in the work. */
export function withSheet(desk: Desk, sheet: Sheet): Desk {
	const about = aboutFrom(sheet, desk.work.about);
	return { ...desk, sheet, work: { ...desk.work, about, slug: slugAfter(desk, about.title) } };
}

/** Whether a text is written as cleaning would leave it, so that more of it may be cleaned: poems of packs may not. */
function isClean(text: string): boolean {
	return text === '' || cleanText(text).text === text;
}

/** A first text says in which language it seems to be. */
function inItsLanguage(desk: Desk, text: string): Desk {
	const { language, confidence } = guessLanguage(text);
	if (language === 'other' || confidence < 0.6) return desk;
	return withSheet(desk, { ...sheetAt(desk), language });
}

/**
 * Makes `text` the text of the work: cleaned, with the corrections of sentences that still stand, and with every quote anchored anew. The
 * text as it came in is kept where cleaning changed it. Fails where it makes no article; nothing is changed then. Many quotes take long:
 * it yields how many questions are done.
 */
export function* takingText(desk: Desk, text: string, how: Taking = {}): Steps {
	const before = articleOf(desk.work);
	const cleaned = how.asItIs || !isClean(desk.work.text) ? undefined : cleanText(text, how);
	const next = cleaned ? cleaned.text : text;
	const changed = cleaned !== undefined && next !== text.trim();
	const { sentences } = desk.work.about;
	const stay = standing(sentences, next);
	const about = withCorrections(desk.work.about, stay);
	const { original, ...rest } = desk.work;
	const kept = changed ? text : original;
	const work = { ...rest, about, text: next, ...(kept === undefined ? {} : { original: kept }) };
	const large = outgrown(work);
	if (large) return fail([large]);
	const after = articleOf(work);
	if (!after.ok && hasError(after.error)) return fail(after.error);
	const taken: Desk = { ...withoutTyping(desk), work };
	const report = { text, fallen: howMany(sentences) - howMany(stay), ...(cleaned ? { cleaned } : {}) };
	if (!before.ok || !after.ok) return ok({ desk: inItsLanguage(taken, next), ...report });
	return ok({ ...(yield* anchoring(taken, before.value, after.value)), ...report });
}

/** The same at once. */
export function takeText(desk: Desk, text: string, how: Taking = {}): Result<Taken, Issue[]> {
	return atOnce(takingText(desk, text, how));
}

function atOnce(steps: Steps): Result<Taken, Issue[]> {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** The first paragraph where it looks like a title: short, no sentence, more text after it. */
export function titleIn(text: string): string | undefined {
	const [first = '', ...others] = text.split('\n\n');
	const fits = first.length <= 120 && others.length > 0 && !/[.!?؟؛:،,…]["»”)]*$/u.test(first.trim());
	return fits && first.trim() ? first.trim() : undefined;
}

/** A report of taking once the title of its text was taken out: what is taken again from then on is without it. */
export function titleTaken(taken: Taken, title: string, after: Taken): Taken {
	const at = taken.text.indexOf(title);
	const text = at < 0 ? after.text : taken.text.slice(at + title.length).trimStart();
	return { ...taken, desk: after.desk, text };
}

/** The desk with its first paragraph made the title and taken out of the text; fails and yields as `takingText` does. */
export function* takingFirstAsTitle(desk: Desk): Steps {
	const title = titleIn(desk.work.text);
	if (title === undefined) return ok({ desk, text: desk.work.text, fallen: 0 });
	const rest = desk.work.text.split('\n\n').slice(1).join('\n\n');
	return yield* takingText(withSheet(desk, { ...sheetAt(desk), title }), rest, { asItIs: true });
}

/** The same at once. */
export function withFirstAsTitle(desk: Desk): Result<Taken, Issue[]> {
	return atOnce(takingFirstAsTitle(desk));
}
