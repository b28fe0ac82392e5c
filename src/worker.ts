/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { TAKE_OVER } from './lib/features/shell/worker-names';

declare const self: ServiceWorkerGlobalScope & {
	readonly __WB_MANIFEST: { url: string; revision: string | null }[];
};

// Every page, script, face and pack of the build is held from the first visit on; query strings choose a mode, not a page.
precacheAndRoute(self.__WB_MANIFEST, {
	ignoreURLParametersMatching: [/./],
	// A page's address is also taken without the slash that ends it.
	urlManipulation: ({ url }) =>
		/\.\w+$|\/$/.test(url.pathname) ? [] : [new URL(`${url.pathname}/index.html`, url)]
});
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('200.html')));

// A new build waits until somebody asks for it: see the notices of the shell.
self.addEventListener('message', (event) => {
	const message: unknown = event.data;
	const asked = typeof message === 'object' && message !== null && 'type' in message && message.type;
	if (asked === TAKE_OVER) void self.skipWaiting();
});
// The first worker serves the page that installed it, so that a first visit can go offline without a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
