import { describe, expect, test } from 'vitest';
import { testUuid } from '#lib/study/attempt.samples.ts';
import { needs, pack, summaryOf } from './plan.samples.ts';
import { dayPlanOf, picksOf, queryOf, wishFrom } from './plan.ts';

const chance = () => 0.4;
const asked = (...parameters: Parameters<typeof picksOf>) =>
	picksOf(...parameters)
		.map(({ question }) => question)
		.sort();

describe('a day of practice', () => {
	const begun = summaryOf([
		['books', 20_000, true],
		['director', 20_000, false, true]
	]);

	test('asks what is due and, within the limit, what is new', () => {
		const today = needs(begun, 20_001, { newPerDay: 1 });
		expect(dayPlanOf(today)).toMatchObject({ due: 1, fresh: 1, done: 0 });
		expect(asked(today, {}, chance)).toEqual(['children', 'director']);
	});

	test('says when something comes back where nothing is due', () => {
		const today = needs(begun, 20_000, { newPerDay: 0 });
		expect(dayPlanOf(today)).toMatchObject({ due: 0, fresh: 0, next: 20_001, done: 2, further: 2 });
		expect(picksOf(today, {}, chance)).toEqual([]);
		expect(asked(today, { more: 2 }, chance)).toEqual(['books', 'director']);
	});

	test('asks mistakes alone, and what was sure and wrong alone', () => {
		const today = needs(begun, 20_001);
		expect(asked(today, { only: { mistakes: true } }, chance)).toEqual(['director']);
		expect(asked(today, { only: { sureAndWrong: true } }, chance)).toEqual(['director']);
		expect(asked(today, { only: { uid: testUuid(9) } }, chance)).toEqual([]);
	});

	test('offers no more of what is wished than there is', () => {
		const today = needs(begun, 20_000, { newPerDay: 0 });
		expect(dayPlanOf(today, { only: { mistakes: true } })).toMatchObject({ due: 1, further: 0 });
		const none = dayPlanOf(today, { only: { uid: testUuid(9) } });
		expect(none).toEqual({ due: 0, fresh: 0, further: 0, done: 2 });
	});
});

test('a wish survives the address', () => {
	for (const wish of [
		{},
		{ more: 10 },
		{ only: { uid: pack.uid, mistakes: true } },
		{ only: { sureAndWrong: true } }
	])
		expect(wishFrom(new URLSearchParams(queryOf(wish)))).toEqual(wish);
	expect(wishFrom(new URLSearchParams('only=nonsense&more=-3'))).toEqual({});
});
