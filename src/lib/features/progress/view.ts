import type { Pack } from '#lib/bank/bank.ts';
import type { Skill } from '#lib/kinds/kind.ts';
import type { LearnerSettings } from '#lib/storage/learner-settings.ts';
import { calendarOf, streakOf } from '#lib/study/calendar.ts';
import { calibrationOf, latenessOf } from '#lib/study/calibration.ts';
import { surenessOf } from '#lib/study/certainty.ts';
import type { Memory } from '#lib/study/memory.ts';
import {
	accuracyOf,
	gainOf,
	standingBy,
	standingOf,
	type Accuracy,
	type Gain,
	type ProgressQuestion,
	type Standing
} from '#lib/study/progress.ts';
import { retentionCurve, type RecallPoint } from '#lib/study/recall.ts';
import { forecast } from '#lib/study/schedule.ts';
import type { CorrectionCounts } from '#lib/study/corrections.ts';
import type { DaySummary, Summary } from '#lib/study/summary.ts';

/** A pack as far as it is known here. */
export interface KnownPack {
	readonly uid: string;
	/** Absent where the article is no longer here. */
	readonly slug?: string | undefined;
	readonly title?: string | undefined;
	readonly language?: string | undefined;
	/** How many facts it is said to test, where its content is not at hand. */
	readonly facts: number;
	readonly content?: Pack | undefined;
	/** Names that content. */
	readonly digest?: string | undefined;
	/** Absent where nothing was answered. */
	readonly summary?: Summary | undefined;
	/** What its keys, as they are now, made of old answers; absent where nothing. */
	readonly corrected?: CorrectionCounts | undefined;
}

/** What is read of a learner. */
export interface Studies {
	readonly learner: { readonly id: string; readonly name: string };
	readonly settings: LearnerSettings;
	/** The local day. */
	readonly today: number;
	readonly packs: readonly KnownPack[];
}

/** An article's row. */
export interface ArticleRow {
	readonly pack: KnownPack;
	readonly standing: Standing;
}

/** How a group of questions stands. */
export interface GroupRow<K extends string> {
	readonly key: K;
	readonly standing: Standing;
	readonly accuracy: Accuracy;
}

/** All that the page of progress shows. */
export interface ProgressView {
	readonly name: string;
	readonly today: number;
	readonly attempts: number;
	/** Milliseconds. */
	readonly elapsed: number;
	readonly standing: Standing;
	readonly streak: number;
	readonly days: ReadonlyMap<number, DaySummary>;
	readonly articles: readonly ArticleRow[];
	readonly skills: readonly GroupRow<Skill>[];
	readonly kinds: readonly GroupRow<string>[];
	readonly accuracy: Accuracy;
	readonly gain: Gain;
	readonly curve: readonly RecallPoint[];
	/** Facts that come back, for each of `FORECAST_DAYS` days from today on. */
	readonly forecast: readonly number[];
	readonly sureness: ReturnType<typeof surenessOf>;
	readonly finding: Finding;
}

/** How far ahead the forecast looks. */
export const FORECAST_DAYS = 14;

/** The page of progress from what was read; those articles first that were answered, the last first. */
export function progressView({ learner, settings, today, packs }: Studies): ProgressView {
	const summaries = packs.flatMap(({ summary }) => summary ?? []);
	const days = calendarOf(summaries);
	const articles = [...packs].sort(byLast).map((pack) => ({ pack, standing: standingIn(pack) }));
	const studied = packs
		.filter(({ summary }) => summary)
		.map((pack) => ({ questions: questionsIn(pack), summary: pack.summary }));
	const scale = calibrationOf(latenessOf(summaries.map(({ lateness }) => lateness)));
	const memories = packs.flatMap((pack) => asked(pack));
	const sureness = surenessOf(summaries);
	return {
		name: learner.name,
		today,
		attempts: summaries.reduce((sum, { attempts }) => sum + attempts, 0),
		elapsed: [...days.values()].reduce((sum, day) => sum + day.elapsed, 0),
		standing: sumOf(articles.map(({ standing }) => standing)),
		streak: streakOf(days, today),
		days,
		articles,
		skills: rowsOf(standingBy(studied, 'skill'), (key) =>
			accuracyOf(summaries, ({ skill }) => skill === key)
		),
		kinds: rowsOf(standingBy(studied, 'kind'), (key) => accuracyOf(summaries, ({ kind }) => kind === key)),
		accuracy: accuracyOf(summaries),
		gain: gainOf(summaries),
		curve: retentionCurve(summaries),
		forecast: forecast(memories, { retention: settings.retention, scale }, { today, days: FORECAST_DAYS }),
		sureness,
		finding: findingOf(sureness)
	};
}

/** What is remembered of the facts that a question here still tests: no other comes back. All, where the article is here and its content not at hand. */
function asked({ slug, content, summary }: KnownPack): readonly Memory[] {
	const remembered = Object.entries(summary?.facts ?? {});
	const facts = new Set(content?.questions.map(({ id, fact = id }) => fact));
	const comesBack = (fact: string) => (content ? facts.has(fact) : slug !== undefined);
	return remembered.flatMap(([fact, memory]) => (comesBack(fact) ? memory : []));
}

/** The questions of a pack; where its content is not at hand, those that were answered. */
function questionsIn({ content, summary }: KnownPack): readonly ProgressQuestion[] {
	if (content) return content.questions;
	return Object.entries(summary?.questions ?? {}).map(([id, { fact, kind, skill }]) => ({
		id,
		fact,
		kind,
		skill
	}));
}

function standingIn(pack: KnownPack): Standing {
	if (!pack.summary && !pack.content) return { new: pack.facts, learning: 0, mastered: 0 };
	return standingOf(questionsIn(pack), pack.summary?.facts ?? {});
}

function byLast(one: KnownPack, other: KnownPack): number {
	return (other.summary?.upTo.at ?? 0) - (one.summary?.upTo.at ?? 0);
}

function sumOf(standings: readonly Standing[]): Standing {
	const sum = { new: 0, learning: 0, mastered: 0 };
	for (const one of standings) {
		sum.new += one.new;
		sum.learning += one.learning;
		sum.mastered += one.mastered;
	}
	return sum;
}

function rowsOf<K extends string>(
	standings: ReadonlyMap<K, Standing>,
	accuracy: (key: K) => Accuracy
): readonly GroupRow<K>[] {
	return [...standings].map(([key, standing]) => ({ key, standing, accuracy: accuracy(key) }));
}

/** What certainty against truth comes to, in a word. */
export type Finding = 'few' | 'over' | 'under' | 'fair';

/** Responses from which on it is said at all, and at a single step. */
const ENOUGH = 10;
const ENOUGH_AT_STEP = 5;

/**
 * What certainty against truth comes to. A learner who is sure is expected to be right three times of four at the least,
 * and one who guesses to be right less often than that.
 */
export function findingOf(sureness: ProgressView['sureness']): Finding {
	const total = sureness.reduce((sum, { count }) => sum + count, 0);
	if (total < ENOUGH) return 'few';
	const at = (step: string) =>
		sureness.find(({ certainty, count }) => certainty === step && count >= ENOUGH_AT_STEP);
	const [sure, unsure] = [at('sure'), at('unsure')];
	if (sure && sure.share < 0.75) return 'over';
	return unsure && unsure.share >= 0.75 ? 'under' : 'fair';
}
