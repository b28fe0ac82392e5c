import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a text in UTF-8, as 64 hex digits. */
export function digestOf(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The id of a paragraph: the first 16 hex digits of the SHA-256 of its text in UTF-8. */
export function paragraphId(text: string): string {
	return digestOf(text).slice(0, 16);
}
