import { TAKE_OVER } from './worker-names.ts';

/** The part of a registered worker's life that the shell follows. */
export interface WorkerPort {
	/** Calls back once a worker holds the build, so that the network can go. */
	onheld(listener: () => void): void;
	/** Calls back once a newer worker waits. */
	onwaiting(listener: () => void): void;
	/** Calls back once another worker serves this page. */
	oncontrolling(listener: () => void): void;
	/** Tells the worker that waits; nothing where none does. */
	send(message: string): void;
}

/** What updating needs of the page. */
export interface UpdateWorld {
	/** Registers the worker; `undefined` where the browser has none. */
	register(): Promise<WorkerPort | undefined>;
	/** Whether a session is open in any tab. */
	inSession(): Promise<boolean>;
	reload(): void;
}

/** A newer build waits until the learner asks for it, and never comes in the middle of a session of any tab. */
export class Updates {
	readonly #world: UpdateWorld;
	#port: WorkerPort | undefined;
	#asked = false;
	/** Whether the app is held on this device and works without a network. */
	held = $state(false);
	/** Whether a newer build waits and was not put off. */
	ready = $state(false);
	/** Whether it waits because a session is open in some tab. */
	inSession = $state(false);
	updating = $state(false);

	constructor(world: UpdateWorld) {
		this.#world = world;
	}

	/** Registers the worker and follows it. Never rejects: without a worker the app works with the network. */
	async start(): Promise<void> {
		this.#port = await this.#world.register().catch(() => undefined);
		this.#port?.onheld(() => (this.held = true));
		this.#port?.onwaiting(() => (this.ready = true));
		this.#port?.oncontrolling(() => {
			// Only the page that asked is loaded anew; the others go on until they are left.
			if (this.#asked) this.#world.reload();
			else this.ready = false;
		});
	}

	/** Takes the newer build now, unless a session is open: then says so and changes nothing. */
	async take(): Promise<void> {
		this.inSession = await this.#world.inSession();
		if (this.inSession || !this.#port) return;
		this.#asked = true;
		this.updating = true;
		this.#port.send(TAKE_OVER);
	}

	later(): void {
		this.ready = false;
	}
}
