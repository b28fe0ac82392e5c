import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { testUuid } from './attempt.samples.ts';
import { acrossPacks, packOf, packsOf, startPractice } from './practice-session.ts';
import { SESSION_VERSION, sessionSchema, sessionUpgrades } from './session-record.ts';
import { answered, next, start } from './session.ts';
import { reconciled } from './taking-up.ts';

const news = { uid: testUuid(21), revision: 1, slug: 'news', digest: 'a'.repeat(64) };
const story = { uid: testUuid(22), revision: 4, slug: 'story', digest: 'b'.repeat(64) };
const asked = (id: string, pack = news) => ({ id, order: ['b', 'a'], pack });

function begun() {
	const questions = [asked('name'), asked('name', story), asked('year')];
	return startPractice({ id: testUuid(11), learner: testUuid(1), at: 1000, questions });
}

function attempt(n: number, question: string, pack = news) {
	return { id: testUuid(n), question, uid: pack.uid, at: 1000 + n, device: testUuid(31), number: n };
}

test('[ST43] a practice session names the pack of each question, and survives JSON', () => {
	const session = begun();
	const stored: unknown = JSON.parse(JSON.stringify(session));
	expect(z.parse(sessionSchema, stored)).toEqual(session);
	expect(session.items.map((item) => packOf(session, item))).toEqual([news, story, news]);
	expect(packsOf(session)).toEqual([news, story]);
	expect(session).toMatchObject(acrossPacks);
});

test('[ST43] a session of one pack names it once', () => {
	const questions = [{ id: 'name', order: [] }];
	const session = start({
		id: testUuid(11),
		learner: testUuid(1),
		mode: 'quiz',
		pack: news,
		questions,
		at: 0
	});
	expect(packsOf(session)).toEqual([news]);
	expect(session.items).toEqual([{ question: 'name', order: [], hints: 0, elapsed: 0 }]);
});

test('[ST13] questions of one id in two packs are not taken for each other', () => {
	const put = reconciled(begun(), [attempt(9, 'name', story)]);
	expect(put.items.map((item) => item.attempt)).toEqual([undefined, testUuid(9), undefined]);
});

test('[ST44] a question asked again at the end has attempts of its own', () => {
	const questions = [asked('name'), asked('name', story), asked('year'), asked('name')];
	const more = startPractice({ id: testUuid(11), learner: testUuid(1), at: 1000, questions });
	const once = reconciled(more, [attempt(8, 'name')]);
	expect(once.items.map((item) => item.attempt)).toEqual([testUuid(8), undefined, undefined, undefined]);
	const twice = reconciled(more, [attempt(9, 'name'), attempt(8, 'name')]);
	expect(twice.items.map((item) => item.attempt)).toEqual([testUuid(8), undefined, undefined, testUuid(9)]);
	expect(next(answered(more, testUuid(8))).position).toBe(1);
});

test('[ST45] a session before reading says so', () => {
	const questions = [{ id: 'name', order: [] }];
	const beginning = {
		id: testUuid(11),
		learner: testUuid(1),
		mode: 'quiz',
		pack: news,
		questions,
		at: 0
	} as const;
	expect(start({ ...beginning, guess: true }).guess).toBe(true);
	expect('guess' in start(beginning)).toBe(false);
});

test('[ST15] sessions of version 1 are read as the newest', () => {
	expect(sessionUpgrades).toHaveLength(SESSION_VERSION - 1);
	const first = { ...begun(), version: 1 };
	expect(z.parse(sessionSchema, first)).toEqual({ ...first, version: SESSION_VERSION });
});
