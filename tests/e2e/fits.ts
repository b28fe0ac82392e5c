/** Probes that run in the page: what does not fit, and what is too small to be hit. */

/** What does not fit: a page wider than the window, and text cut off by its own box or by the window. */
export function misfits(): string[] {
	const root = document.documentElement;
	const found = root.scrollWidth > innerWidth ? [`the page is ${root.scrollWidth} wide`] : [];
	for (const element of document.querySelectorAll<HTMLElement>('body *')) {
		const box = element.getBoundingClientRect();
		const hasText = [...element.childNodes].some(
			({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()
		);
		const style = getComputedStyle(element);
		const hidden =
			element.closest('.visually-hidden, .skip, option, details:not([open]) > :not(summary)') !== null;
		if (hidden || !hasText || box.width < 2 || style.visibility === 'hidden') continue;
		const name = `${element.tagName}.${element.className} «${element.textContent.trim().slice(0, 40)}»`;
		if (box.left < -1 || box.right > innerWidth + 1) found.push(`${name} stands out of the window`);
		if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
			found.push(`${name} is clipped`);
	}
	return found;
}

/** The controls too small to be hit: under 44 px, or under 24 px where they are links in a text. */
export function smallTargets(): string[] {
	const found: string[] = [];
	for (const control of document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')) {
		const target = control.matches('input') ? (control.closest('label') ?? control) : control;
		const box = target.getBoundingClientRect();
		const isInline = getComputedStyle(control).display === 'inline';
		const least = isInline ? 24 : 44;
		if (box.width === 0 || control.matches('.skip')) continue;
		if (box.height + 0.5 < least || (!isInline && box.width + 0.5 < least))
			found.push(
				`${control.tagName}.${control.className} «${control.textContent.trim()}» ${box.width}×${box.height}`
			);
	}
	return found;
}
