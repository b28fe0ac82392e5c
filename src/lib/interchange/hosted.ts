import { fileLimits, tooBig } from './bounds.ts';
import { fileError, unread, type Reading } from './format.ts';
import { readFile } from './index.ts';

/** The bytes of a stream, at most `max`; nothing past them is fetched. */
async function bytesOf(body: ReadableStream<Uint8Array>, max: number): Promise<Uint8Array | undefined> {
	const parts: Uint8Array[] = [];
	let size = 0;
	const reader = body.getReader();
	for (let read = await reader.read(); !read.done; read = await reader.read()) {
		size += read.value.length;
		if (size > max) {
			await reader.cancel();
			return undefined;
		}
		parts.push(read.value);
	}
	const whole = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/**
 * Fetches and reads the pack at an address that `hostedPack` gave. A redirect is not followed, since it could lead to another site;
 * nothing is sent that says who asks.
 */
export async function readHosted(url: string, get: typeof fetch): Promise<Reading> {
	const unreachable = fileError('pack-unreachable', {}, { file: url });
	try {
		const response = await get(url, { redirect: 'error', credentials: 'omit' });
		if (!response.ok || !response.body) return unread(unreachable);
		const bytes = await bytesOf(response.body, fileLimits.bytes);
		return bytes ? await readFile({ name: url, bytes }) : unread(...tooBig(fileLimits.bytes + 1));
	} catch {
		return unread(unreachable);
	}
}
