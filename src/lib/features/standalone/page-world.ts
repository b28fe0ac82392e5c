import type { Highlights } from '#lib/bank/feedback.ts';
import type { Chance } from '#lib/kinds/kind.ts';

/** What a page needs of the world. */
export interface PageWorld {
	now(): number;
	/** Minutes that local time is ahead of UTC. */
	offset(at: number): number;
	readonly chance: Chance;
	uuid(): string;
}

export const noHighlights: Highlights = new Map();
