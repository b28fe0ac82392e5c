/** Writes in the studio as a teacher does, with whatever hands. */
import { expect, type Page } from '@playwright/test';
import type { Kind } from '#lib/kinds/index.ts';
import type { Hands } from './hands.ts';

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
export async function begin(hands: Hands): Promise<void> {
	await hands.page.goto('/studio/');
	await hands.press(hands.page.locator('[data-action="new-work"]'));
	await hands.write(hands.page.locator('textarea[data-field="text"]'), text);
	await hands.press(hands.page.locator('[data-action="take-text"]'));
	await expect(hands.page.locator('[data-sentence]')).toHaveCount(7);
	await toQuestions(hands);
}

/** From the article to its questions. */
export async function toQuestions({ page, press }: Hands): Promise<void> {
	await press(page.locator('nav a[href*="part=questions"]'));
	await expect(page.locator('[data-action="add"]')).toBeVisible();
}

/** Back from a question to the list, by the link at its head or at its end. */
export async function toList({ page, press }: Hands, link: 'first' | 'last' = 'first'): Promise<void> {
	await press(page.getByRole('link', { name: 'كل الأسئلة' })[link]());
	await expect(page.locator('[data-action="add"]')).toBeVisible();
}

/** Proves by the words from the first to the last, chosen in the article. */
async function prove({ page, press, pick }: Hands, first: string, last: string): Promise<void> {
	const word = (said: string) => page.getByRole('option', { name: said, exact: true }).first();
	await press(page.locator('.quote[data-field^="evidence."]').last().locator('button').first());
	await pick(word(first));
	await pick(word(last));
	await press(page.locator('[data-action="use"]'));
	await expect(page.getByRole('listbox')).toBeHidden();
}

async function fill({ page, write }: Hands, fields: Readonly<Record<string, string>>): Promise<void> {
	for (const [name, value] of Object.entries(fields))
		await write(page.locator(`textarea[data-field="${name}"]`), value);
}

/** Adds a question of a kind, and waits for its editor. */
async function add({ page, press }: Hands, kind: Kind): Promise<void> {
	await press(page.locator('[data-action="add"]'));
	await press(page.locator(`[data-choose-kind="${kind}"]`));
	await expect(page.locator('textarea[data-field="prompt"]')).toBeVisible();
}

/** Starts from a sentence with the first offer of the kind; 0 is the text as a whole. */
export async function takeOffer({ page, press }: Hands, sentence: number, kind: Kind): Promise<void> {
	await press(page.locator('[data-action="start"]'));
	if (sentence > 0) await press(page.locator(`dialog [data-sentence="${String(sentence)}"]`));
	await press(page.locator(`[data-offer="${kind}"]`).first());
	await expect(page.locator('textarea[data-field="prompt"]')).toBeVisible();
}

/** Holds that the question in view can be published. */
export async function isReady(page: Page): Promise<void> {
	await expect(page.locator('.state [data-standing]')).toHaveAttribute('data-standing', /^(ready|notes)$/);
}

async function notMentioned({ page, press }: Hands, path: string): Promise<void> {
	const ways = page.locator(`[data-field="${path}.refutedBy"]`);
	await press(ways.getByRole('button', { name: 'لم يذكره النص' }));
}

/** The kinds that a sentence offers a question of, and the sentence; 0 is the text as a whole. */
const offers: readonly (readonly [number, Kind])[] = [
	[2, 'number'],
	[3, 'date'],
	[4, 'gap-fill'],
	[5, 'true-false'],
	[1, 'sentence-choice'],
	[0, 'ordering']
];

/** Writes a question that is answered by a few words. Begins at the list and ends at the question. */
export async function writeShortText(hands: Hands): Promise<void> {
	await add(hands, 'short-text');
	await fill(hands, { prompt: 'من يدير المكتبة؟' });
	await prove(hands, 'المديرة', 'حداد');
	await fill(hands, { 'answers.0': 'ليلى حداد', explanation: 'تذكر الفقرة الأخيرة اسم المديرة.' });
}

async function writeSingleChoice(hands: Hands): Promise<void> {
	await add(hands, 'single-choice');
	await fill(hands, { prompt: 'من أين جاء معظم الكتب؟' });
	await prove(hands, 'وتبرّع', 'كتبها');
	await fill(hands, {
		'choices.0.text': 'من أهل المدينة',
		'choices.1.text': 'من دور النشر',
		'choices.1.rationale': 'لا يرد ذكر دور النشر في النص.'
	});
	await notMentioned(hands, 'choices.1');
	await fill(hands, {
		'choices.2.text': 'من بلد آخر',
		'choices.2.rationale': 'لا يرد ذكر بلد آخر في النص.'
	});
	await notMentioned(hands, 'choices.2');
	await fill(hands, { explanation: 'تقول الجملة الأخيرة إن السكان تبرّعوا بها.' });
}

async function writeMultipleChoice(hands: Hands): Promise<void> {
	await add(hands, 'multiple-choice');
	await fill(hands, { prompt: 'ماذا يقول النص عن المكتبة؟' });
	await prove(hands, 'القراءة', 'مجانية');
	await prove(hands, 'ثلثها', 'للأطفال');
	await fill(hands, { 'choices.0.text': 'القراءة فيها مجانية', 'choices.1.text': 'ثلث كتبها للأطفال' });
	await hands.press(hands.page.locator('[data-field="choices.1.correct"]'));
	await fill(hands, {
		'choices.2.text': 'فيها قاعة للموسيقى',
		'choices.2.rationale': 'لا يرد ذكر قاعة كهذه في النص.'
	});
	await notMentioned(hands, 'choices.2');
	await fill(hands, { explanation: 'كلٌّ من هذين في جملة من النص.' });
}

async function writeMatching(hands: Hands): Promise<void> {
	await add(hands, 'matching');
	await fill(hands, { prompt: 'صِل كل حدث بعامه.' });
	await prove(hands, 'افتُتحت', '1952');
	await prove(hands, 'وأغلقها', '2015');
	await fill(hands, {
		'pairs.0.source': 'افتتاح المكتبة الأولى',
		'pairs.0.target': '1952',
		'pairs.1.source': 'الحريق',
		'pairs.1.target': '2015',
		explanation: 'الأعوام مذكورة في الفقرة الثانية.'
	});
}

/** Writes a question of each of the ten kinds, each held to be ready. Begins and ends at the list. */
export async function writeTenKinds(hands: Hands): Promise<void> {
	for (const [sentence, kind] of offers) {
		await takeOffer(hands, sentence, kind);
		await isReady(hands.page);
		await toList(hands);
	}
	for (const write of [writeShortText, writeSingleChoice, writeMultipleChoice, writeMatching]) {
		await write(hands);
		await isReady(hands.page);
		await toList(hands, 'last');
	}
	await expect(hands.page.locator('[data-row]')).toHaveCount(10);
	await expect(
		hands.page.locator('[data-row]:is([data-standing="ready"], [data-standing="notes"])')
	).toHaveCount(10);
}
