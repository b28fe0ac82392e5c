/** What runs on a prerendered quiz page, in place of kit's client: see `quiz-entry.config.js`. */
import { holdOffline, start } from './start.ts';

const target = document.querySelector<HTMLElement>('[data-quiz]');
if (target) {
	void start(target);
	holdOffline(target.dataset['base'] ?? '');
}
