import type { Chance, Verdict } from '#lib/kinds/kind.ts';
import { shuffled } from '#lib/kinds/shuffle.ts';
import { apart } from './apart.ts';
import type { Certainty } from './attempt.ts';
import type { Memory } from './memory.ts';
import { dueDay, retrievability, type Aim } from './schedule.ts';

/** A question that may be asked in practice. */
export interface PracticeQuestion {
	readonly id: string;
	/** The numbers of the sentences that prove its answer. */
	readonly sentences: readonly number[];
	/** The last attempt at it; absent where it was never asked. */
	readonly last?: {
		readonly at: number;
		readonly verdict: Verdict;
		readonly certainty?: Certainty | undefined;
	};
}

/** A fact that may be practised, with all questions that test it. At least one. */
export interface PracticeFact {
	readonly uid: string;
	readonly fact: string;
	/** Absent where the fact was not met yet. */
	readonly memory?: Memory;
	readonly questions: readonly PracticeQuestion[];
}

/** How much a day is to hold, and how much of that is done. */
export interface DailyLimits {
	/** New facts a day. */
	readonly fresh: number;
	/** Facts a day, new or not. */
	readonly total: number;
	/** Facts met for the first time today, and all facts that counted today. */
	readonly done: { readonly fresh: number; readonly total: number };
}

/** What a learner may wish to practise alone. */
export interface Only {
	/** Facts of this article. */
	readonly uid?: string;
	/** Facts that were not right the last time they were asked. */
	readonly mistakes?: boolean;
	/** Facts of a question that the learner was sure of and got wrong, the last time it was asked. */
	readonly sureAndWrong?: boolean;
}

/** What is asked of practice. */
export interface Wish {
	/** The learner's local day. */
	readonly today: number;
	readonly aim: Aim;
	readonly limits: DailyLimits;
	readonly only?: Only | undefined;
	/** Facts to add that are not due, the least remembered first: "practise more". Limits do not bound them. */
	readonly more?: number;
}

/** One thing to practise: the fact, why, and the question that asks it this time. */
export interface Pick {
	readonly uid: string;
	readonly fact: string;
	readonly question: string;
	readonly sentences: readonly number[];
	readonly why: 'due' | 'new' | 'more';
}

type Chosen = readonly [PracticeFact, Pick['why']];

/**
 * What to practise, in the order to ask: facts that are due, the least remembered first where the day does not hold all;
 * then new ones. Each fact once, by the question of it asked longest ago; the order is chance, but questions with the same
 * proof do not follow each other where that can be.
 */
export function practice(facts: readonly PracticeFact[], wish: Wish, chance: Chance): readonly Pick[] {
	const candidates = wished(facts, wish.only);
	const today = ofToday(candidates, wish);
	const chosen = [...today, ...further(candidates, today, wish)];
	const picks = shuffled(chosen, chance).map(([fact, why]): Pick => {
		const question = questionOf(fact, chance);
		return { uid: fact.uid, fact: fact.fact, question: question.id, sentences: question.sentences, why };
	});
	return apart(picks, sharesProof);
}

/** The question of a fact that was asked longest ago; one never asked comes first, and chance decides between equals. */
export function questionOf({ questions, uid, fact }: PracticeFact, chance: Chance): PracticeQuestion {
	const [found] = shuffled(questions, chance).sort((a, b) => askedAt(a) - askedAt(b));
	if (!found) throw new Error(`fact ${fact} of ${uid} has no question`);
	return found;
}

function askedAt({ last }: PracticeQuestion): number {
	return last?.at ?? -Infinity;
}

/** Whether two picks are proved by a sentence they share, so that the feedback to one gives the other away. */
export function sharesProof(a: Pick, b: Pick): boolean {
	return a.uid === b.uid && a.sentences.some((sentence) => b.sentences.includes(sentence));
}

/** The facts that a wish is about; all where there is none. */
export function wished(facts: readonly PracticeFact[], only: Only = {}): readonly PracticeFact[] {
	return facts.filter((fact) => isWished(fact, only));
}

function isWished({ uid, questions }: PracticeFact, only: Only): boolean {
	if (only.uid !== undefined && only.uid !== uid) return false;
	if (
		only.sureAndWrong &&
		!questions.some((question) => isWrong(question) && question.last?.certainty === 'sure')
	) {
		return false;
	}
	if (!only.mistakes) return true;
	const [latest] = [...questions].sort((a, b) => askedAt(b) - askedAt(a));
	return latest !== undefined && isWrong(latest);
}

function isWrong({ last }: PracticeQuestion): boolean {
	return last !== undefined && last.verdict !== 'correct';
}

/** What the day asks for, within its limits. Who wishes to see mistakes again sees them whether due or not. */
function ofToday(facts: readonly PracticeFact[], { today, aim, limits, only = {} }: Wish): readonly Chosen[] {
	const room = Math.max(0, limits.total - limits.done.total);
	const anyDay = only.mistakes === true || only.sureAndWrong === true;
	const due = byNeed(facts, today)
		.filter(({ memory }) => memory && (anyDay || dueDay(memory, aim) <= today))
		.slice(0, room)
		.map((fact): Chosen => [fact, 'due']);
	const fresh = Math.min(room - due.length, Math.max(0, limits.fresh - limits.done.fresh));
	const unmet = facts.filter(({ memory }) => !memory).slice(0, fresh);
	return [...due, ...unmet.map((fact): Chosen => [fact, 'new'])];
}

function further(
	facts: readonly PracticeFact[],
	chosen: readonly Chosen[],
	{ today, more = 0 }: Wish
): readonly Chosen[] {
	const taken = new Set(chosen.map(([fact]) => fact));
	const met = byNeed(facts, today).filter((fact) => !taken.has(fact));
	return met.slice(0, more).map((fact) => [fact, fact.memory ? 'more' : 'new']);
}

/** The facts with the least remembered first, those not met yet last and in the order given. */
function byNeed(facts: readonly PracticeFact[], today: number): readonly PracticeFact[] {
	const need = ({ memory }: PracticeFact) => (memory ? retrievability(memory, today) : 2);
	return [...facts].sort((a, b) => need(a) - need(b));
}
