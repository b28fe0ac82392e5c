/** Goes through a page by keys alone. */
import type { Locator, Page } from '@playwright/test';

/** As many steps as a person may need to come to anything. */
const most = 60;

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

/**
 * Presses Tab, back where it stands before what has the focus, until `target` has the focus; in a list that is one stop for Tab, arrows from its stop on.
 * Fails where that takes more steps than a person may need.
 */
export async function reach(target: Locator): Promise<void> {
	await target.waitFor();
	for (let steps = 0; steps < most; steps += 1) {
		const key = await target.evaluate(keyTowards);
		if (key === undefined) return;
		await target.page().keyboard.press(key);
	}
	throw new Error(`${String(target)} is not reached in ${String(most)} steps`);
}

/** The key that moves the focus towards an element; nothing where it is there. */
function keyTowards(element: HTMLElement): string | undefined {
	const at = document.activeElement ?? document.body;
	if (at === element) return undefined;
	let list: Element = element;
	while (element.tabIndex < 0 && list.parentElement && !list.querySelector('[tabindex="0"]'))
		list = list.parentElement;
	const stop = element.tabIndex < 0 ? (list.querySelector('[tabindex="0"]') ?? element) : element;
	const from = at === document.body ? undefined : at;
	const before = (each: Element) =>
		((from?.compareDocumentPosition(each) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
	if (at === stop) return before(element) ? 'ArrowUp' : 'ArrowDown';
	return before(stop) ? 'Shift+Tab' : 'Tab';
}

/** Goes to `target` and presses the key that it answers to. */
export async function activate(target: Locator): Promise<void> {
	await reach(target);
	const isBox = await target.evaluate((element) => element.matches('[type="checkbox"], [type="radio"]'));
	await target.page().keyboard.press(isBox ? 'Space' : 'Enter');
}
