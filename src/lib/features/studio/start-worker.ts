import { trustedAddress } from '#lib/ui/trusted-address.ts';
import workerUrl from './studio-worker.ts?worker&url';

/** Starts the worker of the studio as the service of that name; throws where the browser refuses. */
export function startWorker(name: 'lint' | 'save'): Worker {
	return new Worker(trustedAddress('dalil-lint', workerUrl), { type: 'module', name });
}
