import { Sending } from '#lib/features/studio/numbered.ts';
import type { WorkDependencies } from '#lib/features/studio/work-dependencies.ts';
import type { Wait } from '#lib/features/studio/autosave.ts';
import { isFields } from '#lib/bank/quote-in.ts';
import { parted, type Parted, type SaveRequest } from './save-messages.ts';

type Store = WorkDependencies['store'];

/** What storing needs of a worker. `failed` is called where it cannot be started or breaks. */
export interface SavePort {
	postMessage(message: SaveRequest): void;
	listen(hear: (message: unknown) => void, failed: () => void): void;
	close(): void;
}

interface Dependencies {
	/** What stores where no worker does, and what is read from. */
	readonly store: Store;
	/** Starts the worker; throws where the browser refuses. */
	readonly start: () => SavePort;
	readonly wait: Wait;
	/** Whether the page is being left: a worker would not live to store what it is handed. */
	readonly leaving: () => boolean;
}

interface Waiting {
	readonly answer: (outcome: unknown) => void;
	/** Stores without the worker. */
	readonly directly: () => void;
}

/** From so many questions on a work is stored by a worker; the others are stored sooner than handed over. */
export const LARGE = 200;
/** So long after its last work the worker goes, in milliseconds. */
const REST = 120_000;

/** Stores works off the main thread: a large one takes longer to be handed to the database than a key may take. */
export class WorkerStore implements Store {
	readonly #dependencies: Dependencies;
	readonly #waiting = new Map<number, Waiting>();
	#port: SavePort | undefined;
	#broken = false;
	#sendings = new Map<string, Sending<object>>();
	#request = 0;
	#stay: (() => void) | undefined;

	constructor(dependencies: Dependencies) {
		this.#dependencies = dependencies;
	}

	byId: Store['byId'] = (id) => this.#dependencies.store.byId(id);
	versions: Store['versions'] = (work) => this.#dependencies.store.versions(work);

	save: Store['save'] = (draft, before) => {
		const directly = () => this.#dependencies.store.save(draft, before);
		const asked = before === undefined ? { type: 'save' as const } : { type: 'save' as const, before };
		return this.#through(directly, draft.work, { ...asked, work: draft.id, at: draft.updatedAt });
	};

	keepVersion: Store['keepVersion'] = (version) => {
		const directly = () => this.#dependencies.store.keepVersion(version);
		const { work, at } = version;
		return this.#through(directly, version.state, { type: 'version', work, at });
	};

	#through<O>(
		directly: () => Promise<O>,
		stored: unknown,
		asked: Pick<SaveRequest, 'type' | 'work' | 'at'> & { before?: number }
	): Promise<O> {
		const state = this.#dependencies.leaving() ? undefined : parted(stored);
		const port = state && state.questions.length >= LARGE ? this.#started() : undefined;
		if (!state || !port) return directly();
		return new Promise((resolve) => {
			const request = ++this.#request;
			this.#waiting.set(request, {
				// What this app's own service answers: what the store gave it.
				answer: (outcome) => resolve(outcome as O),
				directly: () => void directly().then(resolve)
			});
			port.postMessage(this.#message(request, state, asked));
		});
	}

	#message(
		request: number,
		{ rest, questions }: Parted,
		asked: Pick<SaveRequest, 'type' | 'work' | 'at'> & { before?: number }
	): SaveRequest {
		const sending = this.#sendings.get(asked.work) ?? new Sending();
		this.#sendings.set(asked.work, sending);
		return { ...asked, request, rest, ...sending.of(questions) };
	}

	#started(): SavePort | undefined {
		if (this.#broken) return undefined;
		this.#stay?.();
		this.#stay = this.#dependencies.wait(REST, () => this.#end());
		try {
			this.#port ??= this.#listening(this.#dependencies.start());
		} catch {
			this.#fail();
		}
		return this.#port;
	}

	#listening(port: SavePort): SavePort {
		port.listen(
			(message) => this.#hear(message),
			() => this.#fail()
		);
		return port;
	}

	#hear(message: unknown): void {
		if (!isFields(message) || typeof message['request'] !== 'number') return;
		this.#waiting.get(message['request'])?.answer(message['outcome']);
		this.#waiting.delete(message['request']);
	}

	/** From now on all is stored from here; what the worker was to store too. */
	#fail(): void {
		this.#broken = true;
		this.#end();
	}

	#end(): void {
		this.#port?.close();
		this.#port = undefined;
		this.#sendings = new Map();
		const left = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const { directly } of left) directly();
	}
}
