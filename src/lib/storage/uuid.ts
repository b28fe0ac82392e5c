/** A fresh random UUID (version 4, RFC 9562). Works also where the page is no secure context, unlike `crypto.randomUUID`. */
export function randomUuid(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	const hex = Array.from(bytes, (byte, index) => hexOf(versioned(byte, index))).join('');
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function versioned(byte: number, index: number): number {
	if (index === 6) return (byte & 0x0f) | 0x40;
	return index === 8 ? (byte & 0x3f) | 0x80 : byte;
}

function hexOf(byte: number): string {
	return byte.toString(16).padStart(2, '0');
}
