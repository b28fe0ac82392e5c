const kinds = 'link[rel="stylesheet"], style';

/** Gives another document the styles of this one, those that come later too. Gives what ends that. */
export function mirrorStyles(from: Document, to: Document): () => void {
	const copied = new WeakSet<Element>();
	const copy = (): void => {
		for (const style of from.head.querySelectorAll(kinds)) {
			if (copied.has(style)) continue;
			copied.add(style);
			const twin = to.importNode(style, true);
			// An address relative to this page leads nowhere from an empty one.
			if (style instanceof HTMLLinkElement) twin.setAttribute('href', style.href);
			to.head.append(twin);
		}
	};
	copy();
	const observer = new MutationObserver(copy);
	observer.observe(from.head, { childList: true });
	return () => observer.disconnect();
}
