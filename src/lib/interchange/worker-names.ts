/** What other apps share (`share_target` of the manifest): where they post it, under the base path, the cache it waits in, and what is kept of it. */
export const SHARED = { path: 'share/', cache: 'dalil-shared', bytes: 20_000_000 } as const;
