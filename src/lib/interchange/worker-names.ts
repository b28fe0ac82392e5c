/**
 * What other apps share (`share_target` of the manifest): where they post it, under the base path; the cache it waits in, each thing under
 * that address with the time as its query; how many bytes one may have, how many are kept, and what is said in place of its bytes where the
 * device has no room for one.
 */
export const SHARED = {
	path: 'share/',
	cache: 'dalil-shared',
	bytes: 20_000_000,
	most: 5,
	full: 'full'
} as const;
