/** What runs inside the page to time typing; plain functions, handed to the browser as they are. */

declare global {
	interface Window {
		/** Milliseconds from each key to the frame painted after it. */
		keyTimes?: number[];
		/** The longest time between two frames, in milliseconds, since `watchFrames`. */
		longestFrame?: number;
	}
}

/** Keeps in `window.keyTimes` how long each key took to be painted, the wait before the page heard of it included. */
export function watchKeys(): void {
	const times: number[] = (window.keyTimes = []);
	addEventListener(
		'keydown',
		({ timeStamp }) => {
			requestAnimationFrame(() => {
				const channel = new MessageChannel();
				channel.port1.onmessage = () => void times.push(performance.now() - timeStamp);
				channel.port2.postMessage(undefined);
			});
		},
		{ capture: true }
	);
}

/** Keeps in `window.longestFrame` how long the page stood still at most. */
export function watchFrames(): void {
	window.longestFrame = 0;
	let last = performance.now();
	const look = (): void => {
		const now = performance.now();
		window.longestFrame = Math.max(window.longestFrame ?? 0, now - last);
		last = now;
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

/** Puts the cursor in a field, in the middle of its text, and in view. */
export function enterField(selector: string): void {
	const field = document.querySelector<HTMLTextAreaElement>(selector);
	if (!field) throw new Error(`${location.href} has no ${selector}`);
	field.scrollIntoView({ block: 'center' });
	field.focus();
	const middle = field.value.indexOf(' ', field.value.length / 2);
	field.setSelectionRange(middle, middle);
}
