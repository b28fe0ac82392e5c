import { createContext } from 'svelte';
import { readSettings, SETTINGS_KEY, type SettingsRecord } from './settings.ts';

/** The part of `localStorage` that is used. */
export type Store = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** The reader's settings: kept on the device, and written to the root element so that styles follow. */
export class Settings {
	readonly #store: Store | undefined;
	readonly #root: HTMLElement | undefined;
	current: SettingsRecord = $state.raw(readSettings(null));
	/** Whether the device refused to keep them; they then last as long as the page. */
	refused = $state(false);

	/** Without a store or a root, as while prerendering, settings are as they come and change nothing. */
	constructor(store?: Store, root?: HTMLElement) {
		this.#store = store;
		this.#root = root;
	}

	/** Reads what is kept. Called once the page is live, so that it begins as it was prerendered. */
	load(): void {
		try {
			this.current = readSettings(this.#store?.getItem(SETTINGS_KEY) ?? null);
		} catch {
			this.refused = true;
		}
		this.#draw();
	}

	/** Changes some settings, keeps them and draws them. */
	change(change: Partial<SettingsRecord>): void {
		this.current = { ...this.current, ...change };
		try {
			this.#store?.setItem(SETTINGS_KEY, JSON.stringify(this.current));
			this.refused = false;
		} catch {
			this.refused = true;
		}
		this.#draw();
	}

	#draw(): void {
		if (!this.#root) return;
		const { theme, textSize, lineSpacing, motion, digits, checkOnTap } = this.current;
		const { dataset } = this.#root;
		if (theme === 'system') delete dataset['theme'];
		else dataset['theme'] = theme;
		if (motion === 'system') delete dataset['motion'];
		else dataset['motion'] = motion;
		if (digits === 'arab') dataset['digits'] = digits;
		else delete dataset['digits'];
		if (checkOnTap) dataset['checkOnTap'] = String(checkOnTap);
		else delete dataset['checkOnTap'];
		dataset['textSize'] = String(textSize);
		dataset['lineSpacing'] = String(lineSpacing);
		const paper = getComputedStyle(this.#root).getPropertyValue('--paper').trim();
		document.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper);
	}
}

/** `setSettings` in the root layout, `getSettings` in every component below it. */
export const [getSettings, setSettings] = createContext<Settings>();
