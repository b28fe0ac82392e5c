import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { attempts } from './attempt.samples.ts';
import { attemptSchema } from './attempt.ts';
import { byStamp } from './record.ts';
import { talliesOf, tallySchema } from './tally.ts';

test('[ST1] an attempt parses to itself and survives JSON', () => {
	fc.assert(
		fc.property(attempts, (list) => {
			for (const attempt of list) {
				const stored: unknown = JSON.parse(JSON.stringify(attempt));
				expect(z.parse(attemptSchema, stored)).toEqual(attempt);
			}
		})
	);
});

test('[ST14] a tally is the same whatever the order of the attempts', () => {
	fc.assert(
		fc.property(attempts, fc.infiniteStream(fc.nat()), (list, chance) => {
			const keyed = list.map((attempt) => ({ attempt, key: chance.next().value }));
			const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ attempt }) => attempt);
			const inTurn = new Map(talliesOf(list).map((tally) => [`${tally.learner} ${tally.uid}`, tally]));
			const mixed = new Map(talliesOf(shuffled).map((tally) => [`${tally.learner} ${tally.uid}`, tally]));
			expect(mixed).toEqual(inTurn);
			for (const tally of inTurn.values()) expect(z.parse(tallySchema, tally)).toEqual(tally);
		})
	);
});

test('[ST14] a tally holds the first and the last attempt at each question', () => {
	fc.assert(
		fc.property(attempts, (list) => {
			for (const tally of talliesOf(list)) {
				for (const [question, { count, first, last }] of Object.entries(tally.questions)) {
					const of = list
						.filter(
							(one) => one.learner === tally.learner && one.uid === tally.uid && one.question === question
						)
						.sort(byStamp);
					expect(count).toBe(of.length);
					expect(first.number).toBe(of[0]?.number);
					expect(last.number).toBe(of.at(-1)?.number);
				}
			}
		})
	);
});

test('[ST14] a question that is named as what every object has is counted like any other', () => {
	fc.assert(
		fc.property(attempts, (list) => {
			const named = list.map((attempt) => ({ ...attempt, question: 'constructor' }));
			const counts = talliesOf(named).map(({ questions }) =>
				Object.entries(questions).map(([id, { count }]) => [id, count])
			);
			for (const [[id, count] = []] of counts) expect([id, typeof count]).toEqual(['constructor', 'number']);
		})
	);
});
