import { describe, expect, it } from 'vitest';
import { keyResponseOf } from '#lib/kinds/index.ts';
import { resultsSchema } from '#lib/interchange/results.ts';
import { everyKind, samplePack } from '#lib/interchange/pack.samples.ts';
import { PageRun } from './page-run.svelte.ts';

let made = 0;
const world = {
	now: () => 1_790_000_000_000 + made,
	offset: () => 120,
	chance: () => 0.5,
	uuid: () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`
};

function answerRight(run: PageRun): void {
	const { question } = run;
	if (!question) throw new Error('no question');
	run.respond(keyResponseOf(question, run.article));
	run.check();
}

describe('the quiz of a self-contained page', () => {
	it('[I51] asks every question whose proof stands, and no other', () => {
		const lost = everyKind.map((question, index) =>
			index === 0 ? { ...question, evidence: [{ quote: 'ليس في النص' }] } : question
		);
		expect(new PageRun(samplePack(), world).questions).toHaveLength(10);
		expect(new PageRun(samplePack({ questions: lost }), world).questions).toHaveLength(9);
	});

	it('[I51] shows the proof after each response, asks for it where the question does, and gives results by ids', () => {
		const run = new PageRun(samplePack(), world);
		while (run.phase !== 'ended') {
			answerRight(run);
			if (run.phase === 'evidence') {
				run.toggle(2);
				run.check();
			}
			expect(run.phase).toBe('feedback');
			expect(run.grading?.verdict).toBe('correct');
			expect(run.highlights.size).toBeGreaterThan(0);
			run.next();
		}
		const results = run.results('  ليلى ');
		expect(resultsSchema.parse(results)).toEqual(results);
		expect(results.name).toBe('ليلى');
		expect(results.responses.map(({ question }) => question)).toEqual(everyKind.map(({ id }) => id));
		expect(results.responses.find(({ question }) => question === 'director')?.picked).toHaveLength(1);
	});

	it('checks nothing before there is a whole response, and nothing twice', () => {
		const run = new PageRun(samplePack(), world);
		run.check();
		expect(run.phase).toBe('asking');
		answerRight(run);
		run.check();
		expect(run.results('').responses).toHaveLength(1);
	});
});
