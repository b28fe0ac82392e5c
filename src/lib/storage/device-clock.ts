import type { Clock } from '#lib/study/record.ts';

/** The device's own clock and zone. */
export const deviceClock: Clock = {
	now: () => Date.now(),
	offset: (at) => -new Date(at).getTimezoneOffset() || 0
};
