/** A text in a record that is not parsed again, since it was; `undefined` where there is none. */
export function textIn(record: unknown, name: string): string | undefined {
	const found = fieldIn(record, name);
	return typeof found === 'string' ? found : undefined;
}

/** A number in a record, as `textIn`. */
export function numberIn(record: unknown, name: string): number | undefined {
	const found = fieldIn(record, name);
	return typeof found === 'number' ? found : undefined;
}

function fieldIn(record: unknown, name: string): unknown {
	if (typeof record !== 'object' || record === null || !Object.hasOwn(record, name)) return undefined;
	return Reflect.get(record, name);
}
