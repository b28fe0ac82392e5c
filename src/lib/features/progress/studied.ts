import type { LibraryEntry } from 'virtual:dalil/library';
import type { Pack } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { settingsOf } from '#lib/storage/learner-settings.ts';
import { Shelf } from '#lib/storage/shelf.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { Summaries } from '#lib/storage/summaries.ts';
import { dayOf } from '#lib/study/day.ts';
import type { Summary } from '#lib/study/summary.ts';
import type { KnownPack, Studies } from './view.ts';

/** What progress is read from. */
export interface ProgressSources {
	storage(): Promise<Storage>;
	readonly library: readonly Pick<
		LibraryEntry,
		'uid' | 'slug' | 'title' | 'language' | 'questions' | 'pack'
	>[];
	/** The pack of the site at a path of the library; `undefined` where it cannot be had. */
	pack(path: string): Promise<Pack | undefined>;
}

/** What is read for a learner: summaries and the packs they are of, never the attempts. `undefined` where the store fails. */
export async function readStudies(sources: ProgressSources): Promise<Studies | undefined> {
	const store = await sources.storage();
	const now = store.clock.now();
	const learner = valueOf(await store.learners.current(now));
	const summaries = learner && valueOf(await new Summaries(store.database).ofLearner(learner.id, now));
	if (!summaries) return undefined;
	return {
		learner: { id: learner.id, name: learner.name.value },
		settings: settingsOf(learner),
		today: dayOf({ at: now, offset: store.clock.offset(now) }),
		packs: await packsOf(sources, { store, summaries })
	};
}

async function packsOf(
	{ library, pack }: ProgressSources,
	{ store, summaries }: { readonly store: Storage; readonly summaries: readonly Summary[] }
): Promise<readonly KnownPack[]> {
	const of = new Map(summaries.map((summary) => [summary.uid, summary]));
	const site = await Promise.all(
		library.map(async ({ uid, slug, title, language, questions, pack: path }) => {
			const summary = of.get(uid);
			const content = summary && (await pack(path));
			return { uid, slug, title, language, count: questions, content, summary };
		})
	);
	const here = new Set(site.map(({ uid }) => uid));
	const others = summaries.filter(({ uid }) => !here.has(uid));
	return [...site, ...(await Promise.all(others.map((summary) => addedPack(store, summary))))];
}

/** A pack that a person added; without content where it was taken away since. */
async function addedPack(store: Storage, summary: Summary): Promise<KnownPack> {
	const { uid } = summary;
	const installed = valueOf(await new Shelf(store.database).byUid(uid));
	const kept = installed && valueOf(await store.sessions.pack(installed.digest));
	const bare = { uid, count: 0, summary };
	if (!installed || kept === undefined) return bare;
	const { parsePack } = await import('#lib/bank/parse.ts');
	const parsed = parsePack(kept);
	if (!parsed.ok) return bare;
	const content = parsed.value.pack;
	const { title, language } = content.article;
	return { ...bare, slug: installed.slug, title, language, count: content.questions.length, content };
}

function valueOf<T>(result: Result<T, Issue>): T | undefined {
	return result.ok ? result.value : undefined;
}
