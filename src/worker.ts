/// <reference lib="webworker" />
import {
	cleanupOutdatedCaches,
	createHandlerBoundToURL,
	matchPrecache,
	precacheAndRoute,
	PrecacheController,
	PrecacheRoute,
	type PrecacheEntry
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { HOLD_REST, TAKE_OVER } from './lib/features/shell/worker-names';
import { SHARED } from './lib/interchange/worker-names';

declare const self: ServiceWorkerGlobalScope;

interface Held extends PrecacheEntry {
	/** Held once a page is idle, not from the first visit on. */
	readonly later?: true;
}
/** `pwa.config.ts` writes entries alone. */
const isHeld = (entry: string | PrecacheEntry): entry is Held => typeof entry !== 'string';
const all = self.__WB_MANIFEST.filter(isHeld);
const entriesOf = (held: readonly Held[]) => held.map(({ url, revision = null }) => ({ url, revision }));
const matching = {
	// Query strings choose a mode, not a page.
	ignoreURLParametersMatching: [/./],
	// A page's address is also taken without the slash that ends it.
	urlManipulation: ({ url }: { url: URL }) =>
		/\.\w+$|\/$/.test(url.pathname) ? [] : [new URL(`${url.pathname}/index.html`, url)]
};

// What learners need is held from the first visit on: pages, scripts, faces and packs.
precacheAndRoute(entriesOf(all.filter(({ later }) => !later)), matching);
// The rest has a cache of its own, filled when a page says that there is time.
const REST = 'dalil-rest';
const rest = new PrecacheController({ cacheName: REST });
rest.addToCacheList(entriesOf(all.filter(({ later }) => later)));
registerRoute(new PrecacheRoute(rest, matching).match, async (asked) => {
	try {
		return await rest.strategy.handle(asked);
	} catch (error) {
		// Neither held nor to be had: the app's own page says so, instead of the browser's.
		const page = asked.request.mode === 'navigate' ? await matchPrecache('200.html') : undefined;
		if (page) return page;
		throw error;
	}
});
self.addEventListener('activate', (event) => event.waitUntil(rest.activate(event)));
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('200.html')));

// What another app shares is kept as it comes, the last of it and nothing too large, until it was taken or left.
const shared = new URL(SHARED.path, self.registration.scope).href;
registerRoute(
	({ url }) => url.href === shared,
	({ request }) => keepShared(request),
	'POST'
);

// A new build waits until somebody asks for it: see the notices of the shell.
self.addEventListener('message', (event) => {
	const message: unknown = event.data;
	const asked = typeof message === 'object' && message !== null && 'type' in message && message.type;
	if (asked === TAKE_OVER) void self.skipWaiting();
	if (asked === HOLD_REST) event.waitUntil(holdRest());
});
// The first worker serves the page that installed it, so that a first visit can go offline without a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** Fetches what is not held yet, one file after the other; the next asking goes on where one ended. */
async function holdRest(): Promise<void> {
	const cache = await caches.open(REST);
	for (const [url, key] of rest.getURLsToCacheKeys()) {
		if (await cache.match(key)) continue;
		const response = await fetch(url, { cache: url === key ? 'default' : 'reload' }).catch(() => undefined);
		if (!response?.ok) return;
		await cache.put(key, response);
	}
}

/** Puts a form where what is shared waits, and leads to the page that opens it, or tells why it cannot. */
async function keepShared(request: Request): Promise<Response> {
	const body = await request.blob();
	const cache = await caches.open(SHARED.cache);
	const headers = { 'content-type': request.headers.get('content-type') ?? '' };
	const put = () => cache.put(`${shared}?${Date.now()}`, new Response(body, { headers }));
	const isKept =
		body.size > SHARED.bytes ||
		(await put().then(
			() => true,
			() => false
		));
	const kept = await cache.keys();
	await Promise.all(kept.slice(0, -SHARED.most).map((key) => cache.delete(key)));
	return Response.redirect(`open/?shared=${isKept ? body.size : SHARED.full}`, 303);
}
