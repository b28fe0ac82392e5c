/** Reads what every file of `src/` imports: scripts by dependency-cruiser, components by their own text, types included. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { globSync } from 'tinyglobby';

/** One import: the file it stands in, what it reaches, and the words it is written with. */
export interface Import {
	readonly from: string;
	/** A path from the root of the project, under `node_modules` for packages; a bare name where nothing stands behind it. */
	readonly to: string;
	readonly written: string;
}

const statement = /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/g;
const forItsEffect = /(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;
const whenNeeded = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What the text of a component imports. Compiling it would lose the imports of types. */
export function writtenIn(text: string): string[] {
	return [statement, forItsEffect, whenNeeded].flatMap((form) =>
		[...text.matchAll(form)].map(([, written = '']) => written)
	);
}

function reached(from: string, written: string): string {
	const path = written.replace(/\?.*$/, '');
	if (path.startsWith('.')) return posix.join(posix.dirname(from), path);
	return path.replace(/^#(lib|content)\//, (_, room: string) => `src/${room}/`);
}

function importsOfComponents(): Import[] {
	return globSync('src/**/*.svelte').flatMap((from) =>
		writtenIn(readFileSync(from, 'utf8')).map((written) => ({ from, to: reached(from, written), written }))
	);
}

/** Every import of `src/`, and the imports that close a circle. */
export async function readImports(): Promise<{ imports: Import[]; circular: Import[] }> {
	const { output } = await cruise(['src'], {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		exclude: { path: '\\$types' }
	});
	const { modules } = output as ICruiseResult; // `cruise` gives text only where a reporter was asked for
	const read = modules.flatMap(({ source, dependencies }) =>
		dependencies.map(({ resolved, module, circular }) => ({
			circular,
			edge: { from: source, to: resolved, written: module }
		}))
	);
	const ofScripts = read.map(({ edge }) => edge).filter(({ from }) => /^src\/.*\.ts$/.test(from));
	const imports = [...ofScripts, ...importsOfComponents()].filter(({ written }) => written !== './$types');
	return { imports, circular: read.filter(({ circular }) => circular).map(({ edge }) => edge) };
}
