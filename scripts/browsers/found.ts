/** Where the browsers stand on this device. */
import { existsSync } from 'node:fs';
import { globSync } from 'tinyglobby';

function first(places: readonly (string | undefined)[]): string | undefined {
	return places.find((place) => place !== undefined && existsSync(place));
}

export function firefoxPath(): string | undefined {
	return first([process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox']);
}

/** WebKitGTK's driver, its small browser and a display without a screen. */
export interface WebKitPaths {
	readonly driver: string;
	readonly browser: string;
	readonly display: string;
}

export function webkitPaths(): WebKitPaths | undefined {
	const driver = first(['/usr/bin/WebKitWebDriver']);
	const browser = first(globSync('/usr/lib/*/webkit*gtk-*/MiniBrowser', { absolute: true }).sort());
	const display = first(['/usr/bin/Xvfb']);
	return driver && browser && display ? { driver, browser, display } : undefined;
}
