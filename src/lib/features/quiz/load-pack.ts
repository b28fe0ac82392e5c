import type { Pack } from '#lib/bank/bank.ts';
import { parsePack } from '#lib/bank/parse.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';

/** Fetches the pack at `url` and parses it. Fails with `pack-unreachable` where it cannot be had, and as `parsePack` does. */
export async function fetchPack(url: string, get: typeof fetch = fetch): Promise<Result<Pack, Issue[]>> {
	const value = await json(url, get);
	if (value === undefined)
		return fail([{ code: 'pack-unreachable', severity: 'error', place: { file: url } }]);
	const parsed = parsePack(value);
	return parsed.ok ? ok(parsed.value.pack) : parsed;
}

async function json(url: string, get: typeof fetch): Promise<unknown> {
	try {
		const response = await get(url);
		return response.ok ? await response.json() : undefined;
	} catch {
		return undefined;
	}
}
