/**
 * The canonical JSON of a value, by RFC 8785: no white space, keys sorted by UTF-16 code units (section 3.2.3), strings
 * and numbers as ECMAScript writes them (3.2.2.2 and 3.2.2.3). Keys without a value are left out, as in JSON.
 * Throws for what JSON has no word for (NaN, functions, bigints): parsed content holds none of it.
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (typeof value === 'object' && value !== null) {
		const members = Object.entries(value)
			.filter(([, member]) => member !== undefined)
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
		return `{${members.join(',')}}`;
	}
	const written = typeof value === 'number' && !Number.isFinite(value) ? undefined : JSON.stringify(value);
	if (written === undefined) throw new Error(`No canonical JSON for ${String(value)}.`);
	return written;
}
