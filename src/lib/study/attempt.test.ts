import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ATTEMPT_VERSION, attemptSchema, attemptUpgrades } from './attempt.ts';
import { attemptOn } from './schedule.samples.ts';

const first = { ...attemptOn(1), version: 1 };

test('[ST15] the steps lead to the version that is written', () => {
	expect(attemptUpgrades).toHaveLength(ATTEMPT_VERSION - 1);
});

test('[ST15] an attempt of version 1 is read as one of the newest, and nothing else of it changes', () => {
	const read = z.parse(attemptSchema, first);
	expect(read).toEqual({ ...first, version: ATTEMPT_VERSION });
	expect(z.parse(attemptSchema, read)).toEqual(read);
});

test.each([0, ATTEMPT_VERSION + 1, 1.5, '1', undefined])(
	'[ST15] an attempt of version %s is not read',
	(version) => {
		expect(z.safeParse(attemptSchema, { ...first, version }).success).toBe(false);
	}
);
