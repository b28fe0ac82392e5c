/** The place in a list of `count` that a key leads to from place `at`; nothing for other keys, and where there is nowhere to go. */
export function placeByKey(key: string, at: number, count: number): number | undefined {
	const places = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 };
	const to = Object.entries(places).find(([name]) => name === key)?.[1];
	return to === undefined || to < 0 || to >= count || to === at ? undefined : to;
}

/**
 * Attached to a list: what `selector` finds in it is one stop for Tab, and the arrows lead from one to the next, Home and End to either end.
 * A list of hundreds would else keep a keyboard from what stands after it. The stop is what had the focus last, at first the first.
 */
export function oneStop(selector: string): (list: HTMLElement) => () => void {
	return (list) => {
		const found = () => [...list.querySelectorAll<HTMLElement>(selector)];
		let stop: HTMLElement | undefined;
		const settle = (): void => {
			const all = found();
			if (!stop || !all.includes(stop)) stop = all.find((each) => each === document.activeElement) ?? all[0];
			for (const each of all) each.tabIndex = each === stop ? 0 : -1;
		};
		const onfocusin = ({ target }: FocusEvent): void => {
			if (!(target instanceof HTMLElement) || target === stop || !target.matches(selector)) return;
			if (stop) stop.tabIndex = -1;
			stop = target;
			stop.tabIndex = 0;
		};
		const onkeydown = (event: KeyboardEvent): void => {
			const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event;
			if (!(target instanceof HTMLElement) || !target.matches(selector)) return;
			if (altKey || ctrlKey || metaKey || shiftKey) return;
			const all = found();
			const to = placeByKey(key, all.indexOf(target), all.length);
			if (to === undefined) return;
			event.preventDefault();
			all[to]?.focus();
		};
		settle();
		const observer = new MutationObserver(settle);
		observer.observe(list, { childList: true, subtree: true });
		list.addEventListener('focusin', onfocusin);
		list.addEventListener('keydown', onkeydown);
		return (): void => {
			observer.disconnect();
			list.removeEventListener('focusin', onfocusin);
			list.removeEventListener('keydown', onkeydown);
			for (const each of found()) each.removeAttribute('tabindex');
		};
	};
}
