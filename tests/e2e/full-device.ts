/** A device that has no room for works any more, from when the test says so. */
import type { Page } from '@playwright/test';

declare global {
	interface Window {
		storeRefuses?: boolean;
	}
}

/** Has the store refuse works once `window.storeRefuses` is set in a page; called before the first page is opened. */
export async function letDeviceFill(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (...given) {
			if (window.storeRefuses && this.name === 'drafts')
				throw new DOMException('no room', 'QuotaExceededError');
			return put.apply(this, given);
		};
	});
}
