import type { Article } from '#lib/article/article.ts';
import { parsePack } from '#lib/bank/parse.ts';
import { Shelf } from '#lib/storage/shelf.ts';
import type { Storage } from '#lib/storage/storage.ts';

/** The article of a pack that a person added to this device; `undefined` where there is none. */
export async function addedArticle(
	{ database, sessions }: Storage,
	uid: string
): Promise<Article | undefined> {
	const installed = await new Shelf(database).byUid(uid);
	if (!installed.ok || !installed.value) return undefined;
	const kept = await sessions.pack(installed.value.digest);
	const parsed = kept.ok ? parsePack(kept.value) : kept;
	return parsed.ok ? parsed.value.pack.article : undefined;
}
