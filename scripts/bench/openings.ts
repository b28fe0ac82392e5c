/** Opens a page that nothing is held of: what it weighs, when its first question takes a tap, when its text stands. */
import type { Browser } from '@playwright/test';
import { settledPage, watchFirstQuestion, watchLargestPaint } from './page-probe.ts';
import { freshPhone } from './phone.ts';
import { scaleFor, type Weights } from './wire.ts';

export interface Opening {
	/** Milliseconds from the start of the navigation until a tap on a choice was handled. */
	readonly firstQuestion: number;
	/** All that was asked for by then. */
	readonly weights: Weights;
}

/** Opens a page whose first question is answered by a tap. */
export async function openQuestion(browser: Browser, url: string): Promise<Opening> {
	const phone = await freshPhone(browser);
	const scale = scaleFor(phone);
	await phone.page.addInitScript(watchFirstQuestion);
	await phone.page.goto(url);
	await phone.page.waitForFunction(() => window.firstQuestion !== undefined);
	const firstQuestion = await phone.page.evaluate(() => window.firstQuestion ?? Number.NaN);
	const weights = await scale.weigh(firstQuestion);
	await phone.close();
	return { firstQuestion, weights };
}

/** Milliseconds from the start of the navigation to the largest contentful paint of a page. */
export async function openText(browser: Browser, url: string): Promise<number> {
	const phone = await freshPhone(browser);
	await phone.page.addInitScript(watchLargestPaint);
	await phone.page.goto(url);
	await phone.page.evaluate(settledPage);
	const time = await phone.page.evaluate(() => window.largestPaint ?? Number.NaN);
	await phone.close();
	return time;
}
