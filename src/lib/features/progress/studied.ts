import type { LibraryEntry } from 'virtual:dalil/library';
import type { Pack } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { Corrections } from '#lib/storage/corrections.ts';
import { settingsOf } from '#lib/storage/learner-settings.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { Summaries } from '#lib/storage/summaries.ts';
import { dayOf } from '#lib/study/day.ts';
import { correctionCounts, type PackCorrections } from '#lib/study/corrections.ts';
import type { Summary } from '#lib/study/summary.ts';
import type { PresentPack } from '#lib/study/held-against.ts';
import type { KnownPack, Studies } from './view.ts';

/** What progress is read from. */
export interface ProgressSources {
	storage(): Promise<Storage>;
	readonly library: readonly Pick<
		LibraryEntry,
		'uid' | 'slug' | 'title' | 'language' | 'facts' | 'digest' | 'pack'
	>[];
	/** The pack of the site at a path of the library; `undefined` where it cannot be had. */
	pack(path: string): Promise<Pack | undefined>;
}

/**
 * What is read for a learner: summaries and the packs they are of, and where a pack is not as it was, once, the attempts at it.
 * `undefined` where the store fails.
 */
export async function readStudies(sources: ProgressSources): Promise<Studies | undefined> {
	const store = await sources.storage();
	const now = store.clock.now();
	const learner = valueOf(await store.learners.current(now));
	if (!learner) return undefined;
	const kept = new Summaries(store.database);
	const before = valueOf(await kept.ofLearner(learner.id, now));
	if (!before) return undefined;
	const known = await packsOf(sources, { store, summaries: before });
	const corrections = new Corrections(store.database);
	const changed = valueOf(await corrections.bringUp(learner.id, presentOf(known), now));
	const summaries = changed ? valueOf(await kept.ofLearner(learner.id, now)) : before;
	const held = valueOf(await corrections.ofThoseThatCount(learner.id))?.held ?? [];
	return {
		learner: { id: learner.id, name: learner.name.value },
		settings: settingsOf(learner),
		today: dayOf({ at: now, offset: store.clock.offset(now) }),
		packs: known.map((pack) => withFigures(pack, { summaries: summaries ?? before, held }))
	};
}

function presentOf(known: readonly KnownPack[]): readonly PresentPack[] {
	return known.flatMap(({ content: pack, digest }) => (pack && digest ? [{ pack, digest }] : []));
}

interface Figures {
	readonly summaries: readonly Summary[];
	readonly held: readonly PackCorrections[];
}

/** The pack with the learner's summary as it is now, and with what was corrected. */
function withFigures(pack: KnownPack, { summaries, held }: Figures): KnownPack {
	const summary = summaries.find(({ uid }) => uid === pack.uid);
	const corrected = correctionCounts(held.filter(({ uid }) => uid === pack.uid));
	return { ...pack, summary, corrected };
}

async function packsOf(
	{ library, pack }: ProgressSources,
	{ store, summaries }: { readonly store: Storage; readonly summaries: readonly Summary[] }
): Promise<readonly KnownPack[]> {
	const of = new Map(summaries.map((summary) => [summary.uid, summary]));
	const site = await Promise.all(
		library.map(async ({ uid, slug, title, language, facts, digest, pack: path }) => {
			const summary = of.get(uid);
			const content = summary && (await pack(path));
			return { uid, slug, title, language, facts, digest, content, summary };
		})
	);
	const here = new Set(site.map(({ uid }) => uid));
	const others = summaries.filter(({ uid }) => !here.has(uid));
	return [...site, ...(await Promise.all(others.map((summary) => addedPack(store, summary))))];
}

/** A pack that a person added; without content where it was taken away since. */
async function addedPack(store: Storage, summary: Summary): Promise<KnownPack> {
	const { uid } = summary;
	const { addedByUid } = await import('#lib/storage/added-pack.ts');
	const added = valueOf(await addedByUid(store, uid));
	const bare = { uid, facts: 0, summary };
	if (!added) return bare;
	const { installed, pack: content } = added;
	const { title, language } = content.article;
	const { slug, digest } = installed;
	return { ...bare, slug, title, language, digest, content };
}

function valueOf<T>(result: Result<T, Issue>): T | undefined {
	return result.ok ? result.value : undefined;
}
