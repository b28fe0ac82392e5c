/** Line and column, from 1, of a UTF-16 offset; columns count UTF-16 units, as editors do. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset).split(/\r\n|\r|\n/);
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
