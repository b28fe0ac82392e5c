import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { deviceSchema } from '#lib/storage/device.ts';
import { learnerSchema } from '#lib/storage/learners.ts';
import { attemptSchema } from '#lib/study/attempt.ts';
import { eventSchema } from '#lib/study/event.ts';
import { sessionSchema } from '#lib/study/session-record.ts';
import { talliesOf, tallySchema } from '#lib/study/tally.ts';
import version1 from '../fixtures/records/v1.json' with { type: 'json' };
import version2 from '../fixtures/records/v2.json' with { type: 'json' };

const schemas: Readonly<Record<string, z.ZodMiniType>> = {
	attempts: attemptSchema,
	events: eventSchema,
	sessions: sessionSchema,
	tallies: tallySchema,
	learners: learnerSchema,
	devices: deviceSchema
};

/** The records of a fixture, each with its store and the schema that reads it. */
function recordsOf(fixture: Readonly<Record<string, readonly object[]>>) {
	return Object.entries(fixture).flatMap(([store, records]) =>
		records.map((record, index) => ({ store, index, record, schema: schemas[store] ?? z.never() }))
	);
}

describe('records as devices hold them', () => {
	test.each(recordsOf(version1))(
		'$store $index of the first version is read, and nothing of it is lost',
		({ record, schema }) => {
			const read = z.parse(schema, record);
			const { version } = z.parse(z.looseObject({ version: z.optional(z.number()) }), read);
			expect(read).toMatchObject(version === undefined ? record : { ...record, version });
			expect(z.parse(schema, JSON.parse(JSON.stringify(read)))).toEqual(read);
		}
	);

	test.each(recordsOf(version2))(
		'$store $index of the second version parses to itself',
		({ record, schema }) => {
			expect(z.parse(schema, record)).toEqual(record);
		}
	);

	test('the tally is still made of the attempt as it was', () => {
		const [first] = version1.attempts.map((attempt) => z.parse(attemptSchema, attempt));
		expect(talliesOf(first ? [first] : [])).toEqual(version1.tallies);
	});
});
