import { beforeEach, describe, expect, test } from 'vitest';
import type { Attempt } from '#lib/study/attempt.ts';
import {
	answered,
	booksAsk,
	revision,
	rightKey,
	shownIn,
	whoAsk,
	wrongKey
} from '#lib/study/corrections.samples.ts';
import { correctionCounts } from '#lib/study/corrections.ts';
import type { PresentPack } from '#lib/study/held-against.ts';
import { correct, incorrect } from '#lib/study/schedule.samples.ts';
import { summariesOf } from '#lib/study/summarise.ts';
import { Attempts } from './attempts.ts';
import { examine } from './checkup.ts';
import { Corrections } from './corrections.ts';
import { emptyDevice, testSession, testUuid, uuids, valueOf } from './database.samples.ts';
import { Database } from './database.ts';
import { contentOf } from './migrations.samples.ts';
import { Roster } from './roster.ts';
import { Summaries } from './summaries.ts';
import { Tallies } from './tallies.ts';

beforeEach(emptyDevice);

const NOW = 30_000 * 86_400_000;
const learner = testUuid(1);
const ten = { response: { choice: 'ten' }, mark: correct };
const twelve = { response: { choice: 'twelve' }, mark: incorrect };

function device() {
	const [database, uuid] = [new Database(), uuids()];
	const attempts = new Attempts(database, uuid);
	let last = 0;
	/** Stores what was answered on a day, with the question as it was shown. */
	async function answer(day: number, present: PresentPack, change: Partial<Attempt>): Promise<void> {
		const id = testUuid(9000 + ++last);
		const attempt = answered(day, present, { id, ...change });
		const session = testSession();
		const { question } = shownIn(present.pack, attempt.question);
		await valueOf(attempts.commit([{ attempt, session, question }]));
	}
	const corrections = new Corrections(database);
	return {
		answer,
		database,
		roster: new Roster(database, { uuid, clock: { now: () => NOW, offset: () => 0 } }),
		bringUp: (present: PresentPack) => valueOf(corrections.bringUp(learner, [present], NOW)),
		counts: async () => correctionCounts((await valueOf(corrections.ofThoseThatCount(learner))).held),
		corrections,
		summary: async () => (await valueOf(new Summaries(database).ofLearner(learner, NOW)))[0],
		tally: () => valueOf(new Tallies(database).of(learner, wrongKey.pack.uid)),
		stored: async () => (await contentOf()).stores
	};
}

/** Two right by the wrong key, on two days, one wrong by it, and an answer to another question. */
async function answeredBefore() {
	const made = device();
	await made.answer(10, wrongKey, ten);
	await made.answer(12, wrongKey, ten);
	await made.answer(14, wrongKey, twelve);
	await made.answer(14, wrongKey, { question: 'who', response: { text: 'المديرة' }, mark: correct });
	return made;
}

