import type { Plugin } from 'vite';
import { heldLater } from './held-later.config.ts';
import { SHARED } from './src/lib/interchange/worker-names.ts';
import { VitePWA, type ManifestOptions, type VitePluginPWAAPI } from 'vite-plugin-pwa';

/** Where kit's adapter writes: see svelte.config.js. */
const folder = process.env.BUILD_FOLDER ?? 'build';

/** The files that other apps may share with this one: packs, pages, archives and texts, as systems name them. */
const shareable = [
	...['application/json', '.json', 'application/zip', 'application/x-zip-compressed', '.zip'],
	...['text/html', '.html', 'text/plain', '.txt', 'text/markdown', '.md', 'application/octet-stream']
];

/** The web app manifest for a build that is served under `base` (ends with a slash). */
function manifest(base: string): Partial<ManifestOptions> {
	const icon = (name: string, sizes: string, purpose: 'any' | 'maskable') => ({
		src: `${base}icons/${name}.png`,
		sizes,
		type: 'image/png',
		purpose
	});
	return {
		id: base,
		start_url: base,
		scope: base,
		name: 'دليل: اقرأ، وأجب، وانظر أين الدليل',
		short_name: 'دليل',
		description: 'مقالات وأسئلة، ولكل جواب دليله من النص. يعمل دون اتصال.',
		lang: 'ar',
		dir: 'rtl',
		display: 'standalone',
		orientation: 'any',
		categories: ['education', 'books'],
		theme_color: '#faf5ea',
		background_color: '#faf5ea',
		icons: [
			icon('icon-192', '192x192', 'any'),
			icon('icon-512', '512x512', 'any'),
			icon('maskable-512', '512x512', 'maskable')
		],
		// The installed app is offered for such files; `launchQueue` hands them to the page that opens them.
		file_handlers: [
			{
				action: `${base}open/`,
				accept: { 'application/json': ['.json'], 'text/plain': ['.txt'], 'text/markdown': ['.md'] }
			}
		],
		// What other apps share is posted to the worker: see src/worker.ts.
		share_target: {
			action: base + SHARED.path,
			method: 'POST',
			enctype: 'multipart/form-data',
			params: { title: 'title', text: 'text', url: 'url', files: { name: 'files', accept: shareable } }
		},
		shortcuts: [
			{ name: 'المكتبة', url: base, icons: [icon('icon-192', '192x192', 'any')] },
			{ name: 'Library in English', url: `${base}en/`, icons: [icon('icon-192', '192x192', 'any')] },
			{ name: 'الإعدادات', url: `${base}settings/`, icons: [icon('icon-192', '192x192', 'any')] }
		],
		screenshots: [
			{
				src: `${base}screenshots/reader-phone.png`,
				sizes: '720x1480',
				type: 'image/png',
				form_factor: 'narrow'
			},
			{
				src: `${base}screenshots/quiz-phone.png`,
				sizes: '720x1480',
				type: 'image/png',
				form_factor: 'narrow'
			},
			{ src: `${base}screenshots/quiz-wide.png`, sizes: '1280x800', type: 'image/png', form_factor: 'wide' }
		]
	};
}

/**
 * The plugins that make the manifest and the service worker. Kit's adapter writes `build/` when the build of the server
 * side closes, so the worker, which lists those files, is made after that instead of when the client's build closes.
 */
export function dalilPwa(base: string): Plugin[] {
	const plugins = VitePWA({
		strategies: 'injectManifest',
		srcDir: 'src',
		filename: 'worker.ts',
		outDir: folder,
		base,
		scope: base,
		injectRegister: false,
		manifest: manifest(base),
		includeManifestIcons: false,
		injectManifest: {
			globDirectory: folder,
			globPatterns: ['**/*.{html,js,css,json,woff2,svg,png,webmanifest}'],
			// `404.html` is a copy of `200.html`; a worker cannot hold itself.
			globIgnores: ['worker.js', 'worker.mjs', '404.html', 'screenshots/**', '_app/version.json'],
			dontCacheBustURLsMatching: /_app\/immutable\//,
			manifestTransforms: [
				(entries) => {
					const later = heldLater(folder);
					const manifest = entries.map((entry) => (later.has(entry.url) ? { ...entry, later: true } : entry));
					return { manifest, warnings: [] };
				}
			]
		}
	});
	const build = plugins.find((plugin) => plugin.name === 'vite-plugin-pwa:build');
	const main = plugins.find((plugin) => plugin.name === 'vite-plugin-pwa');
	if (!build || !main)
		throw new Error('vite-plugin-pwa no longer has the plugins that pwa.config.ts rearranges');
	delete build.closeBundle;
	return [...plugins, afterAdapter(() => (main.api as VitePluginPWAAPI).generateSW())];
}

/** Runs `step` once the adapter has written its files. */
function afterAdapter(step: () => Promise<void>): Plugin {
	let server = false;
	return {
		name: 'dalil:after-adapter',
		apply: 'build',
		configResolved(config) {
			server = Boolean(config.build.ssr);
		},
		closeBundle: {
			sequential: true,
			order: 'post',
			async handler() {
				if (server) await step();
			}
		}
	};
}
