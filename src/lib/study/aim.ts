import { calibrationOf, latenessOf } from './calibration.ts';
import type { Aim } from './schedule.ts';
import type { Summary } from './summary.ts';

/** What a schedule aims at: the retention wished for, by what this learner was seen to recall in all packs. */
export function aimFor(retention: number, summaries: readonly Pick<Summary, 'lateness'>[]): Aim {
	return { retention, scale: calibrationOf(latenessOf(summaries.map(({ lateness }) => lateness))) };
}
