import type { Locator, Page } from '@playwright/test';
import { arabic, expect, packOf, test } from './site.ts';
import { questionOf, serveOnly } from './part.ts';
import { keyResponseOf, type Question } from '#lib/kinds/index.ts';
import { numberOf } from '#lib/article/sentences.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const quiz = `/articles/${arabic}/quiz/`;
const heading = (page: Page) => page.locator('main h1');

/** Presses a key until `target` has the focus: it can be reached, and in not too many steps. */
async function reach(page: Page, target: Locator, key = 'Tab'): Promise<void> {
	for (let steps = 0; steps < 60; steps += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${String(target)} is not reached with ${key}`);
}

/** Presses the number of the choice that says `text`. */
async function pressNumberOf(page: Page, text: string): Promise<void> {
	const rows = page.locator('label:has([data-choice]), button[data-choice]');
	await expect(rows.first()).toBeVisible();
	const place = (await rows.allInnerTexts()).findIndex((row) => row.trim() === text);
	await page.keyboard.press(String(place + 1));
}

async function expectRightThenGoOn(page: Page): Promise<void> {
	await expect(page.locator('.quiz [data-verdict]')).toHaveAttribute('data-verdict', 'correct');
	await expect(page.locator('[data-action="next"]')).toBeFocused();
	await page.keyboard.press('Enter');
}

/** Responds to a question rightly from where its prompt has the focus, up to the key that checks. */
async function respondByKeyboard(page: Page, question: Question): Promise<void> {
	switch (question.kind) {
		case 'single-choice':
		case 'multiple-choice':
			for (const { text, correct } of question.choices) if (correct) await pressNumberOf(page, text);
			return;
		case 'true-false':
			return page.keyboard.press(
				String(['true', 'false', 'not-stated'].indexOf(String(question.answer)) + 1)
			);
		case 'matching':
			for (const { target } of question.pairs) await pressNumberOf(page, target);
			return reach(page, page.locator('[data-action="check"]'));
		case 'gap-fill':
			for (const { answers } of question.gaps) {
				await page.keyboard.press('Tab');
				await page.keyboard.type(answers[0]!);
			}
			return;
		case 'short-text':
		case 'number':
		case 'date':
			await reach(page, page.getByRole('textbox'));
			return page.keyboard.type(keyResponseOf(question, packOf(arabic).article).text);
		default:
			throw new Error(`${question.kind} has a test of its own`);
	}
}

const plain = ({ askEvidence }: { readonly askEvidence?: boolean | undefined }) => !askEvidence;

test('a session of several kinds is answered by keyboard alone, from prompt to prompt', async ({ page }) => {
	const questions: Question[] = [
		questionOf(arabic, 'single-choice', plain),
		questionOf(arabic, 'multiple-choice', plain),
		questionOf(arabic, 'true-false', plain),
		questionOf(arabic, 'short-text', plain),
		questionOf(arabic, 'number', plain),
		questionOf(arabic, 'gap-fill', ({ words }) => words === undefined),
		questionOf(arabic, 'matching', plain)
	];
	await serveOnly(page, arabic, questions);
	await page.goto(quiz);
	for (const question of questions) {
		await expect(page.getByRole('heading', { name: question.prompt })).toBeFocused();
		await expect(page.locator('[data-choice], [data-question] input').first()).toBeVisible();
		await respondByKeyboard(page, question);
		await page.keyboard.press('Enter');
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

test('entries are put in order with their buttons, and the focus goes along', async ({ page }) => {
	const question = questionOf(arabic, 'ordering', plain);
	await serveOnly(page, arabic, [question]);
	await page.goto(quiz);
	const rows = page.locator('ol > li');
	await expect(rows).toHaveCount(question.entries.length);
	for (const [place, { text }] of question.entries.entries()) {
		const up = rows.filter({ hasText: text }).getByRole('button').first();
		const at = (await rows.locator('> span').allTextContents()).indexOf(text);
		if (at === place) continue;
		await heading(page).focus();
		await reach(page, up);
		for (let step = at; step > place; step -= 1) {
			await page.keyboard.press('Space');
			await expect(rows.nth(step - 1)).toContainText(text);
			await expect(up).toBeFocused();
		}
	}
	await reach(page, page.locator('[data-action="check"]'));
	await page.keyboard.press('Enter');
	await expectRightThenGoOn(page);
});

test('a sentence is picked in the text with Space, as the proof and as the response', async ({ page }) => {
	const { article } = packOf(arabic);
	const proven = questionOf(arabic, 'single-choice', ({ askEvidence }) => askEvidence === true);
	const chosen = questionOf(arabic, 'sentence-choice');
	const check = page.locator('[data-action="check"]');
	await serveOnly(page, arabic, [proven, chosen]);
	await page.goto(quiz);
	await expect(page.getByRole('radio').first()).toBeVisible();
	await respondByKeyboard(page, proven);
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-phase="evidence"]')).toBeVisible();
	await reach(page, check);
	const sentence = page.locator('[data-sentence="2"]');
	await reach(page, sentence, 'Shift+Tab');
	for (const checked of [true, false, true]) {
		await page.keyboard.press('Space');
		await expect(sentence).toBeChecked({ checked });
	}
	await reach(page, check);
	await page.keyboard.press('Enter');
	await expectRightThenGoOn(page);

	await expect(page.getByRole('heading', { name: chosen.prompt })).toBeFocused();
	await reach(page, page.locator('button[data-view]'), 'Shift+Tab');
	await page.keyboard.press('Enter');
	for (const ref of keyResponseOf(chosen, article).sentences) {
		await reach(page, page.locator(`[data-sentence="${numberOf(article, ref)}"]`));
		await page.keyboard.press('Space');
	}
	await reach(page, check);
	await page.keyboard.press('Enter');
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
	await reach(page, themes.first());
	for (const theme of ['light', 'sepia', 'dark']) {
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
	}
	const tap = page.getByRole('checkbox', { name: 'تحقّق من الجواب عند اختياره' });
	await reach(page, tap);
	await page.keyboard.press('Space');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(tap).toBeChecked();
});

test('each page that is gone to has the focus on its heading, going back too', async ({ page }) => {
	const { article } = packOf(arabic);
	await page.goto('/');
	await page.locator('html[data-live]').waitFor();
	await reach(page, page.getByRole('link', { name: article.title }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/articles/${arabic}/?$`));
	await expect(page.getByRole('heading', { level: 1, name: article.title })).toBeFocused();
	await reach(page, page.locator('.dock .primary'));
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-question] h1')).toBeFocused();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: article.title })).toBeFocused();
	await page.goBack();
	await expect(page).toHaveURL(/\/$/);
	await expect(heading(page)).toBeFocused();
});
