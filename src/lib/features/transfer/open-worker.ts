import { answer } from './reading.ts';

/** The worker that reads what was handed over, so that the page can be used, and the reading ended, whatever it is. */
addEventListener('message', ({ data }: MessageEvent<unknown>) => void answer(data, fetch).then(postMessage));
