/** What runs inside the page to take times; plain functions, handed to the browser as they are. */

declare global {
	interface Window {
		/** Milliseconds from the start of the navigation; absent until it happened. */
		firstQuestion?: number;
		paintedAt?: number;
		largestPaint?: number;
	}
}

/** Notes in `window.firstQuestion` the time, from the start of the navigation, at which a tap on a choice was handled. */
export function watchFirstQuestion(): void {
	const look = (): void => {
		const choice = document.querySelector<HTMLElement>('[data-question] [data-choice]');
		if (choice && !(choice instanceof HTMLInputElement && choice.checked)) choice.click();
		const check = document.querySelector('[data-action="check"]');
		const handled = choice && check && check.getAttribute('aria-disabled') !== 'true';
		if (handled) window.firstQuestion = performance.now();
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

/** Notes in `window.paintedAt` when the first frame with `selector` in it was painted, counted from the start of the navigation. */
export function watchShown(selector: string): void {
	const look = (): void => {
		if (!document.querySelector(selector)) return void requestAnimationFrame(look);
		const channel = new MessageChannel();
		channel.port1.onmessage = () => (window.paintedAt = performance.now());
		requestAnimationFrame(() => channel.port2.postMessage(undefined));
	};
	requestAnimationFrame(look);
}

/** Keeps in `window.largestPaint` when the largest contentful paint so far was. */
export function watchLargestPaint(): void {
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) window.largestPaint = entry.startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
}

/** Settles once the page is loaded, its faces are there and it has been quiet for a while. */
export async function settledPage(): Promise<void> {
	if (document.readyState !== 'complete')
		await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
	await document.fonts.ready;
	await new Promise((resolve) => setTimeout(resolve, 1000));
}

/**
 * Takes the first choice of the question in view where none is taken, waits as long as a person at least would, and clicks
 * check. Gives the milliseconds from that click until the frame after `selector` is there was painted.
 */
export async function checkUntilPainted({ selector, pause }: { selector: string; pause: number }) {
	const found = <T extends Element>(wanted: string): Promise<T> =>
		new Promise((resolve, reject) => {
			const last = performance.now() + 30_000;
			const look = (): void => {
				const element = document.querySelector<T>(wanted);
				if (element) resolve(element);
				else if (performance.now() > last) reject(new Error(`${location.href} shows no ${wanted}`));
				else requestAnimationFrame(look);
			};
			look();
		});
	const choice = await found<HTMLElement>('[data-question] [data-choice]');
	if (!document.querySelector('[data-choice]:checked')) choice.click();
	const check = await found<HTMLElement>('[data-action="check"]:not([aria-disabled="true"])');
	await new Promise((resolve) => setTimeout(resolve, pause));
	const begun = performance.now();
	check.click();
	await found(selector);
	return new Promise<number>((resolve) => {
		const channel = new MessageChannel();
		channel.port1.onmessage = () => resolve(performance.now() - begun);
		requestAnimationFrame(() => channel.port2.postMessage(undefined));
	});
}

/** Goes on to the next question; settles once it is in view. */
export function goOn(): Promise<void> {
	const before = document.querySelector<HTMLElement>('[data-question]')?.dataset['question'];
	document.querySelector<HTMLElement>('[data-action="next"]')?.click();
	return new Promise((resolve) => {
		const look = (): void => {
			const now = document.querySelector<HTMLElement>('[data-question]')?.dataset['question'];
			if (now !== undefined && now !== before) resolve();
			else requestAnimationFrame(look);
		};
		look();
	});
}
