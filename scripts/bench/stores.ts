/** Phones with a past: what a store of many attempts costs the library, progress, the first question and a response. */
import * as z from 'zod/mini';
import type { Page } from '@playwright/test';
import type { Pack } from '#lib/bank/bank.ts';
import { deviceSchema, THIS } from '#lib/storage/device.ts';
import { attemptSchema } from '#lib/study/attempt.ts';
import { sessionSchema } from '#lib/study/session-record.ts';
import { checkUntilPainted, watchFirstQuestion, watchShown } from './page-probe.ts';
import { countStore, putInStore, readStore } from './page-store.ts';
import { pastBefore } from './past.ts';
import { storedPhone } from './phone.ts';

const BATCH = 2000;
const PAUSE = 2500;
const VERDICT = { selector: '[data-verdict]', pause: PAUSE };

/** An address of the site that runs none of the app. */
const still = '/_app/version.json';
const quizPath = ({ slug }: Pack) => `/articles/${slug}/quiz/`;

/** Puts values into a store, some at a time. */
async function put(page: Page, store: string, values: readonly unknown[]): Promise<void> {
	for (let at = 0; at < values.length; at += BATCH)
		await page.evaluate(putInStore, { store, values: values.slice(at, at + BATCH) });
}

/** Marks the open session as left, so that the next visit begins at the first question again. */
async function leaveSession(page: Page, origin: string): Promise<void> {
	await page.goto(origin + still);
	const sessions = z.array(sessionSchema).parse(await page.evaluate(readStore, 'sessions'));
	const open = sessions.filter(({ state }) => state === 'open');
	await put(
		page,
		'sessions',
		open.map((session) => ({ ...session, state: 'left' }))
	);
}

/**
 * Fills the database of `folder`: one question answered in the app, and a past that brings the attempts to `count`, with what is
 * derived of it.
 */
export async function fill(folder: string, origin: string, { pack, count }: { pack: Pack; count: number }) {
	const { page, devtools, close } = await storedPhone(folder);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await page.goto(origin + quizPath(pack));
	await page.evaluate(checkUntilPainted, VERDICT);
	await page.goto(origin + still);
	const [first] = z.array(attemptSchema).parse(await page.evaluate(readStore, 'attempts'));
	const [session] = z.array(sessionSchema).parse(await page.evaluate(readStore, 'sessions'));
	const [device] = z.array(deviceSchema).parse(await page.evaluate(readStore, 'device'));
	if (!first || !session || !device) throw new Error('the first response was not stored');
	if (count > 1) {
		const { attempts, sessions, questions, ...derived } = pastBefore(first, session, {
			pack,
			count: count - 1
		});
		await put(page, 'attempts', attempts);
		await put(page, 'sessions', sessions);
		await put(page, 'questions', questions);
		await put(page, 'tallies', derived.tallies);
		await put(page, 'summaries', derived.summaries);
		const values = [{ ...device, number: first.number + attempts.length }];
		await page.evaluate(putInStore, { store: 'device', values, key: THIS });
	}
	await leaveSession(page, origin);
	const stored = await page.evaluate(countStore, 'attempts');
	if (stored !== count) throw new Error(`${stored} attempts are stored in place of ${count}`);
	await close();
}

/** Milliseconds from the start of the navigation until what is kept was painted. */
export interface Glance {
	readonly library: number;
	readonly progress: number;
}

export interface Visit {
	/** Milliseconds from the start of the navigation until a tap on the first question was handled. */
	readonly firstQuestion: number;
	/** Milliseconds from check to the painted verdict, which stands once the attempt is on the disk. */
	readonly record: number;
}

/** What stands on a page once what is kept was read. */
const read = { library: 'main ul[aria-busy="false"]', progress: 'main h2' };

async function shown(page: Page, url: string, selector: string): Promise<number> {
	await page.addInitScript(watchShown, selector);
	await page.goto(url);
	await page.waitForFunction(() => window.paintedAt !== undefined, undefined, { timeout: 120_000 });
	return page.evaluate(() => window.paintedAt ?? Number.NaN);
}

/** Switches the phone of `folder` on and opens one page of it, each time anew. */
async function opened(folder: string, url: string, selector: string): Promise<number> {
	const { page, close } = await storedPhone(folder);
	const time = await shown(page, url, selector);
	await close();
	return time;
}

/** Looks at the library and at progress, each on a phone just switched on. */
export async function glance(folder: string, origin: string): Promise<Glance> {
	const library = await opened(folder, `${origin}/`, read.library);
	const progress = await opened(folder, `${origin}/progress/`, read.progress);
	return { library, progress };
}

/** Switches the phone of `folder` on, begins a quiz and answers one question. */
export async function visit(folder: string, origin: string, pack: Pack): Promise<Visit> {
	const { page, close } = await storedPhone(folder);
	await page.addInitScript(watchFirstQuestion);
	await page.goto(origin + quizPath(pack));
	await page.waitForFunction(() => window.firstQuestion !== undefined);
	const firstQuestion = await page.evaluate(() => window.firstQuestion ?? Number.NaN);
	const record = await page.evaluate(checkUntilPainted, VERDICT);
	await leaveSession(page, origin);
	await close();
	return { firstQuestion, record };
}
