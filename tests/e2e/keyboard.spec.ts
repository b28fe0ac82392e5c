import type { Page } from '@playwright/test';
import type { Kind, Question } from '#lib/kinds/index.ts';
import { activate, press, reach } from './keys.ts';
import { questionOf, serveOnly } from './part.ts';
import { byNumber, respondByKeys } from './play-by-keys.ts';
import { arabic, expect, packOf, test } from './site.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const quiz = `/articles/${arabic}/quiz/`;
const heading = (page: Page) => page.locator('main h1');

async function expectRightThenGoOn(page: Page): Promise<void> {
	await expect(page.locator('.quiz [data-verdict]')).toHaveAttribute('data-verdict', 'correct');
	await expect(page.locator('[data-action="next"]')).toBeFocused();
	await page.keyboard.press('Enter');
}

/** Responds to a question rightly from where its prompt has the focus. */
const respondRightly = (page: Page, question: Question) =>
	respondByKeys(page, { question, article: packOf(arabic).article, right: true }, byNumber);

/** The kinds whose controls take Enter themselves, so that the focus has to go to the button that checks. */
const takingEnter: readonly Kind[] = ['matching', 'ordering', 'sentence-choice'];

const plain = ({ askEvidence }: { readonly askEvidence?: boolean | undefined }) => !askEvidence;

test('a session of all ten kinds is answered by keyboard alone, from prompt to prompt', async ({ page }) => {
	const questions: Question[] = [
		questionOf(arabic, 'single-choice', plain),
		questionOf(arabic, 'multiple-choice', plain),
		questionOf(arabic, 'true-false', plain),
		questionOf(arabic, 'short-text', plain),
		questionOf(arabic, 'number', plain),
		questionOf(arabic, 'date', plain),
		questionOf(arabic, 'gap-fill', ({ words }) => words === undefined),
		questionOf(arabic, 'matching', plain),
		questionOf(arabic, 'ordering', plain),
		questionOf(arabic, 'sentence-choice', plain)
	];
	await serveOnly(page, arabic, questions);
	await page.goto(quiz);
	for (const question of questions) {
		await expect(page.getByRole('heading', { name: question.prompt })).toBeFocused();
		await respondRightly(page, question);
		if (takingEnter.includes(question.kind)) await reach(page.locator('[data-action="check"]'));
		await press(page, 'Enter');
		await expectRightThenGoOn(page);
	}
	await expect(page.locator('[data-review]')).toHaveCount(questions.length);
	await expect(heading(page)).toBeFocused();
});

test('arrows move between the choices, and Arabic digits choose as Latin ones do', async ({ page }) => {
	const question = questionOf(arabic, 'single-choice', ({ choices }) => choices.length === 4);
	await serveOnly(page, arabic, [question]);
	await page.goto(quiz);
	const choices = page.getByRole('radio');
	await expect(choices).toHaveCount(4);
	await page.locator('body').dispatchEvent('keydown', { key: '٢' });
	await expect(choices.nth(1)).toBeChecked();
	await expect(choices.nth(1)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(choices.nth(2)).toBeChecked();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(choices.nth(0)).toBeChecked();
});

test('an entry keeps the focus on the button that moves it, all the way down and up again', async ({
	page
}) => {
	const question = questionOf(arabic, 'ordering', plain);
	await serveOnly(page, arabic, [question]);
	await page.goto(quiz);
	const rows = page.locator('ol > li');
	const last = question.entries.length - 1;
	await expect(rows).toHaveCount(last + 1);
	const text = await rows.first().locator('> span').innerText();
	const [up, down] = [0, 1].map((which) => rows.filter({ hasText: text }).getByRole('button').nth(which));
	const places = Array.from({ length: last }, (_, index) => index + 1);
	for (const [button, way] of [
		[down, places],
		[up, places.map((place) => last - place)]
	] as const) {
		await reach(button!);
		for (const place of way) {
			await press(page, 'Space');
			await expect(rows.nth(place)).toContainText(text);
			await expect(button!).toBeFocused();
		}
	}
});

test('a sentence is picked as the proof, and taken back, with Space', async ({ page }) => {
	const question = questionOf(arabic, 'single-choice', ({ askEvidence }) => askEvidence === true);
	await serveOnly(page, arabic, [question]);
	await page.goto(quiz);
	await respondRightly(page, question);
	await press(page, 'Enter');
	await expect(page.locator('[data-phase="evidence"]')).toBeVisible();
	const sentence = page.locator('[data-sentence="2"]');
	await reach(sentence);
	for (const checked of [true, false, true]) {
		await press(page, 'Space');
		await expect(sentence).toBeChecked({ checked });
	}
	await activate(page.locator('[data-action="check"]'));
	await expectRightThenGoOn(page);
});

test('the focus goes from the prompt through the choices and the hint to the check', async ({ page }) => {
	await serveOnly(page, arabic, [questionOf(arabic, 'single-choice', ({ hints }) => hints !== undefined)]);
	await page.goto(quiz);
	await expect(page.getByRole('radio').first()).toBeVisible();
	await expect(heading(page)).toBeFocused();
	for (const selector of ['input', '.actions .hint', '[data-action="check"]']) {
		await page.keyboard.press('Tab');
		await expect(page.locator(':focus'), selector).toHaveCount(1);
		expect(await page.locator(':focus').evaluate((at, each) => at.matches(each), selector), selector).toBe(
			true
		);
	}
});

test('the question mark opens the list of keys, Escape closes it and gives the focus back', async ({
	page
}) => {
	await serveOnly(page, arabic, [questionOf(arabic, 'single-choice')]);
	await page.goto(quiz);
	const [first, second] = [page.getByRole('radio').first(), page.getByRole('radio').nth(1)];
	await expect(second).toBeVisible();
	await page.keyboard.press('1');
	await expect(first).toBeFocused();
	await page.keyboard.press('?');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	await page.keyboard.press('2');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(first).toBeFocused();
	await expect(first).toBeChecked();
});

test('the first step of the focus leads past the header', async ({ page }) => {
	await page.goto('/');
	await page.locator('html[data-live]').waitFor();
	await page.keyboard.press('Tab');
	await expect(page.locator('.skip')).toBeFocused();
	await expect(page.locator('.skip')).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('main h3 a').first()).toBeFocused();
});

test('settings are chosen by keyboard and kept', async ({ page }) => {
	await page.goto('/settings/');
	await page.locator('html[data-live]').waitFor();
	const themes = page.getByRole('group', { name: 'المظهر' }).getByRole('radio');
	await reach(themes.first());
	for (const theme of ['light', 'sepia', 'dark']) {
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
	}
	const tap = page.getByRole('checkbox', { name: 'تحقّق من الجواب عند اختياره' });
	await reach(tap);
	await page.keyboard.press('Space');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(tap).toBeChecked();
});

test('each page that is gone to has the focus on its heading, going back too', async ({ page }) => {
	const { article } = packOf(arabic);
	await page.goto('/');
	await page.locator('html[data-live]').waitFor();
	await activate(page.getByRole('link', { name: article.title }));
	await expect(page).toHaveURL(new RegExp(`/articles/${arabic}/?$`));
	await expect(page.getByRole('heading', { level: 1, name: article.title })).toBeFocused();
	await activate(page.locator('.dock .primary'));
	await expect(page.locator('[data-question] h1')).toBeFocused();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: article.title })).toBeFocused();
	await page.goBack();
	await expect(page).toHaveURL(/\/$/);
	await expect(heading(page)).toBeFocused();
});
