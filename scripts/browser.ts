/** The Chromium that tests, screens and measurements run in. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';

/** Flags that keep Chromium to the page: no calls of its own, no sandbox that a container lacks. */
export const chromiumArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** The installed Chromium, where there is one in a usual place; else Playwright looks for its own. */
export function chromiumPath(): { executablePath?: string } {
	const places = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];
	const executablePath = places.find((place) => place !== undefined && existsSync(place));
	return executablePath === undefined ? {} : { executablePath };
}

/** Starts it without a window. */
export function launch(more: readonly string[] = []): Promise<Browser> {
	return chromium.launch({ ...chromiumPath(), args: [...chromiumArguments, ...more] });
}
