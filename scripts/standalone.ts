/**
 * Builds what makes a self-contained page play: `src/lib/features/standalone/main.ts` with all it imports, as one script and one style in
 * one JSON file, which the app fetches when a page is published. Run before the site is built: the file is one of its static files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const target = resolve(process.argv[2] ?? 'static/standalone.json');

/** A script that cannot end the element it stands in: in strings, templates and patterns a backslash changes nothing. */
function embeddable(script: string): string {
	return script.replaceAll(/<(\/script|!--)/gi, '<\\$1').trim();
}

const built = await build({
	configFile: false,
	logLevel: 'warn',
	publicDir: false,
	plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
	define: { 'process.env.NODE_ENV': '"production"' },
	build: {
		write: false,
		target: 'es2022',
		minify: true,
		lib: {
			entry: 'src/lib/features/standalone/main.ts',
			formats: ['iife'],
			name: 'dalilPage',
			fileName: 'page',
			cssFileName: 'page'
		},
		rolldownOptions: { output: { codeSplitting: false } }
	}
});
const [{ output } = { output: [] }] = [built].flat().filter((each) => each !== undefined && 'output' in each);
const scripts = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
const styles = output.flatMap((file) =>
	file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []
);
const [script] = scripts;
if (script === undefined || scripts.length > 1 || styles.length !== 1)
	throw new Error(
		`the page was to be one script and one style: ${output.map(({ fileName }) => fileName).join(', ')}`
	);

const json = JSON.stringify({ script: embeddable(script), style: styles.join('').trim() });
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, json);
console.log(`${target}: ${json.length} bytes, ${gzipSync(json, { level: 9 }).length} as it travels`);
