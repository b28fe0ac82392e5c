import { describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '#lib/result.ts';
import { Due } from './due.svelte.ts';
import { needs, pack, summaryOf } from './plan.samples.ts';
import type { PracticeNeeds } from './plan.ts';

const [first, second] = pack.questions.map(({ id }) => id);
if (first === undefined || second === undefined) throw new Error('the sample pack has too few questions');
const met = summaryOf([
	[first, 1, true],
	[second, 1, false]
]);

describe('what is due', () => {
	it('is counted once it was looked for', async () => {
		const due = new Due(() => Promise.resolve(ok(needs(met, 400))));
		expect(due.count).toBe(0);
		await due.look();
		expect(due.count).toBe(2);
	});

	it('is nothing on the day of learning, and where the store fails', async () => {
		let read: () => Promise<Result<PracticeNeeds, unknown>> = () => Promise.resolve(ok(needs(met, 400)));
		const due = new Due(() => read());
		await due.look();
		read = () => Promise.resolve(ok(needs(met, 1)));
		await due.look();
		expect(due.count).toBe(0);
		for (const failing of [() => Promise.resolve(fail('refused')), () => Promise.reject(new Error('gone'))]) {
			read = () => Promise.resolve(ok(needs(met, 400)));
			await due.look();
			expect(due.count).toBe(2);
			read = failing;
			await due.look();
			expect(due.count).toBe(0);
		}
	});

	it('is what the latest look found, whichever ends first', async () => {
		const waiting: ((found: Result<PracticeNeeds, unknown>) => void)[] = [];
		const due = new Due(() => new Promise((settle) => waiting.push(settle)));
		const [early, late] = [due.look(), due.look()];
		waiting[1]?.(ok(needs(met, 400)));
		await late;
		waiting[0]?.(ok(needs([], 400)));
		await early;
		expect(due.count).toBe(2);
	});
});
