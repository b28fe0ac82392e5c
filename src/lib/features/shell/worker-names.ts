/** Names that the page and the service worker both use. */

/** Message to a waiting worker: take over now. Sent only when the learner has said so. */
export const TAKE_OVER = 'take-over';

/** Where the worker's script stands, under the base path. */
export const WORKER_FILE = 'worker.js';