describe('[DB26] a corrected key', () => {
	test('marks again what was answered before; no record changes', async () => {
		const { bringUp, stored, counts, summary, tally } = await answeredBefore();
		const before = await stored();
		expect(await bringUp(rightKey)).toBe(true);
		const after = await stored();
		for (const store of ['attempts', 'questions', 'sessions', 'events'])
			expect(after[store]).toEqual(before[store]);
		expect(await counts()).toEqual({ questions: 1, right: 1, wrong: 2, points: 0, others: 0 });
		expect((await summary())?.questions['books']).toMatchObject({ count: 3, correct: 1, first: 'incorrect' });
		expect((await summary())?.questions['who']).toMatchObject({ count: 1, correct: 1 });
		expect((await tally())?.questions['books']?.last.mark.verdict).toBe('correct');
	});

	test('changes the schedule to the one made from the new marks alone', async () => {
		const { bringUp, answer, summary, stored } = await answeredBefore();
		await bringUp(rightKey);
		await answer(20, rightKey, { response: { choice: 'twelve' }, mark: correct });
		const running = await summary();
		const marks = new Map<string, Attempt['mark']>([
			['ten', incorrect],
			['twelve', correct]
		]);
		const attempts = (await stored())['attempts'] as Attempt[]; // as they were stored above
		const anew = attempts.map((attempt) => {
			const { response } = attempt as { response: { choice?: string } };
			return { ...attempt, mark: marks.get(response.choice ?? '') ?? attempt.mark };
		});
		expect([running]).toEqual(summariesOf(anew, NOW));
	});

	test('is held against once: the second time nothing is read or written', async () => {
		const { bringUp, stored } = await answeredBefore();
		await bringUp(rightKey);
		const before = await stored();
		expect(await bringUp(rightKey)).toBe(false);
		expect(await stored()).toEqual(before);
	});

	test('that turns out to be right gives the marks back', async () => {
		const { bringUp, summary, counts } = await answeredBefore();
		const asRecorded = await summary();
		await bringUp(rightKey);
		expect(await summary()).not.toEqual(asRecorded);
		expect(await bringUp(revision(3, wrongKey.pack.questions))).toBe(true);
		expect(await summary()).toEqual(asRecorded);
		expect(await counts()).toBeUndefined();
	});

	test('also marks what a session begun before brings later', async () => {
		const { bringUp, answer, summary } = await answeredBefore();
		await bringUp(rightKey);
		await answer(21, wrongKey, ten);
		expect((await summary())?.questions['books']?.last?.verdict).toBe('correct');
		expect(await bringUp(rightKey)).toBe(true);
		expect((await summary())?.questions['books']?.last?.verdict).toBe('incorrect');
	});

	test('leaves nothing for the checkup to find, and outlives an event and its undoing', async () => {
		const { bringUp, database, roster, summary, counts, corrections } = await answeredBefore();
		await bringUp(rightKey);
		const corrected = await summary();
		expect((await valueOf(examine(database, NOW))).issues).toEqual([]);
		const event = await valueOf(roster.record({ kind: 'reset', learner, uid: wrongKey.pack.uid }));
		expect(await summary()).toBeUndefined();
		expect(await counts()).toBeUndefined();
		expect(correctionCounts(await valueOf(corrections.ofLearner(learner)))).toMatchObject({ wrong: 2 });
		await valueOf(roster.undo(event.id));
		expect(await summary()).toEqual(corrected);
		expect(await bringUp(rightKey)).toBe(false);
	});

	test('marks again what a learner answered who was joined into this one', async () => {
		const { answer, bringUp, roster, counts, summary } = device();
		await answer(10, wrongKey, { ...ten, learner: testUuid(2) });
		await valueOf(roster.record({ kind: 'join', learner, other: testUuid(2) }));
		expect(await bringUp(rightKey)).toBe(true);
		expect(await counts()).toMatchObject({ wrong: 1 });
		expect((await summary())?.questions['books']).toMatchObject({ first: 'incorrect' });
	});
});

describe('[DB26] what is no correction', () => {
	test('another wording that its author calls the same keeps every answer counting', async () => {
		const { bringUp, summary, counts } = await answeredBefore();
		const before = await summary();
		const sameAs = shownIn(wrongKey.pack, 'books').fingerprint;
		const reworded = booksAsk('ten', { prompt: 'ما عدد كتب المكتبة؟', sameAs });
		expect(await bringUp(revision(2, [reworded, whoAsk]))).toBe(false);
		expect(await summary()).toEqual(before);
		expect(await counts()).toBeUndefined();
	});

	test('a question that asks something else takes no answers over, and loses none', async () => {
		const { bringUp, summary, counts, stored } = await answeredBefore();
		const before = (await stored())['attempts'];
		const other = booksAsk('ten', { prompt: 'كم كتابًا للأطفال؟' });
		expect(await bringUp(revision(2, [other, whoAsk]))).toBe(true);
		expect(Object.keys((await summary())?.questions ?? {})).toEqual(['who']);
		expect(await counts()).toEqual({ questions: 0, right: 0, wrong: 0, points: 0, others: 3 });
		expect((await stored())['attempts']).toEqual(before);
	});

	test('a question that is withdrawn leaves its answers as they are', async () => {
		const { bringUp, summary, stored } = await answeredBefore();
		const [before, kept] = [await summary(), await stored()];
		expect(await bringUp(revision(2, [whoAsk]))).toBe(false);
		expect(await summary()).toEqual(before);
		expect((await stored())['attempts']).toEqual(kept['attempts']);
	});

	test('a pack in which every question became another has no figures, and its answers are kept', async () => {
		const { answer, bringUp, summary, tally, stored } = device();
		await answer(10, wrongKey, ten);
		await bringUp(revision(2, [booksAsk('ten', { fact: 'size' }), whoAsk]));
		expect([await summary(), await tally()]).toEqual([undefined, undefined]);
		expect((await stored())['attempts']).toHaveLength(1);
	});
});
