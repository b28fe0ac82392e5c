/** Questions are written in the studio: by touch on a phone, and by keyboard alone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Kind } from '#lib/kinds/index.ts';
import { expect, test } from './site.ts';

const text = `افتتحت بلدية بيروت صباح السبت مكتبة عامة في الحي القديم. وتضم المكتبة 12 ألف كتاب، ثلثها للأطفال.

وكانت المكتبة الأولى قد افتُتحت عام 1952. وأغلقها حريق كبير عام 2015. وبدأ بناء المكتبة الجديدة عام 2019.

وقالت المديرة ليلى حداد إن القراءة فيها مجانية. وتبرّع السكان بأكثر كتبها.`;

const standing = (page: Page) => page.locator('.state [data-standing]');

/** Begins a work with the text, and goes to its questions. */
async function begin(page: Page): Promise<void> {
	await page.goto('/studio/');
	await page.locator('[data-action="new-work"]').tap();
	await page.locator('textarea[data-field="text"]').fill(text);
	await page.locator('[data-action="take-text"]').tap();
	await page.locator('a[href*="part=questions"]').tap();
	await expect(page.locator('[data-action="add"]')).toBeVisible();
}

/** Back from a question to the list. */
async function toList(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'كل الأسئلة' }).tap();
	await expect(page.locator('[data-action="add"]')).toBeVisible();
}

/** Takes the words from the first to the last in the article that is open, by two taps. */
async function pickWords(page: Page, first: string, last: string): Promise<void> {
	const word = (said: string) => page.getByRole('option', { name: said, exact: true }).first();
	await word(first).tap();
	await word(last).tap();
	await page.locator('[data-action="use"]').tap();
	await expect(page.getByRole('listbox')).toBeHidden();
}

async function prove(page: Page, first: string, last: string): Promise<void> {
	const field = page.locator('.quote[data-field^="evidence."]').last();
	await field.locator('button').first().tap();
	await pickWords(page, first, last);
}

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
	for (const [name, value] of Object.entries(fields))
		await page.locator(`textarea[data-field="${name}"]`).fill(value);
}

/** Adds a question of a kind, and waits for its editor. */
async function add(page: Page, kind: Kind): Promise<void> {
	await page.locator('[data-action="add"]').tap();
	await page.locator(`[data-choose-kind="${kind}"]`).tap();
	await expect(page.locator('textarea[data-field="prompt"]')).toBeVisible();
}

/** Starts from a sentence with the first offer of the kind. */
async function takeOffer(page: Page, sentence: number, kind: Kind): Promise<void> {
	await page.locator('[data-action="start"]').tap();
	if (sentence > 0) await page.locator(`dialog [data-sentence="${String(sentence)}"]`).tap();
	await page.locator(`[data-offer="${kind}"]`).first().tap();
	await expect(page.locator('textarea[data-field="prompt"]')).toBeVisible();
}

async function isReady(page: Page): Promise<void> {
	await expect(standing(page)).toHaveAttribute('data-standing', /^(ready|notes)$/);
}

const notMentioned = (page: Page, path: string) =>
	page.locator(`[data-field="${path}.refutedBy"]`).getByRole('button', { name: 'لم يذكره النص' });

