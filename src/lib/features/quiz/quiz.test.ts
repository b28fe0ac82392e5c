import { beforeEach, describe, expect, test } from 'vitest';
import { fail, ok } from '#lib/result.ts';
import { emptyDevice } from '#lib/storage/database.samples.ts';
import { issueOf } from '#lib/storage/failure.ts';
import { Storage } from '#lib/storage/storage.ts';
import { testPack, TestBrowser } from './quiz.samples.ts';
import type { QuizState } from './quiz.svelte.ts';
import type { RunState } from './run.svelte.ts';

beforeEach(emptyDevice);

function running(quiz: QuizState): RunState {
	if (!quiz.run) throw new Error(`no session: ${quiz.phase} ${JSON.stringify(quiz.issues)}`);
	return quiz.run;
}

async function opened(quiz: QuizState): Promise<RunState> {
	await quiz.open();
	return running(quiz);
}

/** Gives the right response to the question in view, or a wrong one, and checks it. */
async function answer(run: RunState, right = true): Promise<void> {
	const { id } = run.question;
	if (id === 'books') run.respond({ choice: right ? 'twelve' : 'year' });
	if (id === 'director') run.respond({ choice: right ? 'layla' : 'mona' });
	if (id === 'children') run.toggleSentence(right ? 3 : 1);
	if (id === 'month') run.respond({ text: right ? 'تشرين الثاني' : 'آب' });
	await run.submit();
	if (run.phase === 'evidence') {
		run.toggleSentence(right ? 2 : 1);
		await run.submit();
	}
}

async function storedAttempts(run: RunState) {
	const read = await new Storage().attempts.ofSession(run.session.id);
	if (!read.ok) throw new Error(read.error.code);
	return read.value.records;
}

