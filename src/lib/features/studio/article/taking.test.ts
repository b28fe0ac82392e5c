import { describe, expect, it } from 'vitest';
import type { Desk } from '#lib/features/studio/desk.ts';
import { takeText, takingText } from '#lib/features/studio/take-text.ts';
import { testText, testWork } from '#lib/features/studio/work.samples.ts';
import { TextTaking } from './taking.svelte.ts';

const questions = Array.from({ length: 30 }, (_, index) => ({
	id: `q-${String(index)}`,
	evidence: [{ quote: 'وتبرّع السكان بأكثر كتبها' }]
}));
const desk: Desk = { work: testWork({ questions }), doubts: [] };
const edited = testText.replace('السكان', 'الجيران');

/** A clock on which every look takes as long as a step may. */
function begin(pause: () => void = () => {}) {
	let time = 0;
	return new TextTaking({ now: () => (time += 10), pause: async () => pause() });
}

describe('taking a text a little at a time', () => {
	it('gives what is given at once, and tells how far it is on its way', async () => {
		const told: (number | undefined)[] = [];
		const taking = begin(() => told.push(taking.progress?.done));
		const taken = await taking.take(
			() => desk,
			(from) => takingText(from, edited)
		);
		expect(taken).toEqual(takeText(desk, edited));
		expect(told).toEqual(questions.map((_, index) => index + 1));
		expect(taking.progress).toBeUndefined();
	});

	it('gives nothing where it is ended', async () => {
		let pauses = 0;
		const taking = begin(() => ++pauses === 3 && taking.end());
		const taken = await taking.take(
			() => desk,
			(from) => takingText(from, edited)
		);
		expect(taken).toBeUndefined();
		expect(pauses).toBe(3);
	});

	it('begins anew where the work was changed meanwhile, so that no change is lost', async () => {
		let now = desk;
		const later: Desk = { ...desk, work: { ...desk.work, about: { ...desk.work.about, title: 'مكتبتنا' } } };
		const taking = begin(() => (now = later));
		const taken = await taking.take(
			() => now,
			(from) => takingText(from, edited)
		);
		expect(taken?.ok && taken.value.desk.work.about.title).toBe('مكتبتنا');
	});
});
