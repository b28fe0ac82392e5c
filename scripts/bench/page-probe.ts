/** What runs inside the page to take times; plain functions, handed to the browser as they are. */

/** Notes in `window.firstQuestion` the time, from the start of the navigation, at which a tap on a choice was handled. */
export function watchFirstQuestion(): void {
	const look = (): void => {
		const choice = document.querySelector<HTMLElement>('[data-question] [data-choice]');
		if (choice && !(choice instanceof HTMLInputElement && choice.checked)) choice.click();
		const check = document.querySelector('[data-action="check"]');
		const handled = choice && check && check.getAttribute('aria-disabled') !== 'true';
		if (handled) Object.assign(window, { firstQuestion: performance.now() });
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

/** Clicks check and gives the milliseconds until the frame after the marked evidence was painted. */
export function checkToEvidence(): Promise<number> {
	return new Promise((resolve) => {
		const button = document.querySelector<HTMLElement>('[data-action="check"]');
		const begun = performance.now();
		const painted = (): void => {
			if (!document.querySelector('mark[data-evidence]')) return void requestAnimationFrame(painted);
			const channel = new MessageChannel();
			channel.port1.onmessage = () => resolve(performance.now() - begun);
			requestAnimationFrame(() => channel.port2.postMessage(undefined));
		};
		button?.click();
		painted();
	});
}
