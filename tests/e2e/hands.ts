/** What a person does a thing with. Steps that are written with hands are done by touch, by mouse or by keys alone. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Wanted } from './given.ts';
import { activate, press, reach } from './keys.ts';
import { respondByKeys } from './play-by-keys.ts';
import { respond } from './play.ts';

export interface Hands {
	readonly page: Page;
	/** Presses a button, follows a link, ticks a box. */
	press(target: Locator): Promise<void>;
	/** Goes into a field that is empty and writes. */
	write(field: Locator, words: string): Promise<void>;
	/** Chooses a word of the article that is open to pick from. */
	pick(word: Locator): Promise<void>;
	/** Gives a response to the question in view; does not check it. */
	respond(wanted: Wanted): Promise<void>;
}

function pointer(page: Page, hit: (target: Locator) => Promise<void>): Hands {
	return {
		page,
		press: hit,
		write: (field, words) => field.fill(words),
		pick: hit,
		respond: (wanted) => respond(page, wanted)
	};
}

export const byTouch = (page: Page): Hands => pointer(page, (target) => target.tap());
export const byMouse = (page: Page): Hands => pointer(page, (target) => target.click());

export function byKeys(page: Page): Hands {
	return {
		page,
		press: activate,
		async write(field, words) {
			await reach(field);
			await page.keyboard.insertText(words);
		},
		async pick(word) {
			const listbox = page.getByRole('listbox');
			await expect(listbox).toBeFocused();
			await press(page, ...(await word.evaluate(keysToWord)));
			await expect(listbox).toHaveAttribute('aria-activedescendant', (await word.getAttribute('id')) ?? '');
			await press(page, 'Enter');
		},
		respond: (wanted) => respondByKeys(page, wanted)
	};
}

/** The keys that lead to a word of an Arabic text from the one that keys move from: by sentences, then by words. */
function keysToWord(word: Element): string[] {
	const atId = word.closest('[role="listbox"]')?.getAttribute('aria-activedescendant') ?? '';
	const at = document.getElementById(atId);
	const placeOf = (each: Element | null | undefined) => Number(each?.getAttribute('data-word'));
	const sentenceOf = (each: Element | null) => each?.closest('[data-sentence]');
	const numberOf = (each: Element | null) => Number(sentenceOf(each)?.getAttribute('data-sentence'));
	const down = Math.max(0, numberOf(word) - numberOf(at));
	const from = down > 0 ? placeOf(sentenceOf(word)?.querySelector('[data-word]')) : placeOf(at);
	const by = placeOf(word) - from;
	const times = (key: string, count: number) => Array.from({ length: count }, () => key);
	return [...times('ArrowDown', down), ...times(by > 0 ? 'ArrowLeft' : 'ArrowRight', Math.abs(by))];
}
