import type { Pack } from '#lib/bank/bank.ts';
import { parsePack } from '#lib/bank/parse.ts';

/** The pack of the site whose file is at a path, parsed; `undefined` where it cannot be had or is none. Never rejects. */
export async function sitePack(path: string, get: typeof fetch): Promise<Pack | undefined> {
	try {
		const response = await get(path);
		const read = response.ok ? parsePack(await response.json()) : undefined;
		return read?.ok ? read.value.pack : undefined;
	} catch {
		return undefined;
	}
}
