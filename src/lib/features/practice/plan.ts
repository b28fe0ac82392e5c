import type { Chance } from '#lib/kinds/kind.ts';
import type { LearnerSettings } from '#lib/storage/learner-settings.ts';
import { aimFor } from '#lib/study/aim.ts';
import type { Memory } from '#lib/study/memory.ts';
import { doneOn, practiceFactsOf, type PracticePack } from '#lib/study/practice-facts.ts';
import {
	practice,
	wished,
	type Only,
	type Pick as Picked,
	type PracticeFact,
	type Wish
} from '#lib/study/practice.ts';
import { dueDay } from '#lib/study/schedule.ts';
import type { Summary } from '#lib/study/summary.ts';

/** What a plan is made from. */
export interface PracticeNeeds {
	/** The packs that were begun, each with its summary; and any that is asked for by name. */
	readonly packs: readonly PracticePack[];
	/** All summaries of the learner, also of packs that are gone: a day's limits hold for all of them. */
	readonly summaries: readonly Summary[];
	readonly settings: LearnerSettings;
	/** The learner's local day (`dayOf`). */
	readonly today: number;
}

/** What is wished besides what the day asks for. */
export interface PracticeWish {
	readonly only?: Only | undefined;
	readonly more?: number | undefined;
}

/** How the day stands: what there is to practise, and when something comes back where there is nothing. */
export interface DayPlan {
	readonly due: number;
	readonly fresh: number;
	/** The next local day on which something of what is wished is due; absent where nothing of it was learned. */
	readonly next?: number;
	/** Facts that counted today. */
	readonly done: number;
	/** How many facts of those wished there are to practise more, though they are not due. */
	readonly further: number;
}

/** What to ask now, in the order to ask it. */
export function picksOf(needs: PracticeNeeds, wish: PracticeWish, chance: Chance): readonly Picked[] {
	return practice(factsOf(needs), wishOf(needs, wish), chance);
}

/** How the day stands. */
export function dayPlanOf(needs: PracticeNeeds, wish: PracticeWish = {}): DayPlan {
	const facts = factsOf(needs);
	const asked = wishOf(needs, { only: wish.only });
	const picks = practice(facts, asked, () => 0);
	const met = wished(facts, wish.only).flatMap(({ memory }): Memory[] => (memory ? [memory] : []));
	const days = met.map((memory) => dueDay(memory, asked.aim)).filter((day) => day > needs.today);
	const due = picks.filter(({ why }) => why === 'due').length;
	return {
		due,
		fresh: picks.length - due,
		...(days.length > 0 ? { next: Math.min(...days) } : {}),
		done: asked.limits.done.total,
		further: met.length - due
	};
}

function factsOf({ packs }: PracticeNeeds): readonly PracticeFact[] {
	return packs.flatMap((pack) => practiceFactsOf(pack));
}

function wishOf(needs: PracticeNeeds, { only, more }: PracticeWish): Wish {
	const { settings, summaries, today } = needs;
	return {
		today,
		aim: aimFor(settings.retention, summaries),
		limits: { fresh: settings.newPerDay, total: settings.dailyLimit, done: doneOn(today, summaries) },
		...(only ? { only } : {}),
		...(more === undefined ? {} : { more })
	};
}

/** What the address of a session of practice asks for: `?article=<uid>`, `?only=mistakes`, `?only=sure`, `?more=10`. */
export function wishFrom(parameters: { get(name: string): string | null }): PracticeWish {
	const uid = parameters.get('article');
	const which = parameters.get('only');
	const more = Number(parameters.get('more'));
	const only: Only = {
		...(uid ? { uid } : {}),
		...(which === 'mistakes' ? { mistakes: true } : {}),
		...(which === 'sure' ? { sureAndWrong: true } : {})
	};
	return {
		...(Object.keys(only).length > 0 ? { only } : {}),
		...(Number.isInteger(more) && more > 0 && more <= 200 ? { more } : {})
	};
}

/** The query that asks for a wish: empty where it is what the day asks for. */
export function queryOf({ only = {}, more }: PracticeWish): string {
	const query = new URLSearchParams();
	if (only.uid) query.set('article', only.uid);
	if (only.mistakes) query.set('only', 'mistakes');
	else if (only.sureAndWrong) query.set('only', 'sure');
	if (more) query.set('more', String(more));
	const text = query.toString();
	return text && `?${text}`;
}
