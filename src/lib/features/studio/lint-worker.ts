import { LintService } from './lint-service.ts';

/** The worker that checks questions while a teacher writes; all it knows is in `lint-service.ts`. */
const service = new LintService(
	(reply) => postMessage(reply),
	() => new Promise((resolve) => setTimeout(resolve))
);

addEventListener('message', ({ data }: MessageEvent<unknown>) => void service.take(data));