describe('a quiz', () => {
	test('asks the questions of the bank in its order', async () => {
		const quiz = new TestBrowser().tab();
		const run = await opened(quiz);
		expect(run.session.items.map((item) => item.question)).toEqual([
			'books',
			'director',
			'children',
			'month'
		]);
		expect(run.progress).toEqual({ number: 1, total: 4, answered: 0 });
		expect([...run.order].sort()).toEqual(['fifteen', 'twelve', 'year']);
		expect(run.phase).toBe('asking');
	});

	test('asks before the store is there on a device that keeps nothing yet, and stores all of it once it is', async () => {
		const browser = new TestBrowser();
		let open = () => {};
		const opening = new Promise<Storage>((resolve) => (open = () => resolve(new Storage({}, browser.uuid))));
		const quiz = browser.tab({}, { store: () => opening });
		const run = await opened(quiz);
		run.respond({ choice: 'twelve' });
		const submitted = run.submit();
		await new Promise((resolve) => setImmediate(resolve));
		expect(run).toMatchObject({ phase: 'asking', grading: undefined });
		open();
		await submitted;
		expect(run).toMatchObject({ phase: 'feedback', saved: 'saved' });
		expect(await storedAttempts(run)).toHaveLength(1);
		browser.crash();
		const again = await opened(browser.tab());
		expect([again.session.id, again.order]).toEqual([run.session.id, run.order]);
	});

	test('keeps how sure the learner is, where that is asked, and says nothing before the end where it is asked before reading', async () => {
		const quiz = new TestBrowser().tab({ guess: true });
		quiz.askCertainty = true;
		const run = await opened(quiz);
		expect(run.asksCertainty).toBe(true);
		run.sure('quite');
		run.respond({ choice: 'year' });
		run.sure('sure');
		await run.submit();
		expect(run).toMatchObject({ question: { id: 'director' }, grading: undefined, feedback: undefined });
		const [attempt] = await storedAttempts(run);
		expect(attempt).toMatchObject({ certainty: 'sure', guess: true, response: { choice: 'year' } });
	});

	test('judges nothing by a pack that is not as it was built', async () => {
		const quiz = new TestBrowser().tab({}, { loadPack: async () => ok(testPack()) });
		const run = await opened(quiz);
		run.respond({ choice: 'twelve' });
		await run.submit();
		expect(quiz).toMatchObject({ phase: 'error', issues: [{ code: 'proof-missing' }] });
		expect(await storedAttempts(run)).toEqual([]);
	});

	test('shows how a response fared, with the proof, only after its attempt is stored', async () => {
		const browser = new TestBrowser();
		const storage = new Storage({}, browser.uuid);
		let stored = () => {};
		const gate = new Promise<void>((resolve) => (stored = resolve));
		const real = storage.attempts.commit.bind(storage.attempts);
		storage.attempts.commit = async (commits) => {
			await gate;
			return real(commits);
		};
		const run = await opened(browser.tab({}, { store: async () => storage }));
		await run.prepare();
		run.respond({ choice: 'year' });
		const submitted = run.submit();
		await new Promise((resolve) => setImmediate(resolve));
		expect(run).toMatchObject({ phase: 'asking', saved: 'saving', grading: undefined, feedback: undefined });
		stored();
		await submitted;
		expect(run).toMatchObject({ phase: 'feedback', saved: 'saved', grading: { verdict: 'incorrect' } });
		expect([...run.highlights.keys()].sort()).toEqual([2, 4]);
		expect(await storedAttempts(run)).toHaveLength(1);
	});

	test('stores the attempt with all that tells it apart', async () => {
		const browser = new TestBrowser();
		const run = await opened(browser.tab());
		browser.now += 4000;
		await answer(run);
		const [attempt] = await storedAttempts(run);
		const learner = await new Storage().learners.current(browser.now);
		expect(attempt).toMatchObject({
			learner: learner.ok && learner.value.id,
			mode: 'quiz',
			uid: testPack().uid,
			question: 'books',
			fact: 'books',
			kind: 'single-choice',
			order: run.order,
			response: { choice: 'twelve' },
			mark: { points: 1, possible: 1, verdict: 'correct', fraction: 1 },
			at: browser.now,
			offset: 120,
			elapsed: 4000,
			number: 1
		});
	});

	test('hints lower the mark and never the verdict', async () => {
		const run = await opened(new TestBrowser().tab());
		expect([run.hintsLeft, run.hints.length]).toEqual([2, 0]);
		run.hint();
		expect([run.hintsLeft, run.hints]).toEqual([1, ['ابحث عن كلام المديرة.']]);
		await answer(run);
		expect(run.grading?.verdict).toBe('correct');
		expect((await storedAttempts(run))[0]).toMatchObject({
			hints: 1,
			mark: { points: 0.67, verdict: 'correct' }
		});
		expect(run.hintsLeft).toBe(0);
	});

	test('asks for the proving sentence, where the question does, before it tells anything', async () => {
		const run = await opened(new TestBrowser().tab());
		await answer(run);
		await run.next();
		run.respond({ choice: 'layla' });
		await run.submit();
		expect(run).toMatchObject({ phase: 'evidence', grading: undefined, picking: true, canSubmit: false });
		run.toggleSentence(1);
		run.toggleSentence(2);
		run.toggleSentence(1);
		expect(run.picked).toEqual([2]);
		run.respond({ choice: 'mona' });
		expect(run.response).toEqual({ choice: 'layla' });
		await run.submit();
		expect(run.phase).toBe('feedback');
		expect((await storedAttempts(run))[1]?.mark).toMatchObject({ points: 2, possible: 2, evidence: true });
	});

	test('asks what was meant before it judges an ambiguous response', async () => {
		const run = await opened(new TestBrowser().tab());
		while (run.question.id !== 'month') {
			await answer(run);
			await run.next();
		}
		run.respond({ text: 'تشرين' });
		await run.submit();
		expect(run.phase).toBe('asking');
		expect(run.unclear?.clarify).toHaveLength(2);
		expect(await storedAttempts(run)).toHaveLength(3);
		run.respond({ text: 'تشرين الثاني' });
		expect(run.unclear).toBeUndefined();
		await run.submit();
		expect(run.grading?.verdict).toBe('correct');
	});

	test('takes no response that is not whole, none while it stores, and none after', async () => {
		const run = await opened(new TestBrowser().tab());
		await run.submit();
		expect([run.phase, run.canSubmit]).toEqual(['asking', false]);
		run.respond({ choice: 'twelve' });
		const twice = [run.submit(), run.submit()];
		run.respond({ choice: 'year' });
		await Promise.all(twice);
		run.respond({ choice: 'year' });
		await run.submit();
		expect(run.response).toEqual({ choice: 'twelve' });
		expect(await storedAttempts(run)).toHaveLength(1);
	});

	test('checks one tap at once where the learner has set it so', async () => {
		const quiz = new TestBrowser().tab();
		quiz.checkOnTap = true;
		const run = await opened(quiz);
		run.respond({ choice: 'twelve' });
		await expect.poll(() => run.phase).toBe('feedback');
	});

	test('ends with the result, what to read again, and the mistakes to retry', async () => {
		const quiz = new TestBrowser().tab();
		const run = await opened(quiz);
		for (const right of [true, false, true, false]) {
			await answer(run, right);
			await run.next();
		}
		expect(run.phase).toBe('ended');
		expect(run.ending?.result).toMatchObject({ correct: 2, incorrect: 2, points: 2, possible: 5 });
		expect(run.ending?.again).toEqual([{ article: run.article, sentences: [2, 5] }]);
		expect(run.ending?.review.map((item) => [...item.highlights.keys()])).toEqual([[2], [2], [3], [5]]);
		await quiz.retryMistakes();
		const retry = running(quiz);
		expect(retry.session.items.map((item) => item.question)).toEqual(['director', 'month']);
		expect(retry.session.retryOf).toBe(run.session.id);
	});

	test('says so where there is nothing to ask, or the pack cannot be had', async () => {
		const browser = new TestBrowser();
		browser.pack = ok({ ...testPack(), questions: [] });
		const empty = browser.tab();
		await empty.open();
		expect([empty.phase, empty.issues[0]?.code]).toEqual(['error', 'bank-empty']);
		const gone = browser.tab({}, { loadPack: async () => fail([issueOf('storage-failed')]) });
		await gone.open();
		expect(gone.phase).toBe('error');
	});
});

