/** A self-contained page, opened from a file and played: no server, no network. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { Pack } from '#lib/bank/bank.ts';
import type { Hands } from './hands.ts';
import { marksIn, proofOf } from './proof.ts';

/** Writes the page to a path and opens it there; gives what the console and the page complained of, and what was asked of any network. */
export async function openAlone(page: Page, path: string, bytes: Uint8Array): Promise<string[]> {
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('request', (request) => {
		if (/^(https?|wss?):/.test(request.url())) complaints.push(request.url());
	});
	page.on('dialog', (dialog) => {
		complaints.push(dialog.message());
		void dialog.dismiss();
	});
	writeFileSync(path, bytes);
	await page.goto(pathToFileURL(path).href);
	return complaints;
}

/** Answers every question, and holds that the very words that prove or refute it are marked in their sentences. */
export async function answerAlone(hands: Hands, pack: Pack, right: boolean): Promise<void> {
	const { page } = hands;
	const check = page.locator('[data-action="check"]');
	for (const question of pack.questions) {
		await hands.respond({ question, article: pack.article, right });
		await hands.press(check);
		const proof = proofOf(question, pack.article, right);
		if (question.askEvidence) {
			const [number] = Object.keys(proof.answer);
			await hands.press(page.locator(`details [data-sentence="${number}"]`));
			await hands.press(check);
		}
		await expect(page.locator('[data-verdict]')).toHaveAttribute(
			'data-verdict',
			right ? 'correct' : /partly|incorrect/
		);
		await expect(page.locator('mark[data-evidence]').first()).toBeVisible();
		expect(await marksIn(page, '.proof'), question.id).toEqual(proof);
		await hands.press(page.locator('[data-action="next"]'));
	}
}
