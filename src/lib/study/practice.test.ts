import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart } from './apart.ts';
import { testUuid } from './attempt.samples.ts';
import type { Memory } from './memory.ts';
import { practice, questionOf, sharesProof, type PracticeFact, type Wish } from './practice.ts';
import { dueDay } from './schedule.ts';

const today = 20_500;
const aim = { retention: 0.9 };
const limits = { fresh: 3, total: 10, done: { fresh: 0, total: 0 } };
const wish: Wish = { today, aim, limits };
const first = () => 0;

function memory(last: number, stability: number): Memory {
	return { stability, difficulty: 5, since: last, last, rating: 'good', counted: 1, lapses: 0 };
}

function fact(n: number, change: Partial<PracticeFact> = {}): PracticeFact {
	return {
		uid: testUuid(21),
		fact: `fact-${n}`,
		questions: [{ id: `question-${n}`, sentences: [n] }],
		...change
	};
}

function names(picks: readonly { fact: string }[]) {
	return picks.map((pick) => pick.fact).sort();
}

const memories = fc.record({
	last: fc.integer({ min: today - 300, max: today }),
	stability: fc.double({ min: 0.5, max: 200, noNaN: true })
});
const facts = fc
	.array(
		fc.record({
			known: fc.option(memories, { nil: undefined }),
			sentence: fc.nat(5),
			verdict: fc.constantFrom('correct' as const, 'incorrect' as const),
			sure: fc.boolean()
		}),
		{ maxLength: 25 }
	)
	.map((list) =>
		list.map(({ known, sentence, verdict, sure }, n): PracticeFact => {
			const question = { id: `question-${n}`, sentences: [sentence] };
			if (!known) return fact(n, { questions: [question] });
			const last = { at: n, verdict, ...(sure ? { certainty: 'sure' as const } : {}) };
			return fact(n, { memory: memory(known.last, known.stability), questions: [{ ...question, last }] });
		})
	);
const chances = fc
	.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }))
	.map((stream) => () => stream.next().value);

describe('what to practise', () => {
	test('[ST28] each fact at most once, due or new, within the limits of the day', () => {
		const done = fc.record({ fresh: fc.nat(4), total: fc.nat(12) });
		fc.assert(
			fc.property(facts, done, chances, (all, doneToday, chance) => {
				const picks = practice(all, { ...wish, limits: { ...limits, done: doneToday } }, chance);
				expect(new Set(names(picks)).size).toBe(picks.length);
				expect(picks.length).toBeLessThanOrEqual(Math.max(0, 10 - doneToday.total));
				const fresh = picks.filter(({ why }) => why === 'new');
				expect(fresh.length).toBeLessThanOrEqual(Math.max(0, 3 - doneToday.fresh));
				for (const pick of picks) {
					const known = all.find((one) => one.fact === pick.fact)?.memory;
					expect(known === undefined).toBe(pick.why === 'new');
					if (known) expect(dueDay(known, aim)).toBeLessThanOrEqual(today);
				}
			})
		);
	});

	test('[ST28] where the day does not hold all that is due, the least remembered come first', () => {
		const all = [
			fact(1, { memory: memory(today - 10, 9) }),
			fact(2, { memory: memory(today - 90, 9) }),
			fact(3, { memory: memory(today - 30, 9) }),
			fact(4)
		];
		const narrow = { ...limits, total: 2 };
		expect(names(practice(all, { ...wish, limits: narrow }, first))).toEqual(['fact-2', 'fact-3']);
	});

	test('[ST29] practising more adds what is least remembered, beyond the limits', () => {
		const all = [
			fact(1, { memory: memory(today - 1, 50) }),
			fact(2, { memory: memory(today - 3, 50) }),
			fact(3)
		];
		const none = { ...limits, total: 0 };
		expect(practice(all, { ...wish, limits: none }, first)).toEqual([]);
		const picks = practice(all, { ...wish, limits: none, more: 1 }, first);
		expect(picks.map(({ fact: name, why }) => [name, why])).toEqual([['fact-2', 'more']]);
		expect(names(practice(all, { ...wish, limits: none, more: 9 }, first))).toHaveLength(3);
	});

	test('[ST30] only one article, only mistakes, only what was sure and wrong', () => {
		const known = memory(today - 1, 50);
		const asked = (n: number, last: { verdict: 'correct' | 'partly'; certainty?: 'sure' | 'quite' }) =>
			fact(n, { memory: known, questions: [{ id: `q-${n}`, sentences: [], last: { at: n, ...last } }] });
		const all = [
			asked(1, { verdict: 'partly', certainty: 'quite' }),
			asked(2, { verdict: 'partly', certainty: 'sure' }),
			asked(3, { verdict: 'correct', certainty: 'sure' }),
			fact(4),
			fact(5, { uid: testUuid(22) })
		];
		const only = (which: Wish['only']) => names(practice(all, { ...wish, only: which }, first));
		expect(only({ mistakes: true })).toEqual(['fact-1', 'fact-2']);
		expect(only({ sureAndWrong: true })).toEqual(['fact-2']);
		expect(only({ uid: testUuid(22) })).toEqual(['fact-5']);
	});

	test('[ST30] a mistake that was made good at another question of the fact is none any more', () => {
		const questions = [
			{ id: 'typed', sentences: [], last: { at: 1, verdict: 'incorrect' as const } },
			{ id: 'chosen', sentences: [], last: { at: 2, verdict: 'correct' as const } }
		];
		const all = [fact(1, { memory: memory(today - 1, 50), questions })];
		expect(practice(all, { ...wish, only: { mistakes: true } }, first)).toEqual([]);
	});

	test('[ST31] asks the question of a fact that was asked longest ago, one never asked first', () => {
		const asked = (id: string, at: number) => ({
			id,
			sentences: [],
			last: { at, verdict: 'correct' as const }
		});
		const old = fact(1, { questions: [asked('a', 30), asked('b', 10), asked('c', 20)] });
		const fresh = { ...old, questions: [...old.questions, { id: 'd', sentences: [] }] };
		fc.assert(
			fc.property(chances, (chance) => {
				expect(questionOf(old, chance).id).toBe('b');
				expect(questionOf(fresh, chance).id).toBe('d');
			})
		);
	});
});

