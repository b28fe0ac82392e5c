/** The part of `navigator.locks` that is used; absent where the page is no secure context. */
export type Locks = Pick<LockManager, 'request'>;

/** A session held by this tab. */
export interface Ownership {
	/** Settles once another tab has taken the session: from then on this one must not write it. Never rejects. */
	readonly lost: Promise<void>;
	/** Lets go, so that another tab can have the session. */
	release(): void;
}

/**
 * Makes this tab the owner of a session; `undefined` where another tab is. With `steal` it is taken from the other
 * tab, which is told: only after the learner asked to continue here. Without locks every tab owns what it asks for.
 */
export function claim(
	locks: Locks | undefined,
	session: string,
	{ steal = false }: { steal?: boolean } = {}
): Promise<Ownership | undefined> {
	if (!locks) return Promise.resolve(unlocked);
	return new Promise((resolve) => {
		let lose = () => {};
		const lost = new Promise<void>((settle) => (lose = settle));
		const hold = (lock: Lock | null): Promise<void> | undefined => {
			if (!lock) {
				resolve(undefined);
				return undefined;
			}
			return new Promise((release) => resolve({ lost, release }));
		};
		const options = steal ? { steal: true } : { ifAvailable: true };
		locks.request(`dalil-session-${session}`, options, hold).catch(() => {
			lose();
			// Refused before it was granted: the page may have no locks at all, and is as one without them.
			resolve(unlocked);
		});
	});
}

const unlocked: Ownership = { lost: new Promise(() => {}), release() {} };