test.describe('on a phone, by touch', () => {
	test.use({ hasTouch: true, isMobile: true, contextOptions: { reducedMotion: 'reduce' } });

	test('a teacher comes from a new work to ten questions, one of each kind, all ready', async ({ page }) => {
		test.setTimeout(150_000);
		await begin(page);

		const offers: [number, Kind][] = [
			[2, 'number'],
			[3, 'date'],
			[4, 'gap-fill'],
			[5, 'true-false'],
			[1, 'sentence-choice'],
			[0, 'ordering']
		];
		for (const [sentence, kind] of offers) {
			await takeOffer(page, sentence, kind);
			await isReady(page);
			await toList(page);
		}

		await add(page, 'short-text');
		await fill(page, { prompt: 'من يدير المكتبة؟', explanation: 'تذكر الفقرة الأخيرة اسم المديرة.' });
		await prove(page, 'المديرة', 'حداد');
		await fill(page, { 'answers.0': 'ليلى حداد' });
		await isReady(page);
		await toList(page);

		await add(page, 'single-choice');
		await fill(page, { prompt: 'من أين جاء معظم الكتب؟' });
		await prove(page, 'وتبرّع', 'كتبها');
		await fill(page, {
			'choices.0.text': 'من أهل المدينة',
			'choices.1.text': 'من دور النشر',
			'choices.1.rationale': 'لا يرد ذكر دور النشر في النص.'
		});
		await notMentioned(page, 'choices.1').tap();
		await fill(page, {
			'choices.2.text': 'من بلد آخر',
			'choices.2.rationale': 'لا يرد ذكر بلد آخر في النص.',
			explanation: 'تقول الجملة الأخيرة إن السكان تبرّعوا بها.'
		});
		await notMentioned(page, 'choices.2').tap();
		await isReady(page);
		await toList(page);

		await add(page, 'multiple-choice');
		await fill(page, { prompt: 'ماذا يقول النص عن المكتبة؟' });
		await prove(page, 'القراءة', 'مجانية');
		await prove(page, 'ثلثها', 'للأطفال');
		await fill(page, { 'choices.0.text': 'القراءة فيها مجانية', 'choices.1.text': 'ثلث كتبها للأطفال' });
		await page.locator('[data-field="choices.1.correct"]').tap();
		await fill(page, {
			'choices.2.text': 'فيها قاعة للموسيقى',
			'choices.2.rationale': 'لا يرد ذكر قاعة كهذه في النص.',
			explanation: 'كلٌّ من هذين في جملة من النص.'
		});
		await notMentioned(page, 'choices.2').tap();
		await isReady(page);
		await toList(page);

		await add(page, 'matching');
		await fill(page, { prompt: 'صِل كل حدث بعامه.' });
		await prove(page, 'افتُتحت', '1952');
		await prove(page, 'وأغلقها', '2015');
		await fill(page, {
			'pairs.0.source': 'افتتاح المكتبة الأولى',
			'pairs.0.target': '1952',
			'pairs.1.source': 'الحريق',
			'pairs.1.target': '2015',
			explanation: 'الأعوام مذكورة في الفقرة الثانية.'
		});
		await isReady(page);
		await toList(page);

		const rows = page.locator('[data-row]');
		await expect(rows).toHaveCount(10);
		await expect(page.locator('[data-row]:is([data-standing="ready"], [data-standing="notes"])')).toHaveCount(
			10
		);

		// What was written is there after a reload, and the check says so too.
		await page.reload();
		await expect(rows).toHaveCount(10);
		await page.locator('a[href*="part=check"]').tap();
		await expect(page.getByText('الجاهز للنشر: 10 من 10 أسئلة')).toBeVisible();
		await expect(page.locator('[data-severity="error"]')).toHaveCount(0);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id} ${String(nodes[0]?.target)}`)).toEqual([]);
	});

	test('questions that are deleted come back, and the preview records nothing', async ({ page }) => {
		await begin(page);
		await takeOffer(page, 2, 'number');
		await isReady(page);
		await page.locator('[data-action="preview"]').tap();
		const phone = page.frameLocator('dialog iframe');
		await phone.locator('input').fill('7');
		await phone.locator('[data-action="check"]').tap();
		await expect(phone.locator('[data-verdict="incorrect"]')).toBeVisible();
		await expect(phone.locator('mark[data-evidence="answer"]').first()).toBeVisible();
		await page.locator('dialog').getByRole('button', { name: 'أغلق' }).tap();
		await toList(page);
		await page.locator('[data-action="arrange"]').tap();
		await page.locator('[data-row] input').tap();
		await page.locator('[data-action="delete"]').tap();
		await expect(page.locator('[data-row]')).toHaveCount(0);
		await expect(page.locator('[data-action="undo-remove"]')).toBeFocused();
		await page.locator('[data-action="undo-remove"]').tap();
		await expect(page.locator('[data-row]')).toHaveCount(1);
		await page.locator('[data-action="arrange"]').tap();
		await page.locator('[data-row] a').tap();
		await page.locator('[data-action="remove"]').tap();
		await expect(page.locator('[data-row]')).toHaveCount(0);
		await page.locator('[data-action="undo-remove"]').tap();
		await expect(page.locator('[data-row]')).toHaveCount(1);
	});
});

test.describe('by keyboard alone', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('a question is added, proved and written without a pointer', async ({ page }) => {
		const press = (...keys: string[]) =>
			keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
		/** Presses Tab until the focus is on what the selector names. */
		const tabTo = async (selector: string) => {
			for (let tries = 0; tries < 60; tries++) {
				if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector))
					return;
				await press('Tab');
			}
			throw new Error(`Tab does not lead to ${selector}`);
		};
		await page.goto('/studio/');
		await tabTo('[data-action="new-work"]');
		await press('Enter');
		await page.locator('textarea[data-field="text"]').waitFor();
		await tabTo('textarea[data-field="text"]');
		await page.keyboard.insertText(text);
		await tabTo('[data-action="take-text"]');
		await press('Enter');
		await expect(page.locator('textarea[data-field="text"]')).toBeHidden();
		await page.locator('a[href*="part=questions"]').focus();
		await press('Enter');
		await page.locator('[data-action="add"]').waitFor();
		await tabTo('[data-action="add"]');
		await press('Enter');
		await tabTo('[data-choose-kind="short-text"]');
		await press('Enter');
		await page.locator('textarea[data-field="prompt"]').waitFor();
		await tabTo('textarea[data-field="prompt"]');
		await page.keyboard.insertText('في أي حي افتُتحت المكتبة؟');
		await tabTo('.quote[data-field="evidence.0"] button');
		await press('Enter');
		await expect(page.getByRole('listbox')).toBeFocused();
		// From the first word on: seven words to «في», then «القديم».
		await press(...Array.from({ length: 7 }, () => 'ArrowLeft'), 'Enter', 'ArrowLeft', 'ArrowLeft', 'Enter');
		await expect(page.getByRole('status').filter({ hasText: 'في الحي القديم' })).toBeVisible();
		await expect(page.locator('[data-action="use"]')).toBeFocused();
		await press('Enter');
		// The focus is where one more proof would be added.
		await expect(page.locator('.quote[data-field="evidence.1"] button')).toBeFocused();
		await expect(page.locator('.quote[data-field="evidence.0"] blockquote')).toHaveText('في الحي القديم');
		await tabTo('textarea[data-field="answers.0"]');
		await page.keyboard.insertText('الحي القديم');
		await tabTo('textarea[data-field="explanation"]');
		await page.keyboard.insertText('تذكر الجملة الأولى مكان المكتبة.');
		await isReady(page);
		// Escape leaves the article without a change, and the focus comes back.
		await page.locator('.quote[data-field="evidence.0"] button').first().focus();
		await press('Enter');
		await expect(page.getByRole('listbox')).toBeFocused();
		await press('Escape');
		await expect(page.locator('.quote[data-field="evidence.0"] button').first()).toBeFocused();
		await expect(page.locator('.quote[data-field="evidence.0"] blockquote')).toHaveText('في الحي القديم');
	});
});
