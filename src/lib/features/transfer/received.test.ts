import { expect, it } from 'vitest';
import { keyResponseOf } from '#lib/kinds/index.ts';
import { samplePack } from '#lib/interchange/pack.samples.ts';
import { unstampedAttemptSchema } from '#lib/study/attempt.ts';
import { PageRun } from '#lib/features/standalone/page-run.svelte.ts';
import { receivedAttempts } from './received.ts';

let made = 0;
const uuid = () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;
const learner = uuid();

/** Results of a learner who answers all but the first question right. */
function played() {
	const run = new PageRun(samplePack(), { now: () => made, offset: () => 120, chance: () => 0.5, uuid });
	for (const [index, question] of run.questions.entries()) {
		run.respond(index === 0 ? { choice: 'closed' } : keyResponseOf(question, run.article));
		run.check();
		if (run.phase === 'evidence') {
			run.toggle(2);
			run.check();
		}
		run.next();
	}
	return run.results('');
}

it('[I53] results become attempts, marked by the key of the pack that is here', () => {
	const { attempts, leftOut } = receivedAttempts(played(), samplePack(), learner);
	expect(leftOut).toBe(0);
	for (const attempt of attempts) expect(unstampedAttemptSchema.parse(attempt)).toEqual(attempt);
	expect(attempts.map(({ mark }) => mark.verdict)).toEqual([
		'incorrect',
		...Array<string>(9).fill('correct')
	]);
	expect(attempts.find(({ question }) => question === 'director')?.mark).toMatchObject({
		points: 2,
		possible: 2
	});
});

it('[I53] responses to questions that the pack does not have as they were shown are left out and counted', () => {
	const results = played();
	const [first, ...rest] = samplePack().questions;
	const pack = samplePack({ questions: [{ ...first, prompt: 'كم كتابًا في المكتبة؟' }, ...rest] });
	expect(receivedAttempts(results, pack, learner)).toMatchObject({ leftOut: 1 });
	const responses = results.responses.map((given) => ({ ...given, response: 'nothing of the kind' }));
	expect(receivedAttempts({ ...results, responses }, samplePack(), learner)).toEqual({
		attempts: [],
		leftOut: 10
	});
});

it('[I53] what could not be read back as a record, and a second response under one id, are left out and counted', () => {
	const results = played();
	const [first, second, ...rest] = results.responses;
	if (!first || !second) throw new Error('too few responses');
	const loud = { ...first, id: 'ABCDEF00-0000-4000-8000-000000000001' };
	const responses = [loud, second, { ...first, id: second.id }, ...rest];
	const { attempts, leftOut } = receivedAttempts({ ...results, responses }, samplePack(), learner);
	expect(leftOut).toBe(2);
	expect(attempts).toHaveLength(9);
	for (const attempt of attempts) expect(unstampedAttemptSchema.parse(attempt)).toEqual(attempt);
});
