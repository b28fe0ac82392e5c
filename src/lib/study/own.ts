/** What a record holds under a key of its own; nothing where the key is only one that every object has. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
	return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
