import { startWorker } from '#lib/features/studio/start-worker.ts';
import type { SavePort } from './worker-store.ts';

/** The port of a worker that stores works; throws where the browser refuses one. */
export function savePort(): SavePort {
	const worker = startWorker('save');
	return {
		postMessage: (message) => worker.postMessage(message),
		listen(hear, failed) {
			worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
			worker.addEventListener('error', failed);
			worker.addEventListener('messageerror', failed);
		},
		close: () => worker.terminate()
	};
}
