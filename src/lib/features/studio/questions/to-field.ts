/** The names of the fields that hold the one named, itself first: `choices.1.text`, `choices.1`, `choices`. */
export function fieldsAround(name: string): string[] {
	const steps = name.split('.');
	return steps.map((_, index) => steps.slice(0, steps.length - index).join('.'));
}

/** What can have the focus in a field. */
const takesFocus = 'textarea, input, select, button';

/** The name of a field that an address has after `#`; nothing where it is none. */
export function fieldNamed(hash: string): string | undefined {
	return /^#([a-z0-9.-]+)$/i.exec(hash)?.[1];
}

/** Goes to the field of an editor that an address names after `#`; nothing happens where the editor has none of that name. */
export function toField(editor: HTMLElement, hash: string): void {
	const name = fieldNamed(hash);
	if (name === undefined) return;
	const found = fieldsAround(name).map((each) => editor.querySelector(`[data-field="${each}"]`));
	const field = found.find((each) => each !== null);
	if (!field) return;
	const details = field.closest('details');
	if (details) details.open = true;
	const target = field.matches(takesFocus) ? field : field.querySelector(takesFocus);
	if (target instanceof HTMLElement) target.focus();
	field.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Goes to the first field of an editor that an error is told of; nothing happens where none is. */
export function toFirstError(editor: Element): void {
	const told = editor.querySelector('[data-issue="error"]');
	for (let around = told?.parentElement; around && editor.contains(around); around = around.parentElement) {
		const field = [...around.querySelectorAll(takesFocus)].find((each) => !each.closest('[data-issue]'));
		if (!(field instanceof HTMLElement)) continue;
		field.focus({ preventScroll: true });
		field.scrollIntoView({ block: 'center', behavior: 'instant' });
		return;
	}
}
