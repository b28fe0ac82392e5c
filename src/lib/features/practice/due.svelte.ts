import type { Result } from '#lib/result.ts';
import { dayPlanOf, type PracticeNeeds } from './plan.ts';

/** How many facts are due today for the learner at this device, to be told wherever they are in the app. */
export class Due {
	readonly #read: () => Promise<Result<PracticeNeeds, unknown>>;
	#looks = 0;
	/** 0 where it is not known. */
	count = $state(0);

	constructor(read: () => Promise<Result<PracticeNeeds, unknown>>) {
		this.#read = read;
	}

	/** Counts anew; the latest look holds. Never rejects. */
	async look(): Promise<void> {
		this.#looks += 1;
		const look = this.#looks;
		const needs = await this.#read().catch(() => undefined);
		if (look === this.#looks) this.count = needs?.ok ? dayPlanOf(needs.value).due : 0;
	}
}
