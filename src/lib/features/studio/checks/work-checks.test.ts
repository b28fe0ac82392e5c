import { describe, expect, it, vi } from 'vitest';
import { articleOf } from '#lib/features/studio/article-of.ts';
import { TestTime, testWork } from '#lib/features/studio/work.samples.ts';
import { blankDraft } from '#lib/kinds/drafts.ts';
import type { Article } from '#lib/article/article.ts';
import type { Work } from '#lib/bank/work.ts';

vi.mock('#lib/features/studio/studio-worker.ts?worker&url', () => ({ default: '/studio-worker.js' }));
const { localPort } = await import('./port.ts');
const { pauses, WorkChecks } = await import('./work-checks.svelte.ts');

function article(work: Work): Article {
	const made = articleOf(work);
	if (!made.ok) throw new Error('no article');
	return made.value;
}

const draft = {
	...blankDraft('short-text', 'who'),
	prompt: 'من تبرّع بأكثر الكتب؟',
	evidence: [{ quote: 'وتبرّع السكان بأكثر كتبها' }],
	answers: ['السكان'],
	explanation: 'هم من تبرّعوا بها.'
};

function begin() {
	const time = new TestTime();
	const checks = new WorkChecks({ port: localPort(), wait: time.wait });
	return { time, checks };
}

describe('checking a work while it is written', () => {
	it('checks the bank at once when it is opened, then after a pause', async () => {
		const { time, checks } = begin();
		const work = testWork({ questions: [draft] });
		checks.take(article(work), work);
		time.pass(0);
		await vi.waitFor(() => expect(checks.found).toBeDefined());
		expect(checks.issuesOf('who').filter(({ severity }) => severity === 'error')).toEqual([]);
		const worse = testWork({ questions: [{ ...draft, evidence: [] }] });
		checks.take(article(worse), worse);
		time.pass(pauses.bank - 1);
		expect(checks.progress).toBeUndefined();
		time.pass(1);
		await vi.waitFor(() => expect(checks.issuesOf('who').map(({ code }) => code)).toContain('too-few'));
		checks.close();
	});

	it('tells what the question in view has before the bank is checked again', async () => {
		const { time, checks } = begin();
		const work = testWork({ questions: [draft] });
		checks.take(article(work), work);
		checks.ask({ ...draft, evidence: [{ quote: 'ليست هذه في النص' }] });
		time.pass(0);
		await vi.waitFor(() => expect(checks.issuesOf('who').map(({ code }) => code)).toContain('G1'));
		checks.close();
	});

	it('keeps what two questions have beside each other while one of them is typed', async () => {
		const { time, checks } = begin();
		const work = testWork({ questions: [draft, { ...draft, id: 'again' }] });
		checks.take(article(work), work);
		time.pass(0);
		await vi.waitFor(() => expect(checks.found).toBeDefined());
		checks.ask({ ...draft, id: 'again', explanation: '' });
		time.pass(0);
		await vi.waitFor(() => expect(checks.question).toBeDefined());
		expect(checks.issuesOf('again').map(({ code }) => code)).toContain('B2');
		checks.close();
	});
});
