import type { Page } from '@playwright/test';
import type { Pack } from '#lib/bank/bank.ts';
import { respond } from './play.ts';
import { answer, questionAt } from './session.ts';
import { attemptsIn, english, expect, packOf, test } from './site.ts';

const DAY = 86_400_000;

/** Answers the question that practice shows, right; gives its id. */
async function practise(page: Page, { questions, article }: Pack): Promise<string> {
	const id = (await page.locator('[data-question]').getAttribute('data-question')) ?? '';
	const question = questions.find((each) => each.id === id);
	if (!question) throw new Error(`practice asks ${id}, which the pack does not have`);
	await respond(page, { question, article, right: true });
	await page.locator('[data-action="check"]').click();
	if (question.askEvidence) {
		await page.locator('[data-sentence] >> nth=0').press('Space');
		await page.locator('[data-action="check"]').click();
	}
	await expect(page.locator('.quiz [data-verdict]')).toHaveAttribute('data-verdict', 'correct');
	return id;
}

test('before an article is begun there is nothing to practise, and a way to the articles', async ({
	page
}) => {
	await page.goto('/practice/');
	await expect(page.getByText('لا شيء للتدريب بعد')).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'إلى المكتبة' }).click();
	await expect(page).toHaveURL('/');
});

test('what was answered comes back when it is due, with its proof, and is stored as practice', async ({
	page
}) => {
	const pack = packOf(english);
	await page.clock.install();
	await page.goto(`/en/articles/${english}/quiz/`);
	for (const index of [0, 1]) {
		await answer({ page, pack }, index);
		await page.locator('[data-action="next"]').click();
	}
	await page.goto('/en/practice/');
	await expect(page.getByText(/new facts/)).toBeVisible();
	await page.clock.setSystemTime(Date.now() + 30 * DAY);
	await page.reload();
	await expect(page.getByText(/2 facts are due/)).toBeVisible();
	const way = page.getByRole('navigation').getByRole('link', { name: 'Practice' });
	await expect(way).toHaveAccessibleName('Practice (2 facts due)');

	await page.getByRole('link', { name: 'Start practising' }).click();
	await expect(page.locator('[data-question]')).toBeVisible();
	const first = await practise(page, pack);
	await expect(page.locator('[data-evidence] mark, mark[data-evidence]').first()).toBeVisible();
	const stored = await attemptsIn(page);
	expect(stored).toHaveLength(3);
	expect(stored).toContainEqual(
		expect.objectContaining({ mode: 'practice', question: first, uid: pack.uid })
	);

	await page.reload();
	await expect(page.locator(`[data-question="${first}"]`)).toBeVisible();
	await expect(page.locator('.quiz [data-verdict]')).toHaveAttribute('data-verdict', 'correct');
});

test('who wishes to guess first answers before reading, is told nothing, and compares afterwards', async ({
	page
}) => {
	const pack = packOf(english);
	await page.goto('/en/settings/');
	await page.getByLabel(/Guess before reading/).check();
	await page.goto(`/en/articles/${english}/`);
	await page.getByRole('link', { name: 'Guess before reading' }).click();
	await respond(page, { question: questionAt(pack, 0), article: pack.article, right: false });
	await page.locator('[data-action="check"]').click();
	await expect(page.locator(`[data-question="${questionAt(pack, 1).id}"]`)).toBeVisible();
	await expect(page.locator('[data-verdict]')).toHaveCount(0);
	expect(await attemptsIn(page)).toMatchObject([{ guess: true, question: questionAt(pack, 0).id }]);
});
