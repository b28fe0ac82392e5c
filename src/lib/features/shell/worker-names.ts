/** Names that the page and the service worker both use. */

/** Message to a waiting worker: take over now. Sent only when the learner has said so. */
export const TAKE_OVER = 'take-over';

/** Message to a working worker: hold the rooms that learners do not need too. Sent while the page is idle. */
export const HOLD_REST = 'hold-rest';

/** Where the worker's script stands, under the base path. */
export const WORKER_FILE = 'worker.js';
