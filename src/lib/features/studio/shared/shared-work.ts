import type { Work } from '#lib/bank/work.ts';
import { workFrom } from '#lib/features/studio/new-work.ts';
import { readTextFile, type FileFlaw, type FileText } from '#lib/features/studio/read-file.ts';
import { takeText, titleIn, withFirstAsTitle } from '#lib/features/studio/take-text.ts';
import type { Shared } from '#lib/interchange/shared.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Cleaned } from '#lib/text/clean.ts';

/** The text that was shared: the words themselves, or those of its files one after the other, with the first title that is said. */
export async function sharedText({ title, text, files }: Shared): Promise<Result<FileText, FileFlaw>> {
	const parts: FileText[] = text === '' ? [] : [{ text, title }];
	for (const file of files) {
		const read = await readTextFile(file);
		if (!read.ok) return read;
		parts.push(read.value);
	}
	return ok({
		text: parts.map((part) => part.text).join('\n\n'),
		title: [title, ...parts.map((part) => part.title)].find(Boolean) ?? ''
	});
}

/** A work that a text would become, and what was cleaned of it. */
export interface SharedWork {
	readonly work: Work;
	readonly cleaned: Cleaned | undefined;
}

/**
 * The work that a shared text would become: cleaned, in the language that it seems to be in, else in `language`, titled by what is said of
 * it, else by its first line where that looks like a title. Fails where it makes no article.
 */
export function sharedWork(
	{ text, title = '' }: FileText,
	{ uid, language }: { readonly uid: string; readonly language: string }
): Result<SharedWork, Issue[]> {
	const blank = workFrom(uid, { title: title.slice(0, 200), language, text: '' });
	const taken = takeText({ work: blank, doubts: [] }, text);
	if (!taken.ok) return fail(taken.error);
	const { desk, cleaned } = taken.value;
	const named = title === '' && titleIn(desk.work.text) !== undefined ? withFirstAsTitle(desk) : taken;
	return ok({ work: named.ok ? named.value.desk.work : desk.work, cleaned });
}
