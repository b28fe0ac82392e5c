import { foldText } from '#lib/text/fold.ts';

/** The 53 lowest bits of two mixed 32-bit FNV-1a sums, in base 36: the same for the same text on every machine. */
function digest(text: string): string {
	let low = 0x811c9dc5;
	let high = 0xc9dc5118;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		low = Math.imul(low ^ unit, 0x01000193);
		high = Math.imul(high ^ unit, 0x85ebca6b);
	}
	low ^= high >>> 15;
	high ^= low >>> 13;
	return ((high >>> 0) * 0x200000 + (low >>> 11)).toString(36);
}

/**
 * An id for a part of a question that the file gives none: `c-` and six characters made from the folded text, so that
 * the order of the parts does not matter. Where two parts fold to the same text the later one gets `-2`, `-3`, ….
 * The id is not added to `taken`.
 */
export function idFrom(text: string, taken: ReadonlySet<string>): string {
	const folded = foldText(text, 'full') || text;
	const id = `c-${digest(folded).padStart(6, '0').slice(-6)}`;
	if (!taken.has(id)) return id;
	let number = 2;
	while (taken.has(`${id}-${String(number)}`)) number++;
	return `${id}-${String(number)}`;
}

/** The entries in their order, each with an id: its own where it has one, else one made from what `textOf` gives. */
export function withIds<T extends { readonly id?: string | undefined }>(
	entries: readonly T[],
	textOf: (entry: T) => string
): (T & { id: string })[] {
	const taken = new Set(entries.flatMap((entry) => (entry.id === undefined ? [] : [entry.id])));
	return entries.map((entry) => {
		const id = entry.id ?? idFrom(textOf(entry), taken);
		taken.add(id);
		return { ...entry, id };
	});
}
