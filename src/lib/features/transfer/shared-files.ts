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

/** Where what is in the slot belongs, of which the worker says how many bytes were shared. What is read here is taken out of the slot. */
export async function sharedTo(slot: SharedSlot, bytes: number, site: string): Promise<Destination> {
	const big = tooBig(bytes, SHARED.bytes);
	if (big.length > 0) return refused(...big);
	const shared = await slot.look();
	if (shared.ok && shared.value) {
		const to = await destinationOf(shared.value, site);
		if (!('studio' in to)) await slot.clear();
		return to;
	}
	await slot.clear();
	return refused(...(shared.ok ? [fileError('shared-nothing')] : shared.error));
}

/** Where files belong that the system opened the app with; texts are put in the slot for the studio. */
export async function launchedTo(slot: SharedSlot, files: readonly File[]): Promise<Destination> {
	const shared = { title: '', text: '', files };
	if (await sharesPacks(shared)) return { ask: { sort: 'files', files } };
	await slot.put(files);
	return { studio: true };
}
