import * as z from 'zod/mini';
import { limits } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { tooBig } from './bounds.ts';
import { fileError } from './format.ts';
import { formats, type FormatEntry } from './index.ts';

/** What another app shared: words, or files. */
export interface Shared {
	/** May be empty, as the text may. At most 200 characters. */
	readonly title: string;
	readonly text: string;
	readonly files: readonly File[];
}

/** How many files are taken at once. */
const mostFiles = 50;

const words = z.nullish(z.string());
const formSchema = z.object({
	title: words,
	text: words,
	url: words,
	files: z.array(z.instanceof(File))
});

/** A field for files that was left empty is posted as a file without a name. */
const isFile = ({ name, size }: File) => name !== '' || size > 0;

/** What the fields of a form say was shared. Fails where they are not those of the manifest, hold too much, or nothing. */
export function sharedFrom(fields: unknown): Result<Shared, Issue[]> {
	const read = formSchema.safeParse(fields);
	if (!read.success) return fail([fileError('shared-nothing')]);
	const { title, text, url } = read.data;
	const files = read.data.files.filter(isFile);
	// Some apps put the address in the text, some beside it.
	const said = (text ?? '').trim();
	const address = (url ?? '').trim();
	const all = said.includes(address) ? said : [said, address].filter((part) => part !== '').join('\n\n');
	if (all === '' && files.length === 0) return fail([fileError('shared-nothing')]);
	if (files.length > mostFiles) return fail([fileError('too-many-files', { max: mostFiles })]);
	const big = tooBig(all.length, limits.bytes);
	return big.length > 0 ? fail(big) : ok({ title: (title ?? '').trim().slice(0, 200), text: all, files });
}

/** Whether what begins so is of a format that packs travel in. */
export function holdsPacks(start: string): boolean {
	return Object.values<FormatEntry>(formats).some((entry) => entry.recognises(start));
}

/** Whether any file of what was shared is of a format that packs travel in. */
export async function sharesPacks({ files }: Shared): Promise<boolean> {
	const starts = await Promise.all(files.map((file) => file.slice(0, 200).text()));
	return starts.some(holdsPacks);
}
