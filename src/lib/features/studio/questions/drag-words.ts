/** What is told of a drag over words, by their places among all words. */
export interface DragOverWords {
	/** The drag goes from one word to another, or back to the first. */
	over(from: number, to: number): void;
	/** The finger or button came up. */
	end(): void;
}

function wordAt(x: number, y: number): number | undefined {
	const word = document.elementFromPoint(x, y)?.closest('[data-word]')?.getAttribute('data-word');
	return word === null || word === undefined ? undefined : Number(word);
}

/**
 * Tells of drags over words marked by `data-word`, by mouse, pen or finger. A finger that moves up or down first scrolls, as the element's
 * `touch-action: pan-y` has it, and is no drag. A press that stays on its word is a tap, and none either.
 */
export function dragWords({ over, end }: DragOverWords): (element: HTMLElement) => () => void {
	return (element) => {
		let from: number | undefined;
		let last: number | undefined;
		const down = ({ button, isPrimary, clientX, clientY }: PointerEvent): void => {
			from = last = isPrimary && button === 0 ? wordAt(clientX, clientY) : undefined;
		};
		const move = ({ buttons, clientX, clientY }: PointerEvent): void => {
			if (from === undefined || (buttons & 1) === 0) return;
			const word = wordAt(clientX, clientY);
			if (word === undefined || word === last) return;
			if (last === from) element.setAttribute('data-dragging', '');
			last = word;
			over(from, word);
		};
		const up = (): void => {
			if (element.hasAttribute('data-dragging')) end();
			from = undefined;
		};
		/** The click that follows a drag is none. */
		const click = (event: MouseEvent): void => {
			if (!element.hasAttribute('data-dragging')) return;
			element.removeAttribute('data-dragging');
			event.stopPropagation();
		};
		const begin = (event: PointerEvent): void => {
			element.removeAttribute('data-dragging');
			down(event);
		};
		const stop = new AbortController();
		const { signal } = stop;
		element.addEventListener('pointerdown', begin, { signal });
		element.addEventListener('pointermove', move, { signal });
		element.addEventListener('pointercancel', () => (from = undefined), { signal });
		element.addEventListener('click', click, { signal, capture: true });
		window.addEventListener('pointerup', up, { signal });
		return () => stop.abort();
	};
}
