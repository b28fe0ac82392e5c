import { expect, test } from 'vitest';
import { answered, rightKey, shownIn, wrongKey } from '#lib/study/corrections.samples.ts';
import { heldAgainst } from '#lib/study/held-against.ts';
import { testUuid } from '#lib/study/attempt.samples.ts';
import type { Attempt } from '#lib/study/attempt.ts';
import { correct, incorrect } from '#lib/study/schedule.samples.ts';
import { correctedResponses } from './corrected.ts';

const { question: asked, fingerprint } = shownIn(wrongKey.pack, 'books');
const shown = (name: string) => (name === fingerprint ? asked : undefined);
const ten = { response: { choice: 'ten' }, mark: correct };
const twelve = { response: { choice: 'twelve' }, mark: incorrect };

function corrected(first: Attempt, ...rest: Attempt[]) {
	const held = [heldAgainst([first, ...rest], rightKey, shown)];
	return correctedResponses(rightKey.pack, { held, attempts: [first, ...rest] });
}

test('each response that is marked otherwise is told once, the last given first, with how often and when', () => {
	const responses = corrected(
		answered(10, wrongKey, { id: testUuid(1), ...ten }),
		answered(11, wrongKey, { id: testUuid(2), ...twelve }),
		answered(12, wrongKey, { id: testUuid(3), ...ten })
	);
	expect(responses).toMatchObject([
		{ response: { choice: 'ten' }, count: 2, day: 12, before: correct, after: incorrect },
		{ response: { choice: 'twelve' }, count: 1, day: 11, before: incorrect, after: correct }
	]);
});

test('it comes with the question as it is now, its grading and the words that prove the answer', () => {
	const [response] = corrected(answered(10, wrongKey, { id: testUuid(1), ...twelve }));
	expect(response?.question).toBe(shownIn(rightKey.pack, 'books').question);
	expect(response?.grading.verdict).toBe('correct');
	const marked = response?.proof
		.flat()
		.flatMap(({ pieces }) => pieces.filter(({ roles }) => roles.length > 0));
	expect(marked?.map(({ text }) => text)).toEqual(['تضم 12 ألف كتاب']);
});

test('what was found of other packs, or of attempts that count no more, is not told', () => {
	const attempt = answered(10, wrongKey, { id: testUuid(1), ...ten });
	const held = [heldAgainst([attempt], rightKey, shown)];
	expect(correctedResponses(rightKey.pack, { held, attempts: [] })).toEqual([]);
	const other = { ...rightKey.pack, uid: testUuid(22) };
	expect(correctedResponses(other, { held, attempts: [attempt] })).toEqual([]);
});
