/** The part of `navigator.storage` that says whether the browser keeps what is stored; absent where the page is no secure context. */
type Keeper = Partial<Pick<StorageManager, 'persisted' | 'persist'>>;

/** Whether the browser may clear what was answered here, and the one tap that mends it. */
export class Keeping {
	readonly #keeper: Keeper | undefined;
	/** Whether the browser says that it may. */
	atRisk = $state(false);

	constructor(keeper: Keeper | undefined) {
		this.#keeper = keeper;
	}

	/** Finds out; what the browser does not say is not told. */
	async look(): Promise<void> {
		this.atRisk = (await this.#keeper?.persisted?.().catch(() => undefined)) === false;
	}

	/** Asks the browser to keep it. */
	async ask(): Promise<void> {
		const kept = await this.#keeper?.persist?.().catch(() => undefined);
		if (kept) this.atRisk = false;
	}
}
