/** Calls back once a page has what it needs and some time has gone by: for what must not hold the page up. */
export function whenQuiet(page: Window, begin: () => void): void {
	const soon = () => setTimeout(begin, 1500);
	if (page.document.readyState === 'complete') soon();
	else page.addEventListener('load', soon, { once: true });
}
