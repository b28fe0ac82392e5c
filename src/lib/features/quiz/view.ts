import type { Highlights } from '#lib/bank/feedback.ts';
import type { EvidenceRole } from '#lib/kinds/kind.ts';

/** The roles that anything is highlighted for, what proves before what refutes. */
export function rolesIn(highlights: Highlights): EvidenceRole[] {
	const present = new Set([...highlights.values()].flatMap((highlight) => highlight.roles));
	return (['answer', 'nearest', 'refutes'] as const).filter((role) => present.has(role));
}

/** Whether things may move: neither the device nor the learner asks for less motion. */
export function moves(): boolean {
	const asked = document.documentElement.dataset['motion'] === 'reduced';
	return !asked && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** How far to scroll a box so that `target` stands in its middle, or at its top where it is taller than the box. */
function scrollTopFor(
	box: { readonly height: number; readonly scrollTop: number },
	target: { readonly top: number; readonly height: number }
): number {
	const room = Math.max(0, (box.height - target.height) / 2);
	return Math.max(0, box.scrollTop + target.top - room);
}

/** Brings the first mark of a role inside `box` into its middle; only the box scrolls, never the page. Does nothing where there is none. */
export function showMark(box: HTMLElement, role: EvidenceRole, smooth: boolean): void {
	const mark = box.querySelector(`mark[data-evidence~="${role}"]`);
	if (!mark) return;
	const outer = box.getBoundingClientRect();
	// A mark that wraps is shown by its first line, so that a long quote begins in sight.
	const [line] = mark.getClientRects();
	const inner = line ?? mark.getBoundingClientRect();
	const top = scrollTopFor(
		{ height: box.clientHeight, scrollTop: box.scrollTop },
		{ top: inner.top - outer.top, height: inner.height }
	);
	box.scrollTo({ top, behavior: smooth ? 'smooth' : 'instant' });
}

/** The number key 1 to 9 as an index from 0; -1 for any other key, or with a modifier held. */
export function choiceIndex(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): number {
	if (event.ctrlKey || event.metaKey || event.altKey) return -1;
	const digit = '123456789'.indexOf(event.key);
	if (digit >= 0 && event.key.length === 1) return digit;
	const arabic = '١٢٣٤٥٦٧٨٩'.indexOf(event.key);
	return event.key.length === 1 ? arabic : -1;
}

/** Whether keys typed into `target` are text for it, so that shortcuts must leave them alone. */
export function takesText(target: EventTarget | null): boolean {
	if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
	return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Whether Enter on `target` already does something of its own. */
export function takesEnter(target: EventTarget | null): boolean {
	return (
		target instanceof Element &&
		target.closest('button, a, select, summary, textarea, dialog, [role="checkbox"], [role="button"]') !==
			null
	);
}
