/** A key that was wrong is corrected by a newer revision: old answers are marked again, what changed is shown, and no record changes. */
import type { Page } from '@playwright/test';
import type { Pack } from '#lib/bank/bank.ts';
import { writePackText } from '#lib/interchange/pack-file.ts';
import type { Question, QuestionOf } from '#lib/kinds/index.ts';
import { axeFindings } from './axe.ts';
import { misfits, smallTargets } from './fits.ts';
import { answer } from './session.ts';
import { attemptsIn, english, expect, packOf, test } from './site.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const uid = '4f6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e';

/** The question with its first choice as the key, which it is not. */
function withWrongKey(question: QuestionOf<'single-choice'>): Question {
	const choices = question.choices.map(({ id, text }, index) =>
		index === 0 ? { id, text, correct: true } : { id, text, correct: false, notMentioned: true as const }
	);
	return { ...question, choices };
}

/** The English article as somebody else's, its first two questions with the right keys or with wrong ones. */
function revisions(): { wrong: Pack; right: Pack; asked: readonly QuestionOf<'single-choice'>[] } {
	const pack = { ...packOf(english), uid };
	const asked = pack.questions.slice(0, 2).flatMap((one) => (one.kind === 'single-choice' ? [one] : []));
	const wrong = [...asked.map(withWrongKey), ...pack.questions.slice(2)];
	return { wrong: { ...pack, revision: 1, questions: wrong }, right: { ...pack, revision: 2 }, asked };
}

async function open(page: Page, pack: Pack, choice: 'add' | 'replace'): Promise<void> {
	await page.goto('/open/');
	const buffer = Buffer.from(writePackText(pack));
	const file = { name: 'bees.dalil.json', mimeType: 'application/json', buffer };
	await page.locator('input[type=file]').setInputFiles(file);
	await page.locator(`[data-choice="${choice}"]`).click();
	await expect(page.locator(`[data-taken="${choice}"]`)).toBeVisible();
}

/** Answers the two questions of the first revision: as its key has it, and otherwise. */
async function answerBoth(page: Page, pack: Pack): Promise<void> {
	await open(page, pack, 'add');
	await page.locator('[data-taken="add"] a').click();
	await page.locator('.dock .primary').click();
	await answer({ page, pack }, 0, true);
	await page.locator('[data-action="next"]').click();
	await answer({ page, pack }, 1, false);
}

test('an added article whose keys were corrected marks old answers again and shows what changed, and why', async ({
	page
}) => {
	const { wrong, right, asked } = revisions();
	await answerBoth(page, wrong);
	const before = await attemptsIn(page);
	expect(before).toHaveLength(2);

	await open(page, right, 'replace');
	await page.goto('/progress/');
	const row = page.locator(`[data-article="${uid}"]`);
	const corrected = row.locator('[data-corrected]');
	await expect(corrected).toContainText('صُحِّح الجواب المعتمد في سؤالين من هذا المقال');
	await expect(corrected).toContainText('إجابة واحدة أصبحت صحيحة وإجابة واحدة لم تعد صحيحة');
	await corrected.locator('summary').press('Enter');
	const [first, second] = asked;
	const changed = (id = '') => corrected.locator(`[data-corrected-question="${id}"]`);
	await expect(changed(first?.id)).toContainText('كان «صحيح»، وأصبح «غير صحيح».');
	await expect(changed(second?.id)).toContainText('كان «غير صحيح»، وأصبح «صحيح».');
	const [proof] = second?.evidence ?? [];
	await expect(changed(second?.id).locator('mark[data-evidence="answer"]')).toHaveText(
		proof && 'quote' in proof ? proof.quote : ''
	);
	await expect(changed(second?.id).locator('input:checked')).toHaveCount(1);
	expect(await attemptsIn(page)).toEqual(before);
	expect(await axeFindings(page)).toEqual([]);
	expect([...(await page.evaluate(misfits)), ...(await page.evaluate(smallTargets))]).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

	await page.goto('/en/progress/');
	await expect(corrected).toContainText('1 is now correct and 1 is no longer correct');
});

test('the first revision again gives the marks back', async ({ page }) => {
	const { wrong, right } = revisions();
	await answerBoth(page, wrong);
	await open(page, right, 'replace');
	await page.locator('[data-taken="replace"]').getByRole('button').click();
	await expect(page.locator('[data-taken="replace"]')).toHaveCount(0);
	await page.goto('/progress/');
	await expect(page.locator(`[data-article="${uid}"]`)).toBeVisible();
	await expect(page.locator('[data-corrected]')).toHaveCount(0);
});
