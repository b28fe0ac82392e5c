import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { backupLimits, JsonMeter, isUnsafe, type BackupLimits, type Excess } from './backup-limits.ts';
import { storageIssue } from './failure.ts';
import { pause, Stopped, stopWhere, went, type Watched } from './watched.ts';

/** The codes of what a backup file can be refused for; each has words with something the person can do. */
export type BackupCode =
	| 'backup-too-large'
	| 'backup-too-deep'
	| 'backup-too-many'
	/** Cut short, or changed on its way: gzip or UTF-8 that does not hold. */
	| 'backup-damaged'
	/** No JSON, or not that of a backup. */
	| 'backup-foreign'
	/** What no record has: keys that reach into an object's prototype, numbers too large. */
	| 'backup-unsafe'
	/** Made by a newer app. */
	| 'backup-newer'
	/** What this device holds is more than a backup may: none is made that could not be read again. */
	| 'backup-too-much';

/** The issue that a backup file is refused with. */
export function backupIssue(code: BackupCode, params: NonNullable<Issue['params']> = {}): Issue {
	return { code, severity: 'error', place: {}, params };
}

/** Of how many bytes on a backup is packed. */
export const PACKED_FROM = 1_000_000;

/** What a file of more than `limits` is not made for: it could not be read again. */
export class TooMuch extends Error {
	override readonly name = 'TooMuch';
}

/**
 * A file of the parts of a JSON text, packed by gzip where it is large. Throws `Stopped` where it is to stop, and `TooMuch`
 * where `jsonIn` would refuse it by `limits`.
 */
export async function packedFile(
	parts: readonly (string | Blob)[],
	watched: Watched = {},
	limits?: BackupLimits
): Promise<Blob> {
	const plain = new Blob([...parts], { type: 'application/json' });
	if (limits && plain.size > limits.json) throw new TooMuch();
	if (plain.size < PACKED_FROM) return plain;
	const bytes = plain.stream().pipeThrough(counted(watched, plain.size, limits && new JsonMeter(limits)));
	const packed = await new Response(bytes.pipeThrough(new CompressionStream('gzip'))).blob();
	if (limits && packed.size > limits.file) throw new TooMuch();
	return new Blob([packed], { type: 'application/gzip' });
}

/**
 * The JSON value in a file, packed by gzip or not. Time and memory are bounded by `limits`, whatever the file unpacks to.
 * Never rejects.
 */
export async function jsonIn(
	file: Blob,
	limits: BackupLimits = backupLimits,
	watched: Watched = {}
): Promise<Result<unknown, Issue>> {
	if (file.size > limits.file) return fail(tooLarge('file', limits.file));
	try {
		const text = await textIn(file, limits, watched);
		return text.ok ? await parsed(text.value, watched) : text;
	} catch (error) {
		return fail(error instanceof Stopped ? storageIssue(error) : backupIssue('backup-damaged'));
	}
}

/** Lets bytes through, and tells how many of them went. Throws `TooMuch` where the meter finds that they are. */
function counted(watched: Watched, size: number, meter?: JsonMeter) {
	let done = 0;
	return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
		transform(bytes, next) {
			went(watched, (done += bytes.length), size);
			if (meter?.take(bytes)) throw new TooMuch();
			next.enqueue(bytes);
		}
	});
}

async function textIn(file: Blob, limits: BackupLimits, watched: Watched): Promise<Result<string, Issue>> {
	const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	const isPacked = head[0] === 0x1f && head[1] === 0x8b;
	const read = file.stream().pipeThrough(counted(watched, file.size));
	const bytes = isPacked ? read.pipeThrough(new DecompressionStream('gzip')) : read;
	const [reader, decoder] = [bytes.getReader(), new TextDecoder('utf-8', { fatal: true })];
	const [meter, parts] = [new JsonMeter(limits), new Array<string>()];
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		const tooMuch = meter.take(next.value);
		if (tooMuch) {
			await reader.cancel().catch(() => {});
			return fail(excess(tooMuch, limits));
		}
		parts.push(decoder.decode(next.value, { stream: true }));
	}
	parts.push(decoder.decode());
	return ok(parts.join(''));
}

function excess(what: Excess, limits: BackupLimits): Issue {
	if (what === 'depth') return backupIssue('backup-too-deep', { max: limits.depth });
	if (what === 'values') return backupIssue('backup-too-many', { max: limits.values });
	return tooLarge('unpacked', limits.json);
}

/** `bytes` of the file itself or of what it unpacks to are the bound that was passed. */
function tooLarge(what: 'file' | 'unpacked', bytes: number): Issue {
	return backupIssue('backup-too-large', { what, max: Math.floor(bytes / 1_000_000) });
}

async function parsed(text: string, watched: Watched): Promise<Result<unknown, Issue>> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return fail(backupIssue('backup-foreign'));
	}
	const rest = async () => {
		await pause();
		stopWhere(watched);
	};
	return (await isUnsafe(value, rest)) ? fail(backupIssue('backup-unsafe')) : ok(value);
}
