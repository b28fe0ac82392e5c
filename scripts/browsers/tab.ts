/** One tab of a browser, driven the same way whatever the browser is. */
import { setTimeout as pause } from 'node:timers/promises';

export interface Tab {
	/** Goes to an address; resolves once the page is loaded. */
	open(url: string): Promise<void>;
	reload(): Promise<void>;
	/** Presses the middle of the element, as a pointer does; `at` counts the elements that match, from 0. */
	click(selector: string, at?: number): Promise<void>;
	/** The value of an expression in the page; it has to be plain JSON. */
	read(expression: string): Promise<unknown>;
	/** The errors and warnings of the page so far; `undefined` where the browser does not tell. */
	readonly complaints: readonly string[] | undefined;
	/** Ends the browser and whatever was started with it; never rejects. */
	close(): Promise<void>;
}

/** Rejects where `work` takes longer. */
export async function within<T>(seconds: number, what: string, work: Promise<T>): Promise<T> {
	const cancel = new AbortController();
	const late = pause(seconds * 1000, undefined, { signal: cancel.signal }).then(() => {
		throw new Error(`${what}: nothing after ${seconds} s`);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		late.catch(() => undefined);
		cancel.abort();
	}
}

/** Waits until the expression is true in the page, at most 40 seconds, since a busy device takes long to install the service worker. A page that is just being left counts as not yet. */
export async function until(tab: Tab, what: string, expression: string): Promise<void> {
	const end = Date.now() + 40_000;
	let seen: unknown;
	do {
		seen = await tab.read(expression).catch(String);
		if (seen === true) return;
		await pause(50);
	} while (Date.now() < end);
	throw new Error(`${what}: ${JSON.stringify(seen)} after 40 s, of ${expression}`);
}

/** Waits until the page has the element. */
export function has(tab: Tab, selector: string): Promise<void> {
	return until(tab, selector, `document.querySelector(${JSON.stringify(selector)}) !== null`);
}
