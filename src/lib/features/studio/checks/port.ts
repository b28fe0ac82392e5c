import { LintService } from '#lib/features/studio/lint-service.ts';
import { lintPort, type LintPort } from '#lib/features/studio/lint-client.ts';

/** A port without a worker, for browsers that refuse one: the same service, which lets typing come in between. */
export function localPort(): LintPort {
	const listeners: ((message: unknown) => void)[] = [];
	const service = new LintService(
		(reply) => setTimeout(() => listeners.forEach((hear) => hear(reply))),
		() => new Promise((resolve) => setTimeout(resolve))
	);
	return {
		postMessage: (message) => void service.take(message),
		listen: (listener) => void listeners.push(listener),
		close: () => void listeners.splice(0)
	};
}

/** The port of a worker; of this thread where the browser refuses workers, or the worker's code cannot be had. */
export function checkingPort(): LintPort {
	try {
		return { ...lintPort(), instead: localPort };
	} catch {
		return localPort();
	}
}
