import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { deviceSchema } from '#lib/storage/device.ts';
import { learnerSchema } from '#lib/storage/learners.ts';
import { attemptSchema } from '#lib/study/attempt.ts';
import { sessionSchema } from '#lib/study/session.ts';
import { talliesOf, tallySchema } from '#lib/study/tally.ts';
import version1 from '../fixtures/records/v1.json' with { type: 'json' };

const schemas: { readonly [S in keyof typeof version1]: z.ZodMiniType } = {
	attempts: attemptSchema,
	sessions: sessionSchema,
	tallies: tallySchema,
	learners: learnerSchema,
	devices: deviceSchema
};

describe('records of version 1, as devices hold them', () => {
	for (const [store, schema] of Object.entries(schemas)) {
		const records = Object.entries(version1).find(([name]) => name === store)?.[1] ?? [];
		test.each(records.map((record, index) => ({ record, index })))(
			`${store} $index parses to itself`,
			({ record }) => {
				expect(z.parse(schema, record)).toEqual(record);
			}
		);
	}

	test('the tally is still made of the attempt as it was', () => {
		const [first] = version1.attempts.map((attempt) => z.parse(attemptSchema, attempt));
		expect(talliesOf(first ? [first] : [])).toEqual(version1.tallies);
	});
});
