/** From a pasted text to questions that are published, and opened and played by somebody who has nothing but what was published. */
import type { Page } from '@playwright/test';
import { byKeys, byTouch } from './hands.ts';
import { activate, press, reach } from './keys.ts';
import { addAndPlay, looksRight, pasteText, playAlone, publish, stranger } from './publishing.ts';
import { expect, test } from './site.ts';
import { toList, toQuestions, writeTenKinds } from './writing.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('on a phone, by touch', () => {
	test.use({ hasTouch: true, isMobile: true });

	test('a pasted text becomes ten questions of ten kinds, played without a network from a file, a link and a page', async ({
		page,
		browser,
		site
	}, info) => {
		test.setTimeout(240_000);
		const phone = {
			baseURL: site.url,
			viewport: { width: 360, height: 740 },
			hasTouch: true,
			isMobile: true
		};
		const hands = byTouch(page);
		await pasteText(hands);
		await toQuestions(hands);
		await writeTenKinds(hands);
		await looksRight(page);
		const { file, alone, link } = await publish(hands);
		await test.step('from the file', () =>
			stranger(browser, phone, async (other) => {
				await other.goto('/open/');
				const content = { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.bytes) };
				await other.locator('input[type=file]').setInputFiles(content);
				await addAndPlay(byTouch(other), file.pack, true);
			}));
		await test.step('from the link', () =>
			stranger(browser, phone, async (other) => {
				await other.goto(link);
				await addAndPlay(byTouch(other), file.pack, false);
			}));
		await test.step('from the page', () =>
			stranger(browser, phone, (other) => playAlone(byTouch(other), info.outputPath(alone.name), alone)));
	});
});

test.describe('by keyboard alone', () => {
	const desk = { viewport: { width: 1280, height: 800 } };
	test.use(desk);

	/** A pointer that is used all the same is an error of the page. */
	async function withoutPointer(page: Page): Promise<void> {
		await page.addInitScript(() => {
			const refuse = () => {
				throw new Error('a pointer is used');
			};
			addEventListener('pointerdown', refuse, { capture: true });
		});
	}

	/** Splits the second sentence after «كتاب،», and joins it again. */
	async function splitAndJoin(page: Page): Promise<void> {
		const second = page.locator('[data-sentence="2"]');
		const whole = await second.innerText();
		await activate(page.locator('[data-split="2"]'));
		await expect(page.locator('[data-word="0"]')).toBeFocused();
		await press(page, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter');
		await expect(second).toHaveText('وتضم المكتبة 12 ألف كتاب،');
		await expect(page.locator('[data-split="2"]')).toBeFocused();
		await activate(page.locator('[data-join="2"]'));
		await expect(second).toHaveText(whole);
		await expect(page.locator('[data-split="2"]')).toBeFocused();
	}

	/** Opens what writing passes through besides the list, and leaves it with Escape, which gives the focus back. */
	async function lookInside(page: Page): Promise<void> {
		for (const action of ['start', 'add']) {
			const button = page.locator(`[data-action="${action}"]`);
			await activate(button);
			await expect(page.locator('dialog[open]')).toBeVisible();
			await looksRight(page);
			await press(page, 'Escape');
			await expect(button).toBeFocused();
		}
		await activate(page.locator('[data-row] a').last());
		const proof = page.locator('.quote[data-field="evidence.0"] button').first();
		await expect(proof).toBeVisible();
		await looksRight(page);
		await activate(proof);
		await expect(page.getByRole('listbox')).toBeFocused();
		await looksRight(page);
		await press(page, 'Escape');
		await expect(proof).toBeFocused();
		await toList(byKeys(page));
	}

	test('a pasted text becomes ten questions of ten kinds, played without a network from a file and a page', async ({
		page,
		browser,
		site
	}, info) => {
		test.setTimeout(240_000);
		await withoutPointer(page);
		const hands = byKeys(page);
		await pasteText(hands);
		await splitAndJoin(page);
		await toQuestions(hands);
		await writeTenKinds(hands);
		await looksRight(page);
		await lookInside(page);
		const { file, alone } = await publish(hands);
		await test.step('from the file', () =>
			stranger(browser, { ...desk, baseURL: site.url }, async (other) => {
				await withoutPointer(other);
				await other.goto('/open/');
				const choosing = other.waitForEvent('filechooser');
				await reach(other.locator('input[type=file]'));
				await press(other, 'Enter');
				const content = { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.bytes) };
				await (await choosing).setFiles(content);
				await addAndPlay(byKeys(other), file.pack, true);
			}));
		await test.step('from the page', () =>
			stranger(browser, desk, async (other) => {
				await withoutPointer(other);
				await playAlone(byKeys(other), info.outputPath(alone.name), alone);
			}));
	});
});
