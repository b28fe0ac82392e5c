import type { Issue } from '#lib/issue.ts';

/** The codes of what can go wrong with the store; each has words with something the person can do. */
export type StorageCode =
	/** The device has no room left. */
	| 'storage-quota'
	/** The browser lets nothing be kept: private mode, or blocked by a setting. */
	| 'storage-refused'
	/** The database was made by a newer app: update the app. */
	| 'storage-newer'
	/** A newer app runs in another tab: reload this one. */
	| 'storage-outdated'
	/** The person stopped the work; all is as it was before. */
	| 'work-stopped'
	/** A record that is not there, or does not parse. */
	| 'record-unreadable'
	/** Anything else: the transaction was aborted, the disk failed. */
	| 'storage-failed';

const codes: Readonly<Record<string, StorageCode>> = {
	QuotaExceededError: 'storage-quota',
	SecurityError: 'storage-refused',
	InvalidAccessError: 'storage-refused',
	NotAllowedError: 'storage-refused',
	VersionError: 'storage-newer',
	Stopped: 'work-stopped'
};

/** The issue that tells of an exception of the store. `params.detail` is the browser's own words. */
export function storageIssue(error: unknown): Issue {
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	return issueOf(codes[name] ?? 'storage-failed', `${error}`);
}

/** An issue of the store with a code. */
export function issueOf(code: StorageCode, detail = ''): Issue {
	return { code, severity: 'error', place: {}, params: { detail } };
}
