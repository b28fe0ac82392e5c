import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { testPack } from './quiz.samples.ts';
import { rehearse } from './rehearsal.ts';
import 'fake-indexeddb/auto';

globalThis.indexedDB = new IDBFactory();
const { article, questions } = testPack();
const named = (id: string) => {
	const question = questions.find((each) => each.id === id);
	if (!question) throw new Error(`no question ${id}`);
	return question;
};

test('a question is rehearsed with its hints, graded, ended, and kept nowhere', async () => {
	const run = rehearse(named('books'), article);
	expect([run.hints.length, run.hintsLeft]).toEqual([0, 2]);
	run.hint();
	expect([run.hints.length, run.hintsLeft]).toEqual([1, 1]);
	run.respond({ choice: 'fifteen' });
	await run.submit();
	expect([run.phase, run.grading?.verdict, run.saved]).toEqual(['feedback', 'incorrect', 'saved']);
	expect(run.highlights.size).toBeGreaterThan(0);
	await run.next();
	expect(run.phase).toBe('ended');
	expect(await indexedDB.databases()).toEqual([]);
});

test('a question that asks for its proof asks for it in the rehearsal', async () => {
	const run = rehearse(named('director'), article);
	run.respond({ choice: 'layla' });
	await run.submit();
	expect(run.phase).toBe('evidence');
	run.toggleSentence(2);
	await run.submit();
	expect([run.phase, run.grading?.verdict]).toEqual(['feedback', 'correct']);
});
