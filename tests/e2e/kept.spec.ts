import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answer, answerUpTo, draftOf, indexOf, pane, questionAt } from './session.ts';
import { arabic, attemptsIn, english, expect, packOf, test } from './site.ts';

const quiz = `/articles/${arabic}/quiz/`;

test('a reload in mid-question keeps the question, the order of its choices and what was chosen', async ({
	page
}) => {
	const pack = packOf(arabic);
	await page.goto(quiz);
	const index = indexOf(pack, ({ kind }) => kind === 'single-choice', 3);
	await answerUpTo({ page, pack }, index);
	const question = questionAt(pack, index);
	const choices = pane(page, question).locator('[data-choice]');
	await choices.nth(2).check();
	const order = await pane(page, question).locator('label').allTextContents();
	await expect.poll(() => draftOf(page, question)).toBeDefined();

	for (let reloads = 0; reloads < 2; reloads += 1) {
		await page.reload();
		await expect(pane(page, question)).toBeVisible();
		expect(await pane(page, question).locator('label').allTextContents()).toEqual(order);
		await expect(choices.nth(2)).toBeChecked();
	}
	await expect(page.locator('[data-action="check"]')).not.toHaveAttribute('aria-disabled', 'true');
});

test('a reload keeps what was typed', async ({ page }) => {
	const pack = packOf(arabic);
	await page.goto(quiz);
	const index = indexOf(pack, ({ kind }) => kind === 'short-text');
	await answerUpTo({ page, pack }, index);
	const question = questionAt(pack, index);
	await pane(page, question).getByRole('textbox').fill('ناصر كن');
	await expect.poll(() => draftOf(page, question)).toMatchObject({ text: 'ناصر كن' });
	await page.reload();
	await expect(pane(page, question).getByRole('textbox')).toHaveValue('ناصر كن');
});

test('a reload after the verdict shows the same verdict and proof, and stores nothing twice', async ({
	page
}) => {
	const pack = packOf(arabic);
	await page.goto(quiz);
	await answer({ page, pack }, 0, false);
	const marked = await page.locator('[data-evidence]').allTextContents();
	await page.reload();
	await expect(page.locator('[data-verdict]:not([data-verdict="correct"])')).toBeVisible();
	expect(await page.locator('[data-evidence]').allTextContents()).toEqual(marked);
	expect(await attemptsIn(page)).toHaveLength(1);
	await page.locator('[data-action="next"]').click();
	await expect(pane(page, questionAt(pack, 1))).toBeVisible();
});

test('a reload while the proof is asked for keeps the response and asks again', async ({ page }) => {
	const pack = packOf(arabic);
	await page.goto(quiz);
	const index = indexOf(pack, ({ kind, askEvidence }) => kind === 'single-choice' && Boolean(askEvidence));
	await answerUpTo({ page, pack }, index);
	const question = questionAt(pack, index);
	await pane(page, question).locator('[data-choice]').first().check();
	await page.locator('[data-action="check"]').click();
	await page.locator('[data-phase="evidence"] [data-sentence="2"]').click();
	await expect(page.locator('[data-action="check"]')).not.toHaveAttribute('aria-disabled', 'true');
	await expect.poll(() => pickedIn(page)).toBe(1);
	await page.reload();
	await expect(page.locator('[data-phase="evidence"]')).toBeVisible();
	await expect(page.locator('[data-action="check"]')).not.toHaveAttribute('aria-disabled', 'true');
});

test('every attempt is on the disk before its verdict is shown', async ({ page }) => {
	await page.addInitScript(watchCommits);
	const pack = packOf(english);
	await page.goto(`/articles/${english}/quiz/`);
	for (const index of [0, 1, 2, 3]) {
		await answer({ page, pack }, index, index % 2 === 0);
		const shown = await page.evaluate(() => window.shown);
		expect(shown).toHaveLength(index + 1);
		expect(shown?.[index]).toEqual({ begun: index + 1, completed: index + 1, strict: index + 1 });
		expect(await attemptsIn(page)).toHaveLength(index + 1);
		await page.locator('[data-action="next"]').click();
	}
});

