import { describe, expect, it } from 'vitest';
import { fail, ok } from '#lib/result.ts';
import { Autosave, DEBOUNCE, type Outcome } from './autosave.ts';
import { TestTime } from './work.samples.ts';

/** A saver whose writes end when the test says so. */
function saver() {
	const time = new TestTime();
	const writes: { work: string; end(outcome: Outcome): void }[] = [];
	const told: string[] = [];
	const autosave = new Autosave<string>({
		save: (work) => new Promise((end) => writes.push({ work, end })),
		wait: time.wait,
		tell: (state, issue) => told.push(issue ? `${state}: ${issue.code}` : state)
	});
	return { autosave, time, writes, told };
}
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('saving by itself', () => {
	it('writes the newest state once, within half a second of the first change', () => {
		const { autosave, time, writes } = saver();
		autosave.changed('ك');
		time.pass(DEBOUNCE / 2);
		autosave.changed('كت');
		expect(writes).toEqual([]);
		time.pass(DEBOUNCE / 2);
		expect(writes.map(({ work }) => work)).toEqual(['كت']);
		expect(DEBOUNCE).toBeLessThanOrEqual(500);
	});

	it('writes one state at a time, and calls nothing saved that is still to be written', async () => {
		const { autosave, time, writes, told } = saver();
		autosave.changed('أ');
		time.pass(DEBOUNCE);
		autosave.changed('ب');
		time.pass(DEBOUNCE);
		expect(writes).toHaveLength(1);
		writes[0]?.end(ok('saved'));
		await turn();
		expect(told).not.toContain('saved');
		expect(writes.map(({ work }) => work)).toEqual(['أ', 'ب']);
		writes[1]?.end(ok('saved'));
		await turn();
		expect([told.at(-1), autosave.pending]).toEqual(['saved', false]);
	});

	it('keeps what could not be written for the next try, the newest of it', async () => {
		const { autosave, time, writes, told } = saver();
		autosave.changed('أ');
		time.pass(DEBOUNCE);
		autosave.changed('ب');
		writes[0]?.end(fail({ code: 'storage-quota', severity: 'error', place: {} }));
		await turn();
		expect(told.at(-1)).toBe('not-saved: storage-quota');
		void autosave.flush();
		await turn();
		expect(writes.at(-1)?.work).toBe('ب');
	});

	it('writes nothing over what someone else wrote until it is told to go on', async () => {
		const { autosave, time, writes, told } = saver();
		autosave.changed('أ');
		time.pass(DEBOUNCE);
		writes[0]?.end(ok('refused'));
		await turn();
		autosave.changed('ب');
		time.pass(DEBOUNCE);
		void autosave.flush();
		await turn();
		expect([writes.length, told.at(-1)]).toEqual([1, 'not-saved']);
		void autosave.resume('ب');
		await turn();
		expect(writes.at(-1)?.work).toBe('ب');
	});
});