describe('an exam', () => {
	test('waits to be started, tells nothing before the end, and lets responses be changed', async () => {
		const quiz = new TestBrowser().tab({ mode: 'exam' });
		await quiz.open();
		expect(quiz.phase).toBe('ready');
		await quiz.startNew();
		const run = running(quiz);
		await answer(run, false);
		expect(run.progress).toEqual({ number: 2, total: 4, answered: 1 });
		expect([run.grading, run.feedback, run.highlights.size, run.hintsLeft]).toEqual([
			undefined,
			undefined,
			0,
			0
		]);
		await run.go(0);
		expect(run.response).toEqual({ choice: 'year' });
		run.respond({ choice: 'twelve' });
		await run.go(3);
		run.respond({ text: 'تشرين الثاني' });
		await run.finish();
		expect(run.ending?.result).toMatchObject({ correct: 2, incorrect: 0, unanswered: 2 });
		expect((await storedAttempts(run)).map(({ question }) => question)).toEqual(['books', 'books', 'month']);
	});

	test('looking at a question again without a change makes no second attempt', async () => {
		const quiz = new TestBrowser().tab({ mode: 'exam' });
		await quiz.open();
		await quiz.startNew();
		const run = running(quiz);
		await answer(run);
		await answer(run);
		for (const n of [0, 1, 2, 1]) await run.go(n);
		expect(await storedAttempts(run)).toHaveLength(2);
	});

	test('ends when its time is over, with the response that was whole', async () => {
		const browser = new TestBrowser();
		const quiz = browser.tab({ mode: 'exam', limit: 60_000 });
		await quiz.open();
		await quiz.startNew();
		const run = running(quiz);
		run.respond({ choice: 'twelve' });
		browser.now += 59_000;
		run.tick();
		expect([run.timeLeft, run.phase]).toEqual([1000, 'asking']);
		browser.now += 5000;
		run.tick();
		await expect.poll(() => run.phase).toBe('ended');
		expect(run.ending?.result.correct).toBe(1);
		expect(run.session.finishedAt).toBe(run.session.deadline);
	});
});

