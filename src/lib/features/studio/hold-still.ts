const pressed = 'button, label, summary';
/** What is written in takes the focus by being pressed, though it stands in its label. */
const written = 'textarea, select, input:not([type="radio"], [type="checkbox"])';

function pressedIn(event: Event): HTMLElement | undefined {
	if (!(event.target instanceof Element) || event.target.matches(written)) return undefined;
	const found = event.target.closest(pressed);
	return found instanceof HTMLElement ? found : undefined;
}

/**
 * Keeps what is pressed under the finger. Leaving a field tells what is wrong with it, which moves what stands below; were the field left
 * when a button goes down, the button would be elsewhere when the finger comes up, and the tap lost. So it is left once the button was hit.
 */
export function holdStill(editor: HTMLElement): () => void {
	const down = (event: MouseEvent): void => {
		if (pressedIn(event)) event.preventDefault();
	};
	const hit = (event: MouseEvent): void => {
		const button = pressedIn(event);
		if (button instanceof HTMLButtonElement) button.focus({ preventScroll: true });
	};
	editor.addEventListener('mousedown', down);
	editor.addEventListener('click', hit, { capture: true });
	return () => {
		editor.removeEventListener('mousedown', down);
		editor.removeEventListener('click', hit, { capture: true });
	};
}
