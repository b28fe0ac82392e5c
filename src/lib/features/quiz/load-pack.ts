import type { Pack } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';

/**
 * Fetches a pack of the site. It is part of the build like any script: parsed and its proofs found when it was built, and
 * named by its content. So that its questions can be shown at once it is looked at closely only later, before anything is
 * judged (`Judging.flawsOf`). Fails with `pack-unreachable` where it cannot be had.
 */
export async function fetchPack(url: string, get: typeof fetch = fetch): Promise<Result<Pack, Issue[]>> {
	const pack = await json(url, get);
	if (pack?.questions && pack.article) return ok(pack);
	return fail([{ code: 'pack-unreachable', severity: 'error', place: { file: url } }]);
}

async function json(url: string, get: typeof fetch): Promise<Pack | undefined> {
	try {
		const response = await get(url);
		return response.ok ? await response.json() : undefined;
	} catch {
		return undefined;
	}
}
