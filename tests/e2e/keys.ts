/** Goes through a page by keys alone. */
import type { Page } from '@playwright/test';

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab, or another key that moves the focus, until it is on what the selector names. */
export async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
	for (let tries = 0; tries < 60; tries++) {
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${key} does not lead to ${selector}`);
}

/** Goes to what the selector names, and presses Enter there. */
export async function enter(page: Page, selector: string, key = 'Tab'): Promise<void> {
	await tabTo(page, selector, key);
	await page.keyboard.press('Enter');
}
