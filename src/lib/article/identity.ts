import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The id of a paragraph: the first 16 hex digits of the SHA-256 of its text in UTF-8. */
export function paragraphId(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}
