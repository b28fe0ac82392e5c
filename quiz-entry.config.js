/**
 * The quiz page runs without kit's client: a third of what a learner would wait for, and of no use on a page that is left
 * by a link. Its own entry is built beside kit's, in the same build, so that both share their chunks, and is written into
 * the prerendered quiz pages before the adapter compresses them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

const source = 'src/routes/[[lang=lang]]/articles/[slug]/quiz/entry.ts';

/**
 * Builds the entry with the client. What the quiz needs from the start is in two chunks, one of them of libraries: in the many small ones
 * that pages share otherwise, each is asked for by itself, and compressed worse.
 * @returns {import('vite').Plugin}
 */
export function quizEntry() {
	let server = false;
	return {
		name: 'dalil:quiz-entry',
		apply: 'build',
		config: (_, { isSsrBuild }) =>
			isSsrBuild
				? {}
				: { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: chunkOf() }] } } } } },
		configResolved(config) {
			server = Boolean(config.build.ssr);
		},
		buildStart() {
			if (!server) this.emitFile({ type: 'chunk', id: source, name: 'quiz' });
		}
	};
}

/**
 * Names the chunk of each module that the quiz needs from the start; null for every other.
 * @returns {(id: string, graph: { getModuleInfo(id: string): { importedIds: string[] } | null }) => string | null}
 */
function chunkOf() {
	const needed = new Set();
	return (id, graph) => {
		if (needed.size === 0) collect(join(import.meta.dirname, source), graph, needed);
		if (!needed.has(id)) return null;
		return id.includes('/node_modules/') ? 'libraries' : 'quiz-first';
	};
}

/** Adds a module, and all that it imports from the start, to `found`. */
function collect(id, graph, found) {
	if (found.has(id)) return;
	found.add(id);
	for (const each of graph.getModuleInfo(id)?.importedIds ?? []) collect(each, graph, found);
}

/**
 * The adapter, with the entry written into the quiz pages first.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withQuizEntry(adapter) {
	return {
		...adapter,
		async adapt(builder) {
			const output = join(builder.config.kit.outDir, 'output');
			const manifest = JSON.parse(readFileSync(join(output, 'client/.vite/manifest.json'), 'utf8'));
			const tags = tagsOf(manifest, builder.config.kit.paths.base);
			const pages = globSync('**/quiz/index.html', {
				cwd: join(output, 'prerendered/pages'),
				absolute: true
			});
			if (pages.length === 0)
				throw new Error('no quiz page was prerendered for the entry to be written into');
			for (const page of pages) {
				const html = readFileSync(page, 'utf8');
				writeFileSync(page, html.replace('</head>', `${tags}</head>`));
			}
			await adapter.adapt(builder);
		}
	};
}

/** The tags that fetch the entry, its chunks and its styles at once. */
function tagsOf(manifest, base) {
	const chunks = closure(manifest, source);
	const styles = [...new Set(chunks.flatMap(({ css = [] }) => css))];
	const [entry, ...others] = chunks.map(({ file }) => file);
	return [
		...styles.map((file) => `<link rel="stylesheet" href="${base}/${file}" />`),
		...others.map((file) => `<link rel="modulepreload" href="${base}/${file}" />`),
		`<script type="module" src="${base}/${entry}"></script>`
	].join('\n\t\t');
}

/** A chunk and all that it imports from the start, itself first. */
function closure(manifest, key, seen = new Set()) {
	const chunk = manifest[key];
	if (!chunk) throw new Error(`the client's manifest has no ${key}`);
	if (seen.has(key)) return [];
	seen.add(key);
	return [chunk, ...(chunk.imports ?? []).flatMap((each) => closure(manifest, each, seen))];
}
