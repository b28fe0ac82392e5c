/** What is needed of a transaction to see it through. */
interface Finishing {
	readonly done: Promise<void>;
	abort(): void;
}

/**
 * Does the work of a transaction and gives its value once the transaction is complete. Where the work or the
 * transaction fails, all of it is taken back, and the rejection says why, in the transaction's own words if it has any.
 */
export async function completed<T>(transaction: Finishing, work: () => Promise<T>): Promise<T> {
	const ended = transaction.done.then(
		() => undefined,
		(reason: unknown) => ({ reason })
	);
	try {
		const value = await work();
		const failed = await ended;
		if (failed) throw failed.reason;
		return value;
	} catch (error) {
		abort(transaction);
		const failed = await ended;
		throw isAbort(error) && failed ? failed.reason : error;
	}
}

/** Makes all requests at once and waits for them; one that throws instead of failing is a failure like any other. */
export async function requests(all: readonly (() => Promise<unknown>)[]): Promise<void> {
	await Promise.all(all.map(async (request) => request()));
}

function abort(transaction: Finishing): void {
	try {
		transaction.abort();
	} catch {
		// It has ended already: there is nothing to take back.
	}
}

function isAbort(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'AbortError';
}
