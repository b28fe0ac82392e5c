/** What a backup file may be at most; a larger one is refused before it fills the memory. */
export const backupLimits = {
	/** Bytes of the file. */
	file: 64_000_000,
	/** Bytes of its JSON, unpacked. */
	json: 128_000_000,
	/** How deep lists and mappings may stand in each other. */
	depth: 60,
	/** Values of all sorts. */
	values: 10_000_000
} as const;
export type BackupLimits = { readonly [K in keyof typeof backupLimits]: number };

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [34, 92, 44, 91, 93, 123, 125];

/** What a JSON text is refused for while it is read. */
export type Excess = 'size' | 'depth' | 'values';

/** Measures a JSON text as its bytes come in, without building anything from it. */
export class JsonMeter {
	readonly #limits: BackupLimits;
	#bytes = 0;
	#depth = 0;
	#values = 1;
	#inString = false;
	#escaped = false;

	constructor(limits: BackupLimits) {
		this.#limits = limits;
	}

	/** Takes the next bytes; gives what is too much, if anything is. */
	take(bytes: Uint8Array): Excess | undefined {
		this.#bytes += bytes.length;
		if (this.#bytes > this.#limits.json) return 'size';
		for (const byte of bytes) {
			if (this.#inString) this.#inside(byte);
			else this.#outside(byte);
			if (this.#depth > this.#limits.depth) return 'depth';
		}
		return this.#values > this.#limits.values ? 'values' : undefined;
	}

	#inside(byte: number): void {
		if (this.#escaped) this.#escaped = false;
		else if (byte === BACKSLASH) this.#escaped = true;
		else if (byte === QUOTE) this.#inString = false;
	}

	#outside(byte: number): void {
		if (byte === QUOTE) this.#inString = true;
		else if (byte === COMMA) this.#values++;
		else if (byte === OPEN_LIST || byte === OPEN_MAP) {
			this.#depth++;
			this.#values++;
		} else if (byte === CLOSE_LIST || byte === CLOSE_MAP) this.#depth--;
	}
}

/** How many values are looked at between two rests. */
const MANY = 100_000;

/**
 * Whether a value parsed from JSON has, at any depth, what no record has: a key that reaches into an object's prototype,
 * or a number too large for one. Rests now and then, so that the page has its turn.
 */
export async function isUnsafe(value: unknown, rest: () => Promise<void>): Promise<boolean> {
	const waiting: unknown[] = [value];
	for (let seen = 1; waiting.length > 0; seen++) {
		if (seen % MANY === 0) await rest();
		const next = waiting.pop();
		if (typeof next === 'number' && !Number.isFinite(next)) return true;
		if (typeof next !== 'object' || next === null) continue;
		if (Object.hasOwn(next, '__proto__')) return true;
		for (const child of Object.values(next)) waiting.push(child);
	}
	return false;
}
