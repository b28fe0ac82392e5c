import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { ok } from '#lib/result.ts';
import { emptyDevice } from '#lib/storage/database.samples.ts';
import { testPack, TestBrowser } from './quiz.samples.ts';
import type { QuizState } from './quiz.svelte.ts';

beforeEach(emptyDevice);

/** What the learner sees. */
function seen({ phase, run }: QuizState) {
	if (!run) return { phase };
	const { question, order, response, grading, feedback, hints, hintsLeft, picked, progress, canSubmit } = run;
	const highlights = [...run.highlights];
	return {
		phase,
		question,
		order,
		response,
		grading,
		feedback,
		highlights,
		hints,
		hintsLeft,
		picked,
		progress,
		canSubmit
	};
}

type Act = (quiz: QuizState) => void | Promise<void>;

const choices = ['twelve', 'fifteen', 'year', 'layla', 'mona'] as const;
const texts = ['تشرين', 'تشرين الثاني', 'نوفمبر', 'آب'] as const;

/** A response that fits the question in view, or a part of one. */
function respond(quiz: QuizState, n: number): void {
	const { run } = quiz;
	if (run?.question.kind === undefined || !run) return;
	if ('choices' in run.question) {
		const offered = choices.filter((id) => run.order.includes(id));
		run.respond({ choice: offered[n % offered.length] ?? '' });
	} else if (run.question.id === 'month') run.respond({ text: texts[n % texts.length] ?? '' });
	else run.toggleSentence(1 + (n % 5));
}

const acts: fc.Arbitrary<[string, Act]> = fc.oneof(
	{ weight: 3, arbitrary: fc.nat(9).map((n): [string, Act] => [`respond ${n}`, (quiz) => respond(quiz, n)]) },
	{ weight: 4, arbitrary: fc.constant<[string, Act]>(['submit', (quiz) => quiz.run?.submit()]) },
	{ weight: 3, arbitrary: fc.constant<[string, Act]>(['next', (quiz) => quiz.run?.next()]) },
	fc.constant<[string, Act]>(['hint', (quiz) => quiz.run?.hint()]),
	fc.nat(4).map((n): [string, Act] => [`tap ${n + 1}`, (quiz) => quiz.run?.toggleSentence(n + 1)]),
	fc.nat(4).map((n): [string, Act] => [`go ${n}`, (quiz) => quiz.run?.go(n)])
);

test.each(['quiz', 'exam'] as const)(
	'a %s is found again as it was left, wherever it was left',
	async (mode) => {
		const run = fc.asyncProperty(fc.array(acts, { maxLength: 25 }), fc.boolean(), async (list, newer) => {
			emptyDevice();
			const browser = new TestBrowser();
			let quiz = browser.tab({ mode });
			await quiz.open();
			if (quiz.phase === 'ready') await quiz.startNew();
			await quiz.run?.prepare();
			for (const [, act] of list) {
				browser.now += 700;
				await act(quiz);
				await quiz.settled();
				const before = seen(quiz);
				if (before.phase === 'ended') return;
				browser.crash();
				if (newer) browser.pack = ok(testPack({ revision: 2, title: 'عنوان آخر للخبر' }));
				quiz = browser.tab({ mode });
				await quiz.open();
				expect(seen(quiz)).toEqual(before);
			}
		});
		await fc.assert(run, { numRuns: 40 });
	}
);

test('a session goes on with the content it began with, and a new one has the new content', async () => {
	const browser = new TestBrowser();
	const first = browser.tab();
	await first.open();
	await first.run?.prepare();
	await first.settled();
	browser.crash();
	browser.pack = ok(testPack({ revision: 2, title: 'عنوان آخر للخبر' }));
	const quiz = browser.tab();
	await quiz.open();
	expect(quiz.run?.article.title).toBe('مكتبة جديدة في صيدا');
	await quiz.startNew();
	expect(quiz.run?.article.title).toBe('عنوان آخر للخبر');
	expect(quiz.run?.session.revision).toBe(2);
});

test('a kill at any moment loses no attempt whose feedback was seen', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.nat(9), { minLength: 1, maxLength: 8 }), fc.nat(30), async (list, turns) => {
			emptyDevice();
			const browser = new TestBrowser();
			const quiz = browser.tab();
			await quiz.open();
			let marked = 0;
			const playing = (async () => {
				for (const n of list) {
					respond(quiz, n);
					await quiz.run?.submit();
					if (quiz.run?.phase === 'feedback') marked++;
					await quiz.run?.next();
				}
			})();
			for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
			const seenByThen = marked;
			browser.crash();
			const again = browser.tab();
			await again.open();
			const answered = again.run?.progress.answered ?? 0;
			const total = again.run?.progress.total ?? 0;
			expect(again.resumed ? answered : total).toBeGreaterThanOrEqual(Math.min(seenByThen, total));
			await playing;
		}),
		{ numRuns: 40 }
	);
});