test('where the device has no room, feedback is shown as not saved and saved later on request', async ({
	page
}) => {
	const pack = packOf(english);
	await page.addInitScript(refuseOnRequest);
	await page.goto(`/articles/${english}/quiz/`);
	await answer({ page, pack }, 0);
	await page.locator('[data-action="next"]').click();
	await page.evaluate(() => (window.full = true));
	await answer({ page, pack }, 1);
	await expect(page.locator('[data-verdict="correct"]')).toContainText('لم يُحفظ');
	await expect(page.locator('[data-evidence="answer"]').first()).toBeVisible();
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('تعذّر حفظ');

	await alert.getByRole('button', { name: 'حاول الحفظ من جديد' }).click();
	await expect(alert).toContainText('تعذّر حفظ');
	expect(await attemptsIn(page)).toHaveLength(1);

	const downloading = page.waitForEvent('download');
	await alert.getByRole('button', { name: 'احفظ الأجوبة في ملف' }).click();
	const file: unknown = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
	expect(file).toMatchObject({
		version: 1,
		attempts: [{ attempt: { question: questionAt(pack, 1).id }, question: { id: questionAt(pack, 1).id } }]
	});

	await page.evaluate(() => (window.full = false));
	await alert.getByRole('button', { name: 'حاول الحفظ من جديد' }).click();
	await expect(alert).toBeHidden();
	await expect(page.locator('[data-verdict="correct"]')).not.toContainText('لم يُحفظ');
	expect(await attemptsIn(page)).toHaveLength(2);
	await page.reload();
	await expect(page.locator('[data-verdict="correct"]')).toBeVisible();
});

test('what could not be saved is saved with the next attempt that can be', async ({ page }) => {
	const pack = packOf(english);
	await page.addInitScript(refuseOnRequest);
	await page.goto(`/articles/${english}/quiz/`);
	await expect(pane(page, questionAt(pack, 0))).toBeVisible();
	await page.evaluate(() => (window.full = true));
	await answer({ page, pack }, 0);
	await expect(page.locator('[data-verdict]')).toContainText('لم يُحفظ');
	await page.locator('[data-action="next"]').click();
	await page.evaluate(() => (window.full = false));
	await answer({ page, pack }, 1);
	await expect(page.getByRole('alert')).toBeHidden();
	expect(await attemptsIn(page)).toHaveLength(2);
});

test('a store that refuses everything from the start still lets a learner answer, and says what is not saved', async ({
	page
}) => {
	const pack = packOf(english);
	await page.addInitScript(refuseOnRequest);
	await page.addInitScript(() => (window.full = true));
	await page.goto(`/articles/${english}/quiz/`);
	await answer({ page, pack }, 0);
	await expect(page.locator('[data-verdict]')).toContainText('لم يُحفظ');
	await page.locator('[data-action="next"]').click();
	await answer({ page, pack }, 1);
	expect(await attemptsIn(page)).toHaveLength(0);
	await page.evaluate(() => (window.full = false));
	await page.getByRole('alert').getByRole('button', { name: 'حاول الحفظ من جديد' }).click();
	await expect(page.getByRole('alert')).toBeHidden();
	expect(await attemptsIn(page)).toHaveLength(2);
	await page.goto(`/articles/${english}/`);
	await page.addInitScript(() => (window.full = false));
	await page.goto(`/articles/${english}/quiz/`);
	await expect(pane(page, questionAt(pack, 1))).toBeVisible();
	await expect(page.locator('[data-verdict]')).toBeVisible();
});

declare global {
	interface Window {
		/** The store refuses every write, as a device without room does. */
		full?: boolean;
		/** For each verdict, at the moment it appeared: the writes of attempts so far. */
		shown?: { begun: number; completed: number; strict: number }[];
	}
}

/** In the page: counts the transactions that write attempts, and notes the counts as each verdict appears. */
function watchCommits(): void {
	const count = { begun: 0, completed: 0, strict: 0 };
	const shown: (typeof count)[] = (window.shown = []);
	const original = IDBDatabase.prototype.transaction;
	IDBDatabase.prototype.transaction = function (stores, mode, options) {
		const transaction = original.call(this, stores, mode, options);
		if (mode === 'readwrite' && [stores].flat().includes('attempts')) {
			count.begun += 1;
			if (transaction.durability === 'strict') count.strict += 1;
			transaction.addEventListener('complete', () => (count.completed += 1));
		}
		return transaction;
	};
	let before: Element | null = null;
	new MutationObserver(() => {
		const verdict = document.querySelector('[data-verdict]');
		if (verdict && verdict !== before) shown.push({ ...count });
		before = verdict;
	}).observe(document, { childList: true, subtree: true, attributes: true });
}

/** In the page: writes fail as on a full device while `full` is set. */
function refuseOnRequest(): void {
	for (const name of ['add', 'put'] as const) {
		const original = IDBObjectStore.prototype[name];
		IDBObjectStore.prototype[name] = function (...args) {
			if (window.full) throw new DOMException('no room', 'QuotaExceededError');
			return original.apply(this, args);
		};
	}
}

/** How many sentences the open session's drafts have as picked proof. */
function pickedIn(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('dalil');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const reading = opening.result.transaction('sessions').objectStore('sessions').getAll();
					reading.onsuccess = () => {
						opening.result.close();
						const items = reading.result.flatMap((session) => session.items);
						resolve(items.flatMap((item) => item.draft?.picked ?? []).length);
					};
				};
			})
	);
}
