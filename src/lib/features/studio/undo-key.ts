type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * What a key asks for: Ctrl or ⌘ with Z undoes, with Shift and Z or with Y it does again. By the place of the key too, since an Arabic
 * keyboard writes other letters there.
 */
export function undoKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Key): 'undo' | 'redo' | undefined {
	if (!(ctrlKey || metaKey) || altKey) return undefined;
	const latin = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
	if (latin === 'z') return shiftKey ? 'redo' : 'undo';
	return latin === 'y' && !shiftKey ? 'redo' : undefined;
}

/** Whether what is typed there is no part of the work, so that undoing there is the browser's: a dialog, a search, a form of its own. */
export function isApart(place: Pick<Element, 'closest'>): boolean {
	return place.closest('dialog, input[type="search"], [data-apart]') !== null;
}
