/** What runs inside the page to read and fill its database; plain functions, handed to the browser as they are. */

/** Every value that one store of the database holds. */
export function readStore(store: string): Promise<unknown[]> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open('dalil');
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const reading = opening.result.transaction(store).objectStore(store).getAll();
			reading.onerror = () => reject(reading.error);
			reading.onsuccess = () => {
				opening.result.close();
				resolve(reading.result);
			};
		};
	});
}

/** How many values one store of the database holds. */
export function countStore(store: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open('dalil');
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const counting = opening.result.transaction(store).objectStore(store).count();
			counting.onerror = () => reject(counting.error);
			counting.onsuccess = () => {
				opening.result.close();
				resolve(counting.result);
			};
		};
	});
}

/** Puts values into one store; `key` is for a store whose values do not hold their own. */
export function putInStore({
	store,
	values,
	key
}: {
	store: string;
	values: readonly unknown[];
	key?: string;
}) {
	return new Promise<void>((resolve, reject) => {
		const opening = indexedDB.open('dalil');
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const writing = opening.result.transaction(store, 'readwrite');
			for (const value of values) writing.objectStore(store).put(value, key);
			writing.onabort = () => reject(writing.error);
			writing.oncomplete = () => {
				opening.result.close();
				resolve();
			};
		};
	});
}
