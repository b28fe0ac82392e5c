import type { Page } from '@playwright/test';
import { attemptsIn, packOf, arabic, english, expect, test } from './site.ts';
import { respond } from './play.ts';
import { serveOnly } from './part.ts';
import { expectProofInSight, marksIn, proofOf } from './proof.ts';
import type { Question } from '#lib/kinds/index.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const check = (page: Page) => page.locator('[data-action="check"]').click();
const next = (page: Page) => page.locator('[data-action="next"]').click();
const verdict = (page: Page) => page.locator('.quiz [data-verdict]');

/** Picks the proof where the question asks for it. */
async function pickProof(page: Page, question: Question, slug = arabic): Promise<void> {
	if (!question.askEvidence) return;
	const [number] = Object.keys(proofOf(question, packOf(slug).article, true).answer);
	await expect(page.locator('[data-phase="evidence"]')).toBeVisible();
	await page.locator(`[data-sentence="${number}"]`).click();
	await check(page);
}

/** Answers a question and holds what the page then shows against the question and the article. */
async function answer(page: Page, question: Question, { slug, right }: { slug: string; right: boolean }) {
	const { article } = packOf(slug);
	await respond(page, question, article, right);
	await check(page);
	await pickProof(page, question, slug);
	await expect(verdict(page)).toHaveAttribute('data-verdict', right ? 'correct' : /incorrect|partly/);
	expect(await marksIn(page), question.id).toEqual(proofOf(question, article, right));
	await expectProofInSight(page);
}

/** Answers all questions: of each kind every other one as `first`, the rest the other way; gives back how many were right. */
async function answerAll(page: Page, slug: string, first: boolean): Promise<number> {
	const met = new Map<string, boolean>();
	let count = 0;
	for (const question of packOf(slug).questions) {
		const right = !(met.get(question.kind) ?? !first);
		met.set(question.kind, right);
		if (right) count += 1;
		await test.step(`${question.kind} ${question.id} ${right ? 'right' : 'wrong'}`, () =>
			answer(page, question, { slug, right }));
		await next(page);
	}
	return count;
}

for (const first of [true, false])
	test(`a whole quiz of the ten kinds, every other response wrong from the ${first ? 'second' : 'first'} of a kind, shows the very words that prove each`, async ({
		page
	}) => {
		test.setTimeout(180_000);
		const { questions } = packOf(arabic);
		expect(new Set(questions.map(({ kind }) => kind)).size).toBe(10);
		await page.goto(`/articles/${arabic}/quiz/`);
		const right = await answerAll(page, arabic, first);
		await expect(page.locator('[data-review]')).toHaveCount(questions.length);
		await expect(page.locator('[data-review] [data-verdict="correct"]')).toHaveCount(right);
		await expect(page.locator('.score')).toContainText(new RegExp(`${right}\\D+${questions.length}`));
	});

test('the English quiz goes to its end under /en/', async ({ page }) => {
	test.setTimeout(90_000);
	const { questions } = packOf(english);
	await page.goto(`/en/articles/${english}/quiz/`);
	const right = await answerAll(page, english, true);
	await expect(page.locator('[data-review] [data-verdict="correct"]')).toHaveCount(right);
	await expect(page.locator('.score')).toContainText(`${right} of ${questions.length}`);
});

const partly = {
	'relations-fields': async (page: Page) => {
		await page.getByRole('checkbox', { name: 'السياسة' }).check();
		await page.getByRole('checkbox', { name: 'الاقتصاد' }).check();
	},
	'hope-and-agreement': async (page: Page) => {
		for (const word of ['أمل', 'خلاف']) await page.getByRole('button', { name: word, exact: true }).click();
	},
	'event-times': async (page: Page) => {
		for (const target of ['الثلاثاء', 'هذا الشهر', 'بداية العام المقبل', 'نوفمبر الماضي'])
			await page.locator('[data-choice]').filter({ hasText: target }).click();
	}
};

for (const [id, give] of Object.entries(partly))
	test(`a response that is right in a part of it is told so, and every proof is shown (${id})`, async ({
		page
	}) => {
		await serveOnly(page, arabic, [id]);
		await page.goto(`/articles/${arabic}/quiz/`);
		await give(page);
		await check(page);
		await expect(verdict(page)).toHaveAttribute('data-verdict', 'partly');
		const [question] = packOf(arabic).questions.filter((each) => each.id === id);
		expect((await marksIn(page)).answer).toEqual(proofOf(question!, packOf(arabic).article, true).answer);
		await expectProofInSight(page);
	});

