import type { Choice } from '#lib/interchange/compare.ts';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { trustedAddress } from '#lib/ui/trusted-address.ts';
import type { Answering, Request } from './answering.ts';
import type { Asked } from './reading.ts';
import type { SiteShelf } from './site-packs.ts';
import type { Opened, Scales, Taking, Told } from './weighing.ts';
import workerUrl from './open-worker.ts?worker&url';

/** What the worker says to one request. */
interface Reply {
	readonly value?: unknown;
	/** What it threw. */
	readonly broken?: string;
}

/** Opens one thing at a time off the main thread; on it where the browser refuses workers. */
export class Reader {
	readonly #shelf: SiteShelf;
	#room: Room | undefined;

	constructor(shelf: SiteShelf) {
		this.#shelf = shelf;
	}

	/** Reads and weighs what is asked for; nothing where an address brings nothing, or the reading was ended. */
	async read(asked: Asked): Promise<Opened | undefined> {
		this.stop();
		const room = (this.#room = new Room());
		const told = await room.read(asked, this.#shelf);
		return told && { told, scales: room };
	}

	/** Ends the reading that is under way: it gives nothing. What is being stored is stored, and can be taken back. */
	stop(): void {
		this.#room?.leave();
		this.#room = undefined;
	}
}

/** One thing that was handed over, in a worker of its own. */
class Room implements Scales {
	#worker: Worker | undefined;
	/** Answers here where there is no worker, or it broke. */
	#here: Promise<Answering> | undefined;
	/** What is waited for, and how it is asked again where the worker breaks. */
	readonly #waiting = new Map<Request, (reply: Reply) => void>();

	constructor() {
		try {
			const worker = new Worker(trustedAddress('dalil-open', workerUrl), { type: 'module', name: 'open' });
			// Where its code cannot be had, or it ran out of memory.
			worker.addEventListener('error', () => this.#break());
			this.#worker = worker;
		} catch {
			this.#break();
		}
	}

	read(asked: Asked, shelf: SiteShelf): Promise<Told | undefined> {
		return this.#ask({ ask: 'read', asked, shelf }) as Promise<Told | undefined>; // what `Answering` gives
	}

	take(offer: number, choice: Choice): Promise<Result<Taking, Issue>> {
		return this.#ask({ ask: 'take', offer, choice }) as Promise<Result<Taking, Issue>>; // as above
	}

	undo(done: number): Promise<Result<void, Issue>> {
		return this.#ask({ ask: 'undo', done }) as Promise<Result<void, Issue>>; // as above
	}

	/** Ends what is read here. A worker that is storing goes on, and stays for what it stored to be taken back. */
	leave(): void {
		const stores = [...this.#waiting.keys()].some(({ ask }) => ask !== 'read');
		if (stores) return;
		this.#worker?.terminate();
		for (const settle of this.#waiting.values()) settle({});
		this.#waiting.clear();
	}

	#ask(request: Request): Promise<unknown> {
		return new Promise((resolve, reject) => {
			this.#waiting.set(request, ({ value, broken }) => {
				this.#waiting.delete(request);
				if (broken === undefined) resolve(value);
				else reject(new Error(broken));
			});
			this.#send(request);
		});
	}

	#send(request: Request): void {
		if (this.#here) return void this.#answerHere(request, this.#here);
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<Reply>) => {
			this.#waiting.get(request)?.(data);
			port1.close();
		};
		this.#worker?.postMessage(request, [port2]);
	}

	async #answerHere(request: Request, here: Promise<Answering>): Promise<void> {
		const reply = await here
			.then((answering) => answering.answer(request))
			.then((value) => ({ value }))
			.catch((cause: unknown) => ({ broken: String(cause) }));
		this.#waiting.get(request)?.(reply);
	}

	#break(): void {
		this.#here ??= import('./answering.ts').then(
			({ Answering }) => new Answering((...asked) => fetch(...asked))
		);
		for (const request of this.#waiting.keys()) this.#send(request);
	}
}