describe('the order', () => {
	test('[ST32] questions with the same proof do not follow each other where that can be', () => {
		const groups = fc.array(fc.nat(3), { maxLength: 14 });
		fc.assert(
			fc.property(groups, (list) => {
				const items = list.map((group, n) => ({ group, n }));
				const order = apart(items, (a, b) => a.group === b.group);
				expect(new Set(order)).toEqual(new Set(items));
				const largest = Math.max(0, ...[0, 1, 2, 3].map((g) => list.filter((one) => one === g).length));
				const clashes = order.filter((item, n) => n > 0 && order[n - 1]?.group === item.group).length;
				if (2 * largest <= list.length + 1) expect(clashes).toBe(0);
			})
		);
	});

	test('[ST32] what is practised keeps questions with the same proof apart', () => {
		const due = [1, 1, 2, 2, 3, 3].map((sentence, n) =>
			fact(n, { memory: memory(today - 90, 5), questions: [{ id: `q-${n}`, sentences: [sentence] }] })
		);
		fc.assert(
			fc.property(chances, (chance) => {
				const picks = practice(due, wish, chance);
				expect(picks).toHaveLength(due.length);
				for (const [n, pick] of picks.entries()) {
					const next = picks[n + 1];
					expect(next !== undefined && sharesProof(pick, next)).toBe(false);
				}
			})
		);
	});

	test('[ST32] what has nothing in common stays in the order of chance', () => {
		expect(apart([3, 1, 2], () => false)).toEqual([3, 1, 2]);
		expect(apart([3, 1, 2], () => true)).toEqual([3, 1, 2]);
	});

	test('[ST32] a shared sentence of another article is no shared proof', () => {
		const pick = { uid: testUuid(21), fact: 'a', question: 'a', sentences: [1, 2], why: 'due' as const };
		expect(sharesProof(pick, { ...pick, sentences: [2] })).toBe(true);
		expect(sharesProof(pick, { ...pick, sentences: [3] })).toBe(false);
		expect(sharesProof(pick, { ...pick, uid: testUuid(22) })).toBe(false);
	});
});
