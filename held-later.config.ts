import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/** Where kit leaves what it made on the way to the build: see svelte.config.js. */
const folder = process.env.BUILD_FOLDER ? `${process.env.BUILD_FOLDER}.kit` : '.svelte-kit';
/** The rooms that learners do not need: the rest of the app works without them. */
const rooms = /\/(studio|open)\/\+page/;
const pages = ['studio/**/*.html', 'open/**/*.html', 'en/studio/**/*.html', 'en/open/**/*.html'];

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
	readonly dynamicImports?: readonly string[];
	readonly css?: readonly string[];
	readonly assets?: readonly string[];
}

/**
 * The files of the build that are held once the device is idle, as paths inside it: the pages of these rooms, and the
 * scripts, styles and workers that only they need. All others are held from the first visit on.
 */
export function heldLater(build: string): ReadonlySet<string> {
	// Kit's own manifest of the client, written by the same build.
	const manifest: Record<string, Chunk> = JSON.parse(
		readFileSync(join(folder, 'output/client/.vite/manifest.json'), 'utf8')
	);
	const nodes = join(folder, 'generated/client-optimized/nodes');
	const later = new Set(
		readdirSync(nodes)
			.filter((name) => rooms.test(readFileSync(join(nodes, name), 'utf8')))
			.map((name) => `${nodes}/${name}`)
	);
	if (later.size === 0) throw new Error('no room is held later: held-later.config.ts looks for other routes');
	const now = filesFrom(
		manifest,
		Object.keys(manifest).filter((key) => /\/(entry|app)\.(js|ts)$/.test(key)),
		later
	);
	const all = Object.values(manifest).flatMap(filesOf);
	const others = globSync([...pages, '_app/immutable/workers/**'], { cwd: build });
	return new Set([...all.filter((file) => !now.has(file)), ...others, 'standalone.json']);
}

function filesOf({ file, css = [], assets = [] }: Chunk): readonly string[] {
	return [file, ...css, ...assets];
}

/** All files that `keys` lead to, sooner or later, without going through those in `without`. */
function filesFrom(
	manifest: Readonly<Record<string, Chunk>>,
	keys: readonly string[],
	without: ReadonlySet<string>
): ReadonlySet<string> {
	const files = new Set<string>();
	const seen = new Set(without);
	const rest = [...keys];
	for (let key = rest.pop(); key !== undefined; key = rest.pop()) {
		const chunk = manifest[key];
		if (!chunk || seen.has(key)) continue;
		seen.add(key);
		for (const file of filesOf(chunk)) files.add(file);
		rest.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []));
	}
	return files;
}
