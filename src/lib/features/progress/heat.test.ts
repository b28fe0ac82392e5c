import { expect, test } from 'vitest';
import { samplePack } from '#lib/bank/bank.samples.ts';
import { parsePack } from '#lib/bank/parse.ts';
import type { QuestionSummary } from '#lib/study/summary.ts';
import { heatText, stepOf } from './heat.ts';

test.each([
	[0, 4, 0],
	[1, 4, 1],
	[1, 3, 2],
	[1, 2, 2],
	[2, 3, 3],
	[1, 1, 3]
] as const)('%d missed of %d is step %d', (misses, attempts, step) => {
	expect(stepOf({ misses, attempts })).toBe(step);
});

test('only sentences that prove an answered question have heat, and the text is whole', () => {
	const parsed = parsePack(samplePack());
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
	const { pack } = parsed.value;
	const [question] = pack.questions;
	const asked: QuestionSummary = { fact: 'f', kind: 'k', skill: 'literal', count: 3, correct: 1 };
	const sentences = heatText(pack, { questions: { [question?.id ?? '']: asked } }).flat();
	const hot = sentences.filter(({ heat }) => heat);
	expect(hot.length).toBeGreaterThan(0);
	expect(hot.length).toBeLessThan(sentences.length);
	for (const { heat } of hot) expect(heat).toEqual({ attempts: 3, misses: 2, step: 3 });
	expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_, index) => index + 1));
	expect(
		heatText(pack, { questions: {} })
			.flat()
			.some(({ heat }) => heat)
	).toBe(false);
});
