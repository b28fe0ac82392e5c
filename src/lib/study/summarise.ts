import { withReview } from './calibration.ts';
import { certaintyMark } from './certainty.ts';
import { dayOf } from './day.ts';
import { remembering, reviewOf, type Review } from './memory.ts';
import { withRecall } from './recall.ts';
import { byStamp, isFromTheFuture } from './record.ts';
import {
	SUMMARY_VERSION,
	type DaySummary,
	type QuestionSummary,
	type Summarised,
	type Summary
} from './summary.ts';
import { own } from './own.ts';

/**
 * The longest that one question counts as time spent: five minutes. Reading a whole article to answer takes less; a device
 * laid aside with the question open can take all night.
 */
export const LONGEST_LOOK = 5 * 60_000;

/**
 * The summary with one more attempt of its learner at its pack. `undefined` where the attempt does not come after all it
 * holds by (at, device, number), as after a merge or where a clock was set back: then it is made anew by `summariesOf`.
 */
export function summarised(summary: Summary | undefined, attempt: Summarised): Summary | undefined {
	if (summary && byStamp(summary.upTo, attempt) >= 0) return undefined;
	const after = summary ? copyOf(summary) : empty(attempt);
	fold(after, attempt);
	return after;
}

/**
 * Summaries made anew from attempts that count (`counting`), whatever their order: one for each learner and pack. Those
 * dated more than a day after `now` are left out.
 */
export function summariesOf(attempts: Iterable<Summarised>, now: number): readonly Summary[] {
	const summaries = new Map<string, Summary>();
	for (const attempt of [...attempts].sort(byStamp)) {
		if (isFromTheFuture(attempt.at, now)) continue;
		const key = `${attempt.learner} ${attempt.uid}`;
		const summary = summaries.get(key) ?? empty(attempt);
		fold(summary, attempt);
		summaries.set(key, summary);
	}
	return [...summaries.values()];
}

function empty({ learner, uid, at, device, number }: Summarised): Summary {
	const derived = { questions: {}, facts: {}, days: {}, sureness: {}, lateness: {}, recall: {} };
	return { version: SUMMARY_VERSION, learner, uid, upTo: { at, device, number }, attempts: 0, ...derived };
}

/** A summary of its own, as deep as `fold` reaches. */
function copyOf(summary: Summary): Summary {
	const { questions, facts, days, sureness } = summary;
	return {
		...summary,
		questions: { ...questions },
		facts: { ...facts },
		days: { ...days },
		sureness: { ...sureness }
	};
}

/** Folds an attempt into a summary in place, since copying one for each of very many attempts would take minutes. */
function fold(summary: Summary, attempt: Summarised): void {
	const { at, device, number, fact, question } = attempt;
	const memory = own(summary.facts, fact);
	const review = reviewOf(memory, attempt);
	const day = dayOf(attempt);
	summary.upTo = { at, device, number };
	summary.attempts++;
	summary.questions[question] = questionAfter(own(summary.questions, question), attempt);
	summary.days[day] = dayAfter(summary.days[day], attempt, review);
	countSureness(summary.sureness, attempt);
	if (!review) return;
	summary.facts[fact] = remembering(memory, review);
	summary.lateness = withReview(summary.lateness, memory, review);
	summary.recall = withRecall(summary.recall, review);
}

function questionAfter(before: QuestionSummary | undefined, attempt: Summarised): QuestionSummary {
	const { fact, kind, skill, mark, certainty, guess, at } = attempt;
	const { verdict } = mark;
	const known = before ?? { fact, kind, skill, count: 0, correct: 0 };
	const latest = { ...known, fact, kind, skill };
	if (guess) return { ...latest, guess: known.guess ?? verdict };
	return {
		...latest,
		count: known.count + 1,
		correct: known.correct + (verdict === 'correct' ? 1 : 0),
		first: known.first ?? verdict,
		last: { at, verdict, ...(certainty ? { certainty } : {}) },
		...(known.guess ? { afterGuess: known.afterGuess ?? verdict } : {})
	};
}

function dayAfter(
	before: DaySummary | undefined,
	{ mark, elapsed, guess }: Summarised,
	review: Review | undefined
): DaySummary {
	const day = before ?? { attempts: 0, correct: 0, elapsed: 0, facts: 0, fresh: 0 };
	return {
		attempts: day.attempts + (guess ? 0 : 1),
		correct: day.correct + (!guess && mark.verdict === 'correct' ? 1 : 0),
		elapsed: day.elapsed + Math.min(elapsed, LONGEST_LOOK),
		facts: day.facts + (review ? 1 : 0),
		fresh: day.fresh + (review && review.elapsed === undefined ? 1 : 0)
	};
}

function countSureness(sureness: Summary['sureness'], { certainty, mark, guess }: Summarised): void {
	if (!certainty || guess) return;
	const { count, correct, marks } = sureness[certainty] ?? { count: 0, correct: 0, marks: 0 };
	sureness[certainty] = {
		count: count + 1,
		correct: correct + (mark.verdict === 'correct' ? 1 : 0),
		marks: marks + certaintyMark(mark, certainty)
	};
}
