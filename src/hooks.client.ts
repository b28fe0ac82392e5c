import type { HandleClientError } from '@sveltejs/kit';

/** What broke is told on the console; that an address has no page is told on the page alone. */
export const handleError: HandleClientError = ({ error, status }) => {
	if (status !== 404) console.error(error);
};
