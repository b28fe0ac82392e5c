import type { Settings } from '#lib/settings/settings.svelte.ts';
import { Keeping } from './keeping.svelte.ts';

/** The browser's own offer to install, kept until the right moment (https://www.w3.org/TR/manifest-app-info/). */
interface InstallEvent extends Event {
	prompt(): Promise<unknown>;
}

/** How this browser installs: by its own prompt, by the share sheet of iOS, or not at all. */
export type InstallWay = 'prompt' | 'share-sheet' | undefined;

/** Installing is offered after the first finished session, and not again once it was put off. */
export class Install {
	readonly #settings: Settings;
	#event: InstallEvent | undefined = $state.raw();
	#shareSheet = $state(false);

	constructor(settings: Settings) {
		this.#settings = settings;
	}

	get how(): InstallWay {
		if (this.#event) return 'prompt';
		return this.#shareSheet ? 'share-sheet' : undefined;
	}

	get offered(): boolean {
		return this.how !== undefined && this.#settings.current.install === 'offer';
	}

	/** Follows what the browser offers. */
	listen(page: Window): void {
		const standalone = page.matchMedia('(display-mode: standalone)').matches;
		this.#shareSheet = !standalone && /iPhone|iPad|iPod/.test(page.navigator.userAgent);
		page.addEventListener('beforeinstallprompt', (event) => {
			event.preventDefault();
			this.#event = event as InstallEvent; // Chromium's own event, which TypeScript's DOM does not know
		});
		page.addEventListener('appinstalled', () => this.decline());
	}

	/** A session was finished: after the first, the browser is asked to keep what was answered, and installing is offered. */
	earned(): void {
		if (this.#settings.current.install !== 'not-yet') return;
		this.#settings.change({ install: 'offer' });
		if ('storage' in navigator) void new Keeping(navigator.storage).ask();
	}

	async ask(): Promise<void> {
		await this.#event?.prompt();
		this.decline();
	}

	decline(): void {
		this.#settings.change({ install: 'declined' });
		this.#event = undefined;
	}
}
