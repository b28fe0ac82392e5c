import { trustedAddress } from '#lib/ui/trusted-address.ts';
import type { UpdateWorld, WorkerPort } from './updates.svelte.ts';
import { HOLD_REST, WORKER_FILE } from './worker-names.ts';

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
			const workbox = new Workbox(trustedAddress('dalil-worker', `${base}/${WORKER_FILE}`), {
				scope: `${base}/`
			});
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
