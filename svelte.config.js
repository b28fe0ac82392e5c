import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { withQuizEntry } from './quiz-entry.config.js';

/** What names this build: the commit, or what `DALIL_VERSION` says; a time stamp would make every build an update. */
function version() {
	if (process.env.DALIL_VERSION) return process.env.DALIL_VERSION;
	try {
		return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		return JSON.parse(readFileSync('package.json', 'utf8')).version;
	}
}

/** The hash of the one style attribute that kit itself writes (its announcer), read from kit so that an upgrade keeps it right. */
function announcerStyle() {
	const kit = dirname(createRequire(import.meta.url).resolve('@sveltejs/kit/package.json'));
	const root = readFileSync(join(kit, 'src/core/sync/write_root.js'), 'utf8');
	const style = /id="svelte-announcer"[^>]*style="([^"]*)"/.exec(root)?.[1];
	if (!style)
		throw new Error("kit's announcer has no style attribute any more: take its hash out of svelte.config.js");
	return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}

/** Where the build goes; tests build for another address into a folder of its own. */
const folder = process.env.BUILD_FOLDER ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		outDir: process.env.BUILD_FOLDER ? `${folder}.kit` : '.svelte-kit',
		adapter: withQuizEntry(
			adapter({ pages: folder, assets: folder, fallback: '200.html', precompress: true, strict: true })
		),
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		serviceWorker: { register: false },
		version: { name: version(), pollInterval: 0 },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', announcerStyle()],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'dalil-worker', 'dalil-lint', 'dalil-open']
			}
		},
		typescript: {
			config(config) {
				config.include.push('../scripts/**/*.ts', '../tests/**/*.ts', '../*.config.ts', '../*.config.js');
			}
		}
	}
};
