import { SHARED } from '#lib/interchange/worker-names.ts';
import { tooBig } from '#lib/interchange/bounds.ts';
import { fileError } from '#lib/interchange/format.ts';
import { holdsPacks, sharesPacks, type Shared } from '#lib/interchange/shared.ts';
import type { SharedSlot } from '#lib/interchange/shared-slot.ts';
import type { Issue } from '#lib/issue.ts';
import type { Asked } from './reading.ts';

/** What becomes of what another app shared: it is read here, it is a text for the studio, or it is refused. */
export type Destination =
	{ readonly ask: Asked } | { readonly refused: readonly Issue[] } | { readonly studio: true };

const refused = (...issues: readonly Issue[]): Destination => ({ refused: issues });

/** Whether words are a link to a pack, or a pack themselves. */
function isPack(text: string): boolean {
	return /[#?]pack=/.test(text) || holdsPacks(text.slice(0, 200));
}

async function destinationOf(shared: Shared, site: string): Promise<Destination> {
	const { files, text } = shared;
	if (await sharesPacks(shared)) return { ask: { sort: 'files', files } };
	return files.length === 0 && isPack(text) ? { ask: { sort: 'text', text, site } } : { studio: true };
}

/**
 * Where what came last into the slot belongs, of which the worker says how many bytes were shared. It waits there until it was taken or left;
 * what is refused does not.
 */
export async function sharedTo(slot: SharedSlot, bytes: number, site: string): Promise<Destination> {
	const big = tooBig(bytes, SHARED.bytes);
	if (big.length > 0) return refused(...big);
	const shared = await slot.look();
	if (shared.ok && shared.value) return destinationOf(shared.value, site);
	await slot.clear();
	return refused(...(shared.ok ? [fileError('shared-nothing')] : shared.error));
}

/** Where files belong that the system opened the app with: they are put in the slot, as if another app had shared them. */
export async function launchedTo(
	slot: SharedSlot,
	files: readonly File[],
	site: string
): Promise<Destination> {
	const bytes = files.reduce((sum, { size }) => sum + size, 0);
	if (bytes <= SHARED.bytes) await slot.put(files);
	return sharedTo(slot, bytes, site);
}

/** Whether a file that begins so is a text by its name, and holds no pack: a link in brackets may begin a text, and begins no pack. */
function isText({ name, type }: File, start: string): boolean {
	const named = /\.(txt|text|md|markdown)$/i.test(name) || /^text\/(plain|markdown)\b/.test(type);
	return named && (/^\s*\[/.test(start) || !holdsPacks(start));
}

/** What is to be read, if anything is, and the texts among it, of which articles could be made. */
export async function withoutTexts(
	asked: Asked
): Promise<{ readonly rest: Asked | undefined; readonly texts: readonly File[] }> {
	if (asked.sort !== 'files') return { rest: asked, texts: [] };
	const starts = await Promise.all(
		asked.files.map((file) =>
			file
				.slice(0, 200)
				.text()
				.catch(() => '')
		)
	);
	const areTexts = asked.files.map((file, index) => isText(file, starts[index] ?? ''));
	const files = asked.files.filter((_, index) => !areTexts[index]);
	const texts = asked.files.filter((_, index) => areTexts[index]);
	return { rest: files.length > 0 ? { ...asked, files } : undefined, texts };
}
