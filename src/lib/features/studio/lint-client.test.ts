import { describe, expect, it, vi } from 'vitest';
import type { Progress } from '#lib/bank/lint/linter.ts';
import { buildArticle } from '#lib/article/build.ts';
import type { Article } from '#lib/article/article.ts';
import type { LintPort } from './lint-client.ts';
import { LintService } from './lint-service.ts';

vi.mock('./studio-worker.ts?worker&url', () => ({ default: '/studio-worker.js' }));
const { LintClient } = await import('./lint-client.ts');

function article(): Article {
	const text = 'افتتحت البلدية صباح السبت مكتبة عامة في الحي القديم. وقالت المديرة إن القراءة مجانية.';
	const built = buildArticle(
		{ title: 'مكتبة', language: 'ar', source: { unknown: true }, glossary: [] },
		text
	);
	if (!built.ok) throw new Error('no article');
	return built.value;
}

function question(fields: object = {}) {
	return {
		id: 'who',
		kind: 'short-text',
		skill: 'literal',
		level: 1,
		prompt: 'من افتتح المكتبة؟',
		evidence: [{ quote: 'افتتحت البلدية صباح السبت مكتبة عامة' }],
		answers: ['البلدية'],
		explanation: 'هي فاعل الجملة الأولى.',
		...fields
	};
}

/** A worker in this thread; messages are cloned, as a worker's are. */
function port(): LintPort {
	const listeners: ((message: unknown) => void)[] = [];
	const service = new LintService(
		(reply) => void queueMicrotask(() => listeners.forEach((hear) => hear(structuredClone(reply)))),
		() => Promise.resolve()
	);
	return {
		postMessage: (message) => void service.take(structuredClone(message)),
		listen: (listener) => void listeners.push(listener),
		close: () => void listeners.splice(0)
	};
}

describe('checking off the main thread', () => {
	it('tells what is wrong with one question', async () => {
		const client = new LintClient(port());
		client.open(article());
		expect(await client.question(question())).toEqual([]);
		const lost = await client.question(question({ evidence: [{ quote: 'أغلقت البلدية المكتبة' }] }));
		expect(lost?.map(({ code }) => code)).toContain('G1');
	});

	it('tells what is missing in a question that is not whole', async () => {
		const client = new LintClient(port());
		client.open(article());
		const issues = await client.question(question({ prompt: '', answers: undefined }));
		expect(issues?.map(({ place }) => place.path?.[0])).toEqual(
			expect.arrayContaining(['prompt', 'answers'])
		);
	});

	it('tells what is wrong with a bank, how far it came, and how guessers fare', async () => {
		const client = new LintClient(port());
		client.open(article());
		const told: Progress[] = [];
		const found = await client.bank(
			[question(), question({ id: 'again' }), { id: 'half' }],
			[],
			(progress) => void told.push(progress)
		);
		expect(found?.issues.map(({ code, place }) => [code, place.question])).toEqual(
			expect.arrayContaining([
				['B2', 'again'],
				['value-missing', 'half']
			])
		);
		expect(found?.guesses.length).toBeGreaterThan(5);
		expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
		expect(told.at(-1)?.done).toBe(told.at(-1)?.total);
	});

	it('tells how far it came some times, however many questions there are', async () => {
		const client = new LintClient(port());
		client.open(article());
		const many = Array.from({ length: 400 }, (_, index) => question({ id: `q-${String(index)}` }));
		const told: Progress[] = [];
		await client.bank(many, [], (progress) => void told.push(progress));
		expect(told.length).toBeGreaterThan(10);
		expect(told.length).toBeLessThanOrEqual(26);
	});

	it('answers with nothing what was asked again, or about another article', async () => {
		const client = new LintClient(port());
		client.open(article());
		const [first, second] = [client.bank([question()]), client.bank([question()])];
		expect(await first).toBeUndefined();
		expect(await second).toBeDefined();
		const third = client.question(question());
		client.open(article());
		expect(await third).toBeUndefined();
	});

	it('goes on with what stands in where the worker cannot be had, with all it was asked', async () => {
		let fail = () => {};
		const silent: LintPort = {
			postMessage: () => {},
			listen: (_, failed) => (fail = failed),
			close: () => {},
			instead: port
		};
		const client = new LintClient(silent);
		client.open(article());
		const [asked, bank] = [client.question(question()), client.bank([question({ evidence: [] })])];
		fail();
		expect(await asked).toEqual([]);
		expect((await bank)?.byQuestion.has('who')).toBe(true);
	});

	it('goes on where the worker breaks later, and keeps nothing that it found', async () => {
		let fail = () => {};
		const first = port();
		const breaking: LintPort = {
			...first,
			listen(hear, failed) {
				first.listen(hear, failed);
				fail = failed;
			},
			instead: port
		};
		const client = new LintClient(breaking);
		client.open(article());
		const worse = question({ evidence: [] });
		await client.bank([question(), worse]);
		fail();
		expect((await client.bank([question()]))?.byQuestion.has('who')).toBe(false);
	});

	it('ignores what is none of its messages', async () => {
		const sent: unknown[] = [];
		const service = new LintService(
			(reply) => void sent.push(reply),
			() => Promise.resolve()
		);
		await service.take({ type: 'question' });
		await service.take(null);
		expect(sent).toEqual([]);
	});
});
