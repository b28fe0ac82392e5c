/** The part of `indexedDB` that is used; `databases` is missing in older browsers. */
interface Databases {
	databases?(): Promise<readonly { readonly name?: string }[]>;
}

/**
 * Whether this device keeps nothing of ours yet, found out without opening the store. `false` where it cannot be told, so
 * that the store is asked. Never rejects.
 */
export async function isUntouched(databases: Databases | undefined, name = 'dalil'): Promise<boolean> {
	try {
		const found = await databases?.databases?.();
		return found !== undefined && found.every((database) => database.name !== name);
	} catch {
		return false;
	}
}
