/** What typing in the studio takes, and the check of all questions, where the article is long and the questions are many. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Pack } from '#lib/bank/bank.ts';
import { median, quantile, type Row } from './figures.ts';
import { largeWork, type Size } from './large-work.ts';
import { putInStore } from './page-store.ts';
import { newProfile, storedPhone, type Phone } from './phone.ts';
import { enterField, watchFrames, watchKeys } from './typing-probe.ts';

/** Between two keys of a word, in milliseconds: about 90 words a minute, faster than most write. */
const BETWEEN = 110;
/** After some words a writer stops to think: the studio then saves and checks, and must not be in the way when writing goes on. */
const THINKING = 1300;
const WORDS_BETWEEN_THOUGHTS = 4;
const sentence = 'قالت المديرة إن القراءة في المكتبة مجانية لكل من يسكن الحي القديم ومن يزوره ';
/** The most that 95 of 100 keys should take. */
const MOST = 50;

export interface Studio {
	/** Milliseconds from key to paint, in the prompt of a question, in a paragraph of the article and in its whole text. */
	readonly prompt: readonly number[];
	readonly paragraph: readonly number[];
	readonly text: readonly number[];
	/** Milliseconds from opening the questions until all were checked. */
	readonly checked: number;
	/** The longest time without a frame meanwhile, in milliseconds, once the list stood. */
	readonly still: number;
}

async function press(phone: Phone, letter: string): Promise<void> {
	const key = { key: letter, text: letter, unmodifiedText: letter };
	await phone.devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
	await phone.devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
}

/** Types `count` letters at a writer's pace, whether the page keeps up or not; gives the milliseconds to paint of each. */
async function type(phone: Phone, selector: string, count: number): Promise<number[]> {
	await phone.page.evaluate(watchKeys);
	await phone.page.evaluate(enterField, selector);
	const pressed: Promise<void>[] = [];
	let words = 0;
	for (let at = 0; at < count; at += 1) {
		const letter = sentence[at % sentence.length] ?? ' ';
		pressed.push(press(phone, letter));
		if (letter === ' ') words += 1;
		await wait(letter === ' ' && words % WORDS_BETWEEN_THOUGHTS === 0 ? THINKING : BETWEEN);
	}
	await Promise.all(pressed);
	await phone.page.waitForFunction((many) => window.keyTimes?.length === many, count);
	return phone.page.evaluate(() => window.keyTimes ?? []);
}

/** Types in the text of the article that a button opens. */
async function typeAfter(phone: Phone, button: string, count: number): Promise<number[]> {
	const field = 'textarea[data-field="text"]';
	await phone.page.locator(button).press('Enter');
	await phone.page.waitForSelector(field);
	await wait(THINKING);
	return type(phone, field, count);
}

async function checkAll(page: Page, address: string): Promise<Pick<Studio, 'checked' | 'still'>> {
	await page.goto(address);
	const begun = performance.now();
	await page.waitForSelector('[data-row]');
	await page.evaluate(watchFrames);
	await page.waitForSelector('[data-row]:not([data-standing="unchecked"])', { timeout: 240_000 });
	const checked = performance.now() - begun;
	return { checked, still: await page.evaluate(() => window.longestFrame ?? Number.NaN) };
}

/** Opens a large work in the studio and types `count` letters in each of three fields. */
export async function writeInStudio(
	origin: string,
	pack: Pack,
	{ size, count }: { size: Size; count: number }
): Promise<Studio> {
	const phone = await storedPhone(newProfile());
	const { page } = phone;
	const work = largeWork(pack, size);
	await page.goto(`${origin}/studio/`);
	await page.waitForSelector('[data-action="new-work"]');
	const values = [{ id: work.uid, updatedAt: 1, work: { work, doubts: [] } }];
	await page.evaluate(putInStore, { store: 'drafts', values });
	const part = (name: string) => `${origin}/studio/?work=${work.uid}&part=${name}`;
	const check = await checkAll(page, part('questions'));
	const middle = work.questions[Math.floor(size.questions / 2)]?.id ?? '';
	await page.goto(`${part('questions')}&question=${middle}`);
	const field = 'textarea[data-field="prompt"]';
	await page.waitForSelector(field);
	await wait(THINKING);
	const prompt = await type(phone, field, count);
	await page.goto(part('article'));
	const paragraph = await typeAfter(phone, '[data-paragraph="40"]', count);
	await page.getByRole('button', { name: 'اترك التعديل' }).click();
	const text = await typeAfter(phone, '[data-action="edit-text"]', count);
	await phone.close();
	return { prompt, paragraph, text, ...check };
}

/** What was measured, as rows of the table. */
export function studioRows(found: readonly Studio[], { questions, words }: Size): Row[] {
	const many = (count: number) => count.toLocaleString('en-GB');
	const row = (what: string, of: (run: Studio) => number, most?: number): Row => ({
		what,
		unit: 'ms',
		dalil: median(found.map(of)),
		...(most === undefined ? {} : { most })
	});
	const p95 = (times: readonly number[]) => quantile(times, 0.95);
	return [
		{ what: `${many(questions)} questions on ${many(words)} words in the studio` },
		row('  key to paint in a prompt, median', ({ prompt }) => median(prompt)),
		row('  key to paint in a prompt, 95 %', ({ prompt }) => p95(prompt), MOST),
		{ ...row('    best run', () => Math.min(...found.map(({ prompt }) => p95(prompt)))) },
		row('  key to paint in a paragraph, median', ({ paragraph }) => median(paragraph)),
		row('  key to paint in a paragraph, 95 %', ({ paragraph }) => p95(paragraph), MOST),
		{ ...row('    best run', () => Math.min(...found.map(({ paragraph }) => p95(paragraph)))) },
		row('  key to paint in the whole text, median', ({ text }) => median(text)),
		row('  key to paint in the whole text, 95 %', ({ text }) => p95(text), MOST),
		{ ...row('    best run', () => Math.min(...found.map(({ text }) => p95(text)))) },
		row('  all questions checked', ({ checked }) => checked),
		row('  longest time without a frame meanwhile', ({ still }) => still)
	];
}
