import { beforeEach, expect, test } from 'vitest';
import { emptyDevice } from '#lib/storage/database.samples.ts';
import { Storage } from '#lib/storage/storage.ts';
import { answered, rightKey, shownIn, wrongKey } from '#lib/study/corrections.samples.ts';
import type { PresentPack } from '#lib/study/held-against.ts';
import { correct } from '#lib/study/schedule.samples.ts';
import { readStudies } from './studied.ts';
import { progressView } from './view.ts';

beforeEach(emptyDevice);

/** The page of progress on a device where the site has a pack as it is now, and another that nobody began. */
async function viewOf(store: Storage, { pack, digest }: PresentPack) {
	const { uid, slug, article } = pack;
	const listed = { title: article.title, language: article.language, pack: '/library.json' };
	const library = [
		{ ...listed, uid, slug, digest, facts: 2 },
		{ ...listed, uid: crypto.randomUUID(), slug: 'other', digest: 'f'.repeat(64), facts: 5 }
	];
	const studies = await readStudies({ storage: async () => store, library, pack: async () => pack });
	if (!studies) throw new Error('nothing was read');
	return progressView(studies);
}

test('an article of the site whose key was corrected counts and tells old answers by the new one', async () => {
	const store = new Storage();
	const attempt = answered(20_000, wrongKey, { response: { choice: 'ten' }, mark: correct });
	await store.attempts.commit([{ attempt, question: shownIn(wrongKey.pack, 'books').question }]);
	const before = await viewOf(store, wrongKey);
	expect([before.accuracy.first.correct, before.articles[0]?.pack.corrected]).toEqual([1, undefined]);
	const after = await viewOf(store, rightKey);
	expect(after.accuracy.first.correct).toBe(0);
	expect(after.articles[0]?.pack.corrected).toMatchObject({ questions: 1, wrong: 1 });
	expect(after.standing).toEqual({ new: 6, learning: 1, mastered: 0 });
});
