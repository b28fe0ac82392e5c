import { describe, expect, test } from 'vitest';
import { answered, booksAsk, revision, rightKey, whoAsk, wrongKey } from './corrections.samples.ts';
import { asCorrected, correctionCounts, holdsFor, packCorrectionsSchema } from './corrections.ts';
import { heldAgainst, type PresentPack } from './held-against.ts';
import type { Attempt } from './attempt.ts';
import { fingerprint } from '#lib/bank/fingerprint.ts';
import { regraded } from './regrade.ts';
import { correct, incorrect, partly } from './schedule.samples.ts';
import { summarised, summariesOf } from './summarise.ts';
import { testUuid } from './attempt.samples.ts';

const kept = new Map(wrongKey.pack.questions.map((question) => [fingerprint(question), question] as const));
const shown = (name: string) => kept.get(name);
const hold = (first: Attempt, rest: readonly Attempt[], present: PresentPack) =>
	heldAgainst([first, ...rest], present, shown);

const ten = answered(10, wrongKey, { id: testUuid(1), response: { choice: 'ten' }, mark: correct });
const twelve = answered(11, wrongKey, { id: testUuid(2), response: { choice: 'twelve' }, mark: incorrect });
const later = answered(30, rightKey, { id: testUuid(3), response: { choice: 'twelve' }, mark: correct });

describe('what a pack makes of old attempts', () => {
	test('[ST55] is read back as it was written, and names the content', () => {
		const held = hold(ten, [twelve], rightKey);
		expect(packCorrectionsSchema.parse(JSON.parse(JSON.stringify(held)))).toEqual(held);
		expect(held).toMatchObject({ digest: rightKey.digest, learner: ten.learner, uid: rightKey.pack.uid });
		expect(held.corrections.map(({ attempt }) => attempt)).toEqual([ten.id, twelve.id]);
	});

	test('[ST55] the attempts that count are those that grading them again gives', () => {
		const questions = new Map(rightKey.pack.questions.map((question) => [question.id, question]));
		const { attempts } = regraded([ten, twelve, later], { ...rightKey.pack, questions, shown });
		expect(asCorrected([ten, twelve, later], [hold(ten, [twelve], rightKey)])).toEqual(attempts);
	});

	test('[ST24] a summary that runs on with corrected marks is the one made anew from them', () => {
		const held = [hold(ten, [twelve], rightKey)];
		const now = later.at;
		const [before] = summariesOf(asCorrected([ten, twelve], held), now);
		const running = before && summarised(before, later);
		expect([running]).toEqual(summariesOf(asCorrected([ten, twelve, later], held), now));
		expect([running]).not.toEqual(summariesOf([ten, twelve, later], now));
	});

	test('[ST55] holds on for an attempt at a question of that content, and not for one of another', () => {
		const held = hold(ten, [], rightKey);
		expect([holdsFor(held, later), holdsFor(held, ten)]).toEqual([true, false]);
	});

	test('[ST55] counts answers by what became of them', () => {
		expect(correctionCounts([hold(ten, [], wrongKey)])).toBeUndefined();
		const [one] = hold(ten, [], rightKey).corrections;
		if (!one) throw new Error('nothing was corrected');
		const corrections = [
			one,
			{ ...one, before: incorrect, after: correct },
			{ ...one, before: incorrect, after: partly, question: 'who' }
		];
		const held = { ...hold(ten, [], rightKey), corrections, others: [testUuid(7)] };
		expect(correctionCounts([held])).toEqual({ questions: 2, right: 1, wrong: 1, points: 1, others: 1 });
	});

	test('[ST48] attempts at what became another question are left out, and none is lost', () => {
		const other = revision(2, [booksAsk('ten', { fact: 'size' }), whoAsk]);
		const held = hold(ten, [twelve], other);
		expect(held.others).toEqual([ten.id, twelve.id]);
		expect(asCorrected([ten, twelve], [held])).toEqual([]);
	});
});
