/** What has the focus next, told what had it and is gone. */
type Heir = (gone: Element) => HTMLElement | null | undefined;

/**
 * Attached to a region whose buttons come and go: where the one that had the focus is taken away and nothing else took the focus,
 * `heir` has it, by default the region. Else the next key would begin at the top of the page, and a screen reader would say nothing.
 */
export function keepsFocus(region: HTMLElement, heir: Heir = () => region): () => void {
	let last: Element | undefined;
	const note = ({ target }: FocusEvent): void => {
		last = target instanceof Element ? target : undefined;
	};
	const left = ({ relatedTarget }: FocusEvent): void => {
		if (relatedTarget instanceof Node && !region.contains(relatedTarget)) last = undefined;
	};
	const pass = (): void => {
		if (!last || last.isConnected || !hasNoFocus()) return;
		const to = heir(last);
		last = undefined;
		if (to && to.tabIndex < 0) to.tabIndex = -1;
		to?.focus({ preventScroll: true });
	};
	// What takes the button away may give the focus to something else just after.
	const observer = new MutationObserver(() => requestAnimationFrame(pass));
	observer.observe(region, { childList: true, subtree: true });
	region.addEventListener('focusin', note);
	region.addEventListener('focusout', left);
	return (): void => {
		observer.disconnect();
		region.removeEventListener('focusin', note);
		region.removeEventListener('focusout', left);
	};
}

function hasNoFocus(): boolean {
	return document.activeElement === null || document.activeElement === document.body;
}
