import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { uuidSchema } from '#lib/study/record.ts';
import { randomUuid } from './uuid.ts';

test('a random UUID is one of version 4, and no two are the same', () => {
	const made = Array.from({ length: 200 }, randomUuid);
	for (const uuid of made) {
		expect(z.safeParse(uuidSchema, uuid).success).toBe(true);
		expect(uuid).toMatch(/^.{14}4.{4}[89ab]/);
	}
	expect(new Set(made).size).toBe(200);
});
