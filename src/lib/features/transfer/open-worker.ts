import { Answering, type Request } from './answering.ts';

/** The worker that reads, weighs and adds what was handed over, so that the page can be used, and the reading ended, whatever it is. */
const answering = new Answering((...asked) => fetch(...asked));

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Request>) => {
	const answered = answering.answer(data).then(
		(value) => ({ value }),
		(cause: unknown) => ({ broken: String(cause) })
	);
	void answered.then((reply) => port?.postMessage(reply));
});