test('where the proof is asked for, a wrong sentence costs the point and not the verdict', async ({
	page
}) => {
	const [question] = await serveOnly(page, arabic, ['date-certainty']);
	const { article } = packOf(arabic);
	await page.goto(`/articles/${arabic}/quiz/`);
	await respond(page, question!, article, true);
	await check(page);
	await expect(page.locator('[data-phase="evidence"]')).toBeVisible();
	await expect(verdict(page)).toHaveCount(0);
	await page.locator('[data-sentence="1"]').click();
	await check(page);
	await expect(verdict(page)).toHaveAttribute('data-verdict', 'correct');
	const [attempt] = await attemptsIn(page);
	expect(attempt).toMatchObject({ mark: { points: 1, possible: 2, evidence: false } });
});

test('hints come one at a time, lower the mark and leave the verdict', async ({ page }) => {
	const [question] = await serveOnly(page, arabic, ['recent-events-order']);
	const hints = question!.hints ?? [];
	await page.goto(`/articles/${arabic}/quiz/`);
	const more = page.getByRole('button', { name: 'تلميح', exact: true });
	await more.click();
	await expect(page.getByText(hints[0]!)).toBeVisible();
	await expect(page.getByText(hints[1]!)).toHaveCount(0);
	await more.click();
	await expect(page.getByText(hints[1]!)).toBeVisible();
	await expect(more).toHaveCount(0);
	await respond(page, question!, packOf(arabic).article, true);
	await check(page);
	await expect(verdict(page)).toHaveAttribute('data-verdict', 'correct');
	const [attempt] = await attemptsIn(page);
	expect(attempt).toMatchObject({ hints: 2, mark: { points: 0.33, possible: 1, verdict: 'correct' } });
});

test('a typed near miss is accepted with a note of the right spelling', async ({ page }) => {
	await serveOnly(page, arabic, ['foreign-minister-name']);
	await page.goto(`/articles/${arabic}/quiz/`);
	await page.getByRole('textbox').fill('سيرغي لافرووف');
	await check(page);
	await expect(verdict(page)).toHaveAttribute('data-verdict', 'correct');
	await expect(page.getByText('مقبول، والإملاء: «سيرغي لافروف».')).toBeVisible();
});

test('a month that can be two is asked about before it is judged', async ({ page }) => {
	const [question] = await serveOnly(page, arabic, ['last-putin-visit-date']);
	await page.goto(`/articles/${arabic}/quiz/`);
	await page.getByRole('textbox').fill('تشرين 2015');
	await check(page);
	const readings = page.locator('[data-choice]');
	await expect(readings).toHaveCount(2);
	await expect(verdict(page)).toHaveCount(0);
	await readings.filter({ hasText: 'نوفمبر' }).click();
	await pickProof(page, question!);
	await expect(verdict(page)).toBeVisible();
	expect(await attemptsIn(page)).toMatchObject([{ response: { text: 'تشرين 2015', reading: '2015-11' } }]);
});

test('retrying the mistakes asks exactly those, and nothing is left to retry once they are right', async ({
	page
}) => {
	const ids = ['word-counterpart', 'second-invitation', 'focus-count', 'deal-year'];
	const questions = await serveOnly(page, arabic, ids);
	const { article } = packOf(arabic);
	await page.goto(`/articles/${arabic}/quiz/`);
	for (const [index, question] of questions.entries()) {
		await respond(page, question, article, index % 2 === 0);
		await check(page);
		await next(page);
	}
	const retry = page.getByRole('button', { name: 'أعد ما فاتك' });
	await retry.click();
	for (const question of [questions[1]!, questions[3]!]) {
		await expect(page.locator('[data-question]')).toHaveAttribute('data-question', question.id);
		await respond(page, question, article, true);
		await check(page);
		await next(page);
	}
	await expect(page.locator('[data-review]')).toHaveCount(2);
	await expect(page.locator('[data-review] [data-verdict="correct"]')).toHaveCount(2);
	await expect(retry).toHaveCount(0);
});
