import type { HandleClientError } from '@sveltejs/kit';

/** What browsers say of a script that could not be fetched: Chromium, Firefox, WebKit. */
const unfetched = /dynamically imported module|importing a module script failed/i;

/**
 * What broke is told on the console; that an address has no page is told on the page alone. A page whose scripts are not to be
 * had is told apart: `not-held`.
 */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message: unfetched.test(String(error)) ? 'not-held' : message };
};
