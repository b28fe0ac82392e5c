/** Answers questions as a learner does with a finger or a mouse: by what is on the page, whatever the kind. */
import { expect, type Locator, type Page } from '@playwright/test';
import { givenFor, type Wanted } from './given.ts';

/** Gives a response to the question in view: the key, or one that is wrong. Does not check it. */
export async function respond(page: Page, wanted: Wanted): Promise<void> {
	const pane = paneOf(page, wanted);
	await expect(pane).toBeVisible();
	const given = givenFor(wanted);
	switch (given.act) {
		case 'choose':
			for (const row of given.rows)
				await rowsIn(pane)
					.nth(await placeOf(pane, row))
					.click();
			return;
		case 'write':
			for (const [index, text] of given.texts.entries())
				await pane.getByRole('textbox').nth(index).fill(text);
			return;
		case 'order':
			return order(pane, given.texts);
		case 'match':
			return match(pane, given.targets);
		case 'pick':
			return tapSentences(page, given.sentences);
	}
}

/** Where a question is asked. */
export function paneOf(page: Page, { question }: Wanted): Locator {
	return page.locator(`[data-question="${question.id}"]`);
}

const rowsIn = (pane: Locator) => pane.locator('label:has([data-choice]), button[data-choice]');

/** The place of a row among those that can be taken, by what it says; what is a place already stays one. */
export async function placeOf(pane: Locator, row: string | number): Promise<number> {
	await expect(rowsIn(pane).first()).toBeVisible();
	if (typeof row === 'number') return row;
	// A row that is taken can show its number beside what it says.
	const texts = await rowsIn(pane).evaluateAll((rows) =>
		rows.map((each) => (each.querySelector('span') ?? each).textContent.trim())
	);
	const place = texts.indexOf(row);
	if (place < 0) throw new Error(`no row says «${row}», only ${texts.join(' | ')}`);
	return place;
}

/** The rows of an ordering, once all of them are there: before that, every place would seem to be right. */
export async function rowsToOrder(pane: Locator, count: number): Promise<Locator> {
	const rows = pane.locator('ol > li');
	await expect(rows).toHaveCount(count);
	return rows;
}

/** Where in an ordering the entry that says `text` stands. */
export async function placeInOrder(rows: Locator, text: string): Promise<number> {
	return (await rows.locator('> span').allTextContents()).indexOf(text);
}

/** What says that the order shown is the one to give; it is there while nothing was moved. */
export function keepIn(pane: Locator): Locator {
	return pane.locator('ol ~ div .button');
}

async function order(pane: Locator, texts: readonly string[]): Promise<void> {
	const rows = await rowsToOrder(pane, texts.length);
	for (const [place, text] of texts.entries())
		for (let at = await placeInOrder(rows, text); at > place; at -= 1) {
			await rows.nth(at).getByRole('button').first().click();
			await expect(rows.nth(at - 1)).toContainText(text);
		}
	if (await keepIn(pane).isVisible()) await keepIn(pane).click();
}

async function match(pane: Locator, targets: readonly string[]): Promise<void> {
	for (const [index, target] of targets.entries()) {
		await pane.locator('ol > li').nth(index).getByRole('button').first().click();
		await rowsIn(pane)
			.nth(await placeOf(pane, target))
			.click();
	}
}

async function tapSentences(page: Page, numbers: readonly number[]): Promise<void> {
	await showText(page, true);
	for (const number of numbers) {
		// By key: where text is very large, what stands above the text can lie over the middle of a sentence.
		await page.locator(`[data-sentence="${String(number)}"]`).press('Space');
	}
	await showText(page, false);
}

/** On a phone, turns to the text or back to the question. */
export async function showText(page: Page, text: boolean): Promise<void> {
	const toggle = page.locator('button[data-view]');
	if (!(await toggle.isVisible())) return;
	if (((await toggle.getAttribute('data-view')) === 'text') !== text) await toggle.click();
}
