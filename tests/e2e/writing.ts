/** Writes in the studio as a teacher does: by touch on a phone, and by keys alone. */
import { expect, type Page } from '@playwright/test';
import type { Kind } from '#lib/kinds/index.ts';
import { enter, press, tabTo } from './keys.ts';

/** A text of three paragraphs and seven sentences that a question of each kind can be asked about. */
export const text = `افتتحت بلدية بيروت صباح السبت مكتبة عامة في الحي القديم. وتضم المكتبة 12 ألف كتاب، ثلثها للأطفال.

وكانت المكتبة الأولى قد افتُتحت عام 1952. وأغلقها حريق كبير عام 2015. وبدأ بناء المكتبة الجديدة عام 2019.

وقالت المديرة ليلى حداد إن القراءة فيها مجانية. وتبرّع السكان بأكثر كتبها.`;

/** Puts words on the clipboard and pastes them where the focus is. */
export async function paste(page: Page, words: string): Promise<void> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.evaluate((each) => navigator.clipboard.writeText(each), words);
	await page.keyboard.press('ControlOrMeta+v');
}

/** Begins a work with a text, and goes to its questions. */
export async function begin(page: Page): Promise<void> {
	await page.goto('/studio/');
	await page.locator('[data-action="new-work"]').tap();
	await page.locator('textarea[data-field="text"]').fill(text);
	await page.locator('[data-action="take-text"]').tap();
	await toQuestions(page);
}

/** From the article to its questions. */
export async function toQuestions(page: Page): Promise<void> {
	await page.locator('a[href*="part=questions"]').tap();
	await expect(page.locator('[data-action="add"]')).toBeVisible();
}

/** Back from a question to the list. */
export async function toList(page: Page): Promise<void> {
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
export async function takeOffer(page: Page, sentence: number, kind: Kind): Promise<void> {
	await page.locator('[data-action="start"]').tap();
	if (sentence > 0) await page.locator(`dialog [data-sentence="${String(sentence)}"]`).tap();
	await page.locator(`[data-offer="${kind}"]`).first().tap();
	await expect(page.locator('textarea[data-field="prompt"]')).toBeVisible();
}

/** Holds that the question in view can be published. */
export async function isReady(page: Page): Promise<void> {
	await expect(page.locator('.state [data-standing]')).toHaveAttribute('data-standing', /^(ready|notes)$/);
}

const notMentioned = (page: Page, path: string) =>
	page.locator(`[data-field="${path}.refutedBy"]`).getByRole('button', { name: 'لم يذكره النص' });

/** The kinds that a sentence offers a question of, and the sentence; 0 is the text as a whole. */
const offers: readonly (readonly [number, Kind])[] = [
	[2, 'number'],
	[3, 'date'],
	[4, 'gap-fill'],
	[5, 'true-false'],
	[1, 'sentence-choice'],
	[0, 'ordering']
];

async function writeShortText(page: Page): Promise<void> {
	await add(page, 'short-text');
	await fill(page, { prompt: 'من يدير المكتبة؟', explanation: 'تذكر الفقرة الأخيرة اسم المديرة.' });
	await prove(page, 'المديرة', 'حداد');
	await fill(page, { 'answers.0': 'ليلى حداد' });
}

async function writeSingleChoice(page: Page): Promise<void> {
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
}

async function writeMultipleChoice(page: Page): Promise<void> {
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
}

async function writeMatching(page: Page): Promise<void> {
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
}

/** Writes a question of each of the ten kinds, by touch, each held to be ready. Begins and ends at the list. */
export async function writeTenKinds(page: Page): Promise<void> {
	for (const [sentence, kind] of offers) {
		await takeOffer(page, sentence, kind);
		await isReady(page);
		await toList(page);
	}
	for (const write of [writeShortText, writeSingleChoice, writeMultipleChoice, writeMatching]) {
		await write(page);
		await isReady(page);
		await toList(page);
	}
	await expect(page.locator('[data-row]')).toHaveCount(10);
	await expect(page.locator('[data-row]:is([data-standing="ready"], [data-standing="notes"])')).toHaveCount(
		10
	);
}

/** Writes a question by keys alone, held to be ready: its proof is picked among the words of the article. Begins at the list. */
export async function writeByKeys(page: Page): Promise<void> {
	await enter(page, '[data-action="add"]');
	await enter(page, '[data-choose-kind="short-text"]');
	await page.locator('textarea[data-field="prompt"]').waitFor();
	await tabTo(page, 'textarea[data-field="prompt"]');
	await page.keyboard.insertText('في أي حي افتُتحت المكتبة؟');
	await enter(page, '.quote[data-field="evidence.0"] button');
	await expect(page.getByRole('listbox')).toBeFocused();
	// From the first word on: seven words to «في», then «القديم».
	await press(page, ...Array.from({ length: 7 }, () => 'ArrowLeft'), 'Enter');
	await press(page, 'ArrowLeft', 'ArrowLeft', 'Enter');
	await expect(page.getByRole('status').filter({ hasText: 'في الحي القديم' })).toBeVisible();
	await expect(page.locator('[data-action="use"]')).toBeFocused();
	await press(page, 'Enter');
	// The focus is where one more proof would be added.
	await expect(page.locator('.quote[data-field="evidence.1"] button')).toBeFocused();
	await expect(page.locator('.quote[data-field="evidence.0"] blockquote')).toHaveText('في الحي القديم');
	await tabTo(page, 'textarea[data-field="answers.0"]');
	await page.keyboard.insertText('الحي القديم');
	await tabTo(page, 'textarea[data-field="explanation"]');
	await page.keyboard.insertText('تذكر الجملة الأولى مكان المكتبة.');
	await isReady(page);
}
