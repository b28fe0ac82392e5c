/** Answers questions of any kind by keys alone, in the quiz and in a page that stands alone. */
import { expect, type Locator, type Page } from '@playwright/test';
import { givenFor, type Wanted } from './given.ts';
import { activate, press, reach } from './keys.ts';
import { keepIn, paneOf, placeInOrder, placeOf, rowsToOrder } from './play.ts';

/** Takes the row at a place, from 0. */
type Take = (pane: Locator, place: number) => Promise<void>;

/** By the keys that any page answers to: Tab, arrows within a group of radios, and Space. */
const byArrows: Take = async (pane, place) => {
	const rows = pane.locator('[data-choice]');
	const isRadio = (await rows.first().getAttribute('type')) === 'radio';
	await reach(isRadio ? rows.first() : rows.nth(place));
	const keys = isRadio && place > 0 ? Array.from({ length: place }, () => 'ArrowDown') : ['Space'];
	await press(pane.page(), ...keys);
};

/** By its number, as the quiz offers, wherever the focus is. */
export const byNumber: Take = (pane, place) => pane.page().keyboard.press(String(place + 1));

/** Gives a response to the question in view, and leaves the focus where it was given. */
export async function respondByKeys(page: Page, wanted: Wanted, take: Take = byArrows): Promise<void> {
	const pane = paneOf(page, wanted);
	await expect(pane).toBeVisible();
	const given = givenFor(wanted);
	switch (given.act) {
		case 'choose':
			for (const row of given.rows) await take(pane, await placeOf(pane, row));
			return;
		case 'write':
			for (const [index, text] of given.texts.entries()) {
				await reach(pane.getByRole('textbox').nth(index));
				await page.keyboard.type(text);
			}
			return;
		case 'order':
			return order(pane, given.texts);
		case 'match':
			// What is taken goes to the first source that has none.
			for (const target of given.targets) await take(pane, await placeOf(pane, target));
			return;
		case 'pick':
			return pickSentences(page, given.sentences);
	}
}

/** Each entry goes up with its button, which keeps the focus on the way. */
async function order(pane: Locator, texts: readonly string[]): Promise<void> {
	const rows = await rowsToOrder(pane, texts.length);
	for (const [place, text] of texts.entries()) {
		const up = rows.filter({ hasText: text }).getByRole('button').first();
		for (let at = await placeInOrder(rows, text); at > place; at -= 1) {
			await reach(up);
			await press(pane.page(), 'Space');
			await expect(rows.nth(at - 1)).toContainText(text);
			await expect(up).toBeFocused();
		}
	}
	if (await keepIn(pane).isVisible()) await activate(keepIn(pane));
}

async function pickSentences(page: Page, numbers: readonly number[]): Promise<void> {
	const toText = page.locator('button[data-view="question"]');
	if (await toText.isVisible()) await activate(toText);
	for (const number of numbers) {
		const sentence = page.locator(`[role="checkbox"][data-sentence="${String(number)}"]`);
		await reach(sentence);
		await press(page, 'Space');
		await expect(sentence).toBeChecked();
	}
}
