import type { Pack } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import { ok, type Result } from '#lib/result.ts';
import { addedPack } from '#lib/storage/added-pack.ts';
import { Corrections } from '#lib/storage/corrections.ts';
import type { Database } from '#lib/storage/database.ts';
import type { Learners } from '#lib/storage/learners.ts';
import { settingsOf } from '#lib/storage/learner-settings.ts';
import type { Sessions } from '#lib/storage/sessions.ts';
import { Shelf } from '#lib/storage/shelf.ts';
import { Summaries } from '#lib/storage/summaries.ts';
import type { Clock } from '#lib/study/record.ts';
import { dayOf } from '#lib/study/day.ts';
import type { PracticeNeeds } from './plan.ts';

/** An article of the site, as the list of the site has it. */
export interface SiteArticle {
	readonly uid: string;
	readonly digest: string;
	/** The path of its pack's file, from `/`. */
	readonly pack: string;
}

/** What practice reads from. */
export interface NeedsSources {
	readonly store: {
		readonly database: Database;
		readonly learners: Pick<Learners, 'current'>;
		readonly sessions: Pick<Sessions, 'pack'>;
	};
	readonly clock: Clock;
	readonly site: readonly SiteArticle[];
	/** Fetches the pack of an article of the site. */
	fetchPack(article: SiteArticle): Promise<Result<Pack, Issue[]>>;
}

/** A pack that was begun, with what names its content. */
export interface BegunPack {
	readonly pack: Pack;
	readonly digest: string;
}

/** What practice needs, and the packs it is made from. */
export interface Needs extends PracticeNeeds {
	readonly begun: readonly BegunPack[];
}

/**
 * What the present learner's practice is made from: the packs they began, of the site or added, with their summaries, in which old
 * answers have the marks that these packs give them. A pack that cannot be had now is left out. Fails where the store does.
 */
export async function needsOf(sources: NeedsSources): Promise<Result<Needs, Issue>> {
	const { store, clock } = sources;
	const now = clock.now();
	const learner = await store.learners.current(now);
	if (!learner.ok) return learner;
	const kept = new Summaries(store.database);
	const before = await kept.ofLearner(learner.value.id, now);
	if (!before.ok) return before;
	const begun = await begunPacks(sources, new Set(before.value.map(({ uid }) => uid)));
	const corrected = await new Corrections(store.database).bringUp(learner.value.id, begun, now);
	const read = corrected.ok && corrected.value ? await kept.ofLearner(learner.value.id, now) : before;
	if (!read.ok) return read;
	const summaries = new Map(read.value.map((summary) => [summary.uid, summary]));
	return ok({
		begun,
		packs: begun.map(({ pack: { uid, article, questions } }) => ({
			uid,
			article,
			questions,
			summary: summaries.get(uid)
		})),
		summaries: read.value,
		settings: settingsOf(learner.value),
		today: dayOf({ at: now, offset: clock.offset(now) })
	});
}

async function begunPacks(
	{ store, site, fetchPack }: NeedsSources,
	uids: ReadonlySet<string>
): Promise<readonly BegunPack[]> {
	const ofSite = site.filter(({ uid }) => uids.has(uid));
	const fetched = await Promise.all(
		ofSite.map(async (article) => ({ digest: article.digest, pack: await fetchPack(article) }))
	);
	const added = await new Shelf(store.database).all();
	const kept = (added.ok ? added.value.records : []).filter(
		({ uid }) => uids.has(uid) && !site.some((article) => article.uid === uid)
	);
	const read = await Promise.all(kept.map((installed) => addedPack(store.sessions, installed)));
	return [
		...fetched.flatMap(({ digest, pack }) => (pack.ok ? [{ digest, pack: pack.value }] : [])),
		...read.flatMap((one) => (one.ok ? [{ digest: one.value.installed.digest, pack: one.value.pack }] : []))
	];
}
