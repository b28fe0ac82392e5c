import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import version1 from '../../../tests/fixtures/records/v1.json' with { type: 'json' };
import { ATTEMPT_VERSION, attemptSchema, attemptUpgrades } from './attempt.ts';

test('[ST15] the steps lead to the version that is written', () => {
	expect(attemptUpgrades).toHaveLength(ATTEMPT_VERSION - 1);
});

test('[ST15] an attempt of version 1 is read as one of the newest, and nothing else of it changes', () => {
	for (const attempt of version1.attempts) {
		const read = z.parse(attemptSchema, attempt);
		expect(read).toEqual({ ...attempt, version: ATTEMPT_VERSION });
		expect(z.parse(attemptSchema, read)).toEqual(read);
	}
});

test.each([0, ATTEMPT_VERSION + 1, 1.5, '1', undefined])(
	'[ST15] an attempt of version %s is not read',
	(version) => {
		expect(z.safeParse(attemptSchema, { ...version1.attempts[0], version }).success).toBe(false);
	}
);