describe('where the store fails', () => {
	test('feedback says “not saved”, the attempt is held and exported, and saved with the next', async () => {
		const browser = new TestBrowser();
		const storage = new Storage({}, browser.uuid);
		const real = storage.attempts.commit.bind(storage.attempts);
		storage.attempts.commit = async () => fail(issueOf('storage-quota'));
		const quiz = browser.tab({}, { store: async () => storage });
		const run = await opened(quiz);
		await answer(run);
		expect(run).toMatchObject({
			phase: 'feedback',
			saved: 'not-saved',
			saveIssue: { code: 'storage-quota' }
		});
		expect(quiz.unsaved).toBe(1);
		expect(JSON.parse(await quiz.exportUnsaved())).toMatchObject({
			attempts: [{ attempt: { question: 'books' } }]
		});
		expect(await storedAttempts(run)).toEqual([]);
		storage.attempts.commit = real;
		await run.next();
		await answer(run);
		expect([run.saved, quiz.unsaved]).toEqual(['saved', 0]);
		expect(await storedAttempts(run)).toHaveLength(2);
	});

	test('what was not saved is tried again when asked', async () => {
		const browser = new TestBrowser();
		const storage = new Storage({}, browser.uuid);
		const real = storage.attempts.commit.bind(storage.attempts);
		storage.attempts.commit = async () => fail(issueOf('storage-quota'));
		const quiz = browser.tab({}, { store: async () => storage });
		const run = await opened(quiz);
		await answer(run);
		storage.attempts.commit = real;
		await quiz.retrySaving();
		expect([run.saved, run.saveIssue, quiz.unsaved]).toEqual(['saved', undefined, 0]);
	});

	test('a question whose attempt was never saved is asked again after a restart', async () => {
		const browser = new TestBrowser();
		const storage = new Storage({}, browser.uuid);
		storage.attempts.commit = async () => fail(issueOf('storage-quota'));
		const run = await opened(browser.tab({}, { store: async () => storage }));
		await answer(run);
		await run.next();
		browser.crash();
		const again = await opened(browser.tab());
		expect([again.question.id, again.phase, again.progress.answered]).toEqual(['books', 'asking', 0]);
	});

	test('a browser that keeps nothing still lets the learner answer, and never says “saved”', async () => {
		const refused = fail(issueOf('storage-refused'));
		const storage = new Storage();
		storage.database.use = async () => refused;
		const quiz = new TestBrowser().tab({}, { store: async () => storage });
		const run = await opened(quiz);
		await answer(run);
		expect([run.phase, run.saved, quiz.unsaved]).toEqual(['feedback', 'not-saved', 1]);
	});

	test('an app older than the store asks nothing', async () => {
		const storage = new Storage();
		storage.database.use = async () => fail(issueOf('storage-newer'));
		const quiz = new TestBrowser().tab({}, { store: async () => storage, untouched: async () => false });
		await quiz.open();
		expect([quiz.phase, quiz.issues[0]?.code]).toEqual(['error', 'storage-newer']);
	});
});

describe('tabs', () => {
	test('a second tab leaves the session to the first until the learner continues there', async () => {
		const browser = new TestBrowser();
		const first = browser.tab();
		const run = await opened(first);
		await answer(run);
		const second = browser.tab();
		await second.open();
		expect([second.phase, second.run]).toEqual(['owned-elsewhere', undefined]);
		await run.next();
		await first.settled();
		await second.takeOver();
		expect(second.phase).toBe('asking');
		expect(running(second).question.id).toBe('director');
		expect(first.phase).toBe('owned-elsewhere');
		await first.takeOver();
		expect([first.phase, second.phase]).toEqual(['asking', 'owned-elsewhere']);
	});

	test('a session that was let go is gone on with by the next tab', async () => {
		const browser = new TestBrowser();
		const first = browser.tab();
		const { session } = await opened(first);
		await first.close();
		const second = browser.tab();
		expect((await opened(second)).session.id).toBe(session.id);
		expect(second.resumed).toBe(true);
	});

	test('starting anew leaves the open session and begins another', async () => {
		const browser = new TestBrowser();
		const quiz = browser.tab();
		const before = await opened(quiz);
		before.respond({ choice: 'year' });
		browser.now += 1000;
		await quiz.startNew();
		const after = running(quiz);
		expect(after.session.id).not.toBe(before.session.id);
		expect([after.response, quiz.resumed]).toEqual([undefined, false]);
		browser.crash();
		expect((await opened(browser.tab())).session.id).toBe(after.session.id);
	});
});
