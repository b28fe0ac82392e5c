import type { UpdateWorld, WorkerPort } from './updates.svelte.ts';
import { HOLD_REST, WORKER_FILE } from './worker-names.ts';

interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string }
	): { createScriptURL(url: string): string };
}

/**
 * The worker's address as a trusted one: the policy lets through this address and no other. Workbox hands it on to the
 * browser as it is, and is typed for strings alone.
 */
function trusted(url: string): string {
	const types: TrustedTypes | undefined =
		'trustedTypes' in window ? (window.trustedTypes as TrustedTypes) : undefined; // not in TypeScript's DOM
	if (!types) return url;
	const policy = types.createPolicy('dalil-worker', {
		createScriptURL(asked) {
			if (asked !== url) throw new TypeError(`not the worker of this app: ${asked}`);
			return asked;
		}
	});
	return policy.createScriptURL(url);
}

/** Whether the reader asked the browser to fetch little (https://wicg.github.io/savedata/). */
function savesData(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } }; // not in TypeScript's DOM
	return connection?.saveData === true;
}

/** Calls back when the page has nothing to do; soon, where the browser does not tell. */
function whenIdle(callback: () => void): void {
	if ('requestIdleCallback' in window) window.requestIdleCallback(callback);
	else setTimeout(callback, 2000);
}

/** How a browser page updates itself; `base` is what the site is served under. */
export function browserWorld(base: string): UpdateWorld {
	return {
		async register(): Promise<WorkerPort | undefined> {
			if (!('serviceWorker' in navigator)) return undefined;
			const { Workbox } = await import('workbox-window');
			const workbox = new Workbox(trusted(`${base}/${WORKER_FILE}`), { scope: `${base}/` });
			let registration: ServiceWorkerRegistration | undefined;
			const port: WorkerPort = {
				onheld: (listener) =>
					void navigator.serviceWorker.ready.then(({ active }) => {
						listener();
						if (!savesData()) whenIdle(() => active?.postMessage({ type: HOLD_REST }));
					}),
				onwaiting: (listener) => workbox.addEventListener('waiting', listener),
				oncontrolling: (listener) => workbox.addEventListener('controlling', listener),
				// Not to the worker that workbox calls its own: a worker that another tab found is not, and waits all the same.
				send: (message) => registration?.waiting?.postMessage({ type: message })
			};
			const begin = async () => (registration = await workbox.register());
			// Listeners are set by the caller in this same turn, before the registration can tell anything.
			queueMicrotask(() => void begin().catch(() => undefined));
			return port;
		},
		async inSession() {
			const locks = await navigator.locks?.query();
			return locks?.held?.some(({ name }) => name?.startsWith('dalil-session-')) ?? false;
		},
		reload: () => location.reload()
	};
}
