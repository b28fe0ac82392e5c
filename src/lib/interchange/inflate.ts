import { Inflate } from 'fflate';
import { fail, ok, type Result } from '#lib/result.ts';

/** What one push may unpack to is bounded by this: deflate makes at most 1,032 bytes of one. */
const step = 4096;

/**
 * Unpacks raw deflate (RFC 1951) to at most `max` bytes. `too-big` stops as soon as the bound is passed, however little was
 * read till then; `broken` is what is no deflate or is cut short.
 */
export function inflated(data: Uint8Array, max: number): Result<Uint8Array, 'too-big' | 'broken'> {
	const parts: Uint8Array[] = [];
	let size = 0;
	const stream = new Inflate((chunk) => {
		size += chunk.length;
		if (size <= max) parts.push(chunk);
	});
	try {
		for (let at = 0; at < data.length && size <= max; at += step) {
			stream.push(data.subarray(at, at + step), at + step >= data.length);
		}
	} catch {
		return fail('broken');
	}
	if (size > max) return fail('too-big');
	const whole = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return data.length === 0 ? fail('broken') : ok(whole);
}
