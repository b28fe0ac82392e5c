/** The walls of the house: its rooms, and what each may import besides itself. */
import { isBuiltin } from 'node:module';
import type { Import } from './imports.ts';

const base = ['result', 'issue'];
const pure = [...base, 'text', 'article', 'npm:zod/mini'];
const throughKinds = [...pure, 'kinds', 'register'];

/**
 * What a room may import: rooms, packages (`npm:…`), `node`, `app` (kit's own modules), `virtual` (the articles of the site).
 * A room that has no row here may import nothing.
 */
export const walls: Readonly<Record<string, readonly string[]>> = {
	result: [],
	issue: ['result'],
	text: base,
	syntax: [...base, 'npm:yaml'],
	article: [...base, 'text', 'npm:zod/mini', 'npm:@noble/hashes'],
	// The folder of kinds is several rooms: the contract and what kinds share, the rules of one kind, words, components, and
	// the registers of rules (index.ts, questions.ts, shapes.ts), of words (names.ts, issues.ts) and of components (players.ts, editors.ts).
	kinds: [...pure, 'syntax'],
	kind: [...pure, 'syntax', 'kinds'],
	words: ['i18n'],
	player: [...base, 'text', 'article', 'kinds', 'kind', 'words', 'ui', 'i18n', 'npm:svelte'],
	register: [...pure, 'kinds', 'kind'],
	'register-of-words': ['register', 'words', 'i18n'],
	'register-of-players': ['register', 'kinds', 'player', 'npm:svelte'],
	bank: throughKinds,
	study: [...throughKinds, 'bank', 'npm:ts-fsrs', 'npm:papaparse'],
	interchange: [...[...throughKinds, 'bank', 'syntax'], ...['npm:fflate', 'npm:qr', 'npm:@noble/hashes']],
	storage: [...base, 'bank', 'study', 'npm:zod/mini', 'npm:idb'],
	settings: ['npm:zod/mini', 'npm:svelte'],
	i18n: ['npm:svelte'],
	ui: ['npm:svelte'],
	features: [
		...[...base, 'text', 'article', 'kinds', 'register', 'register-of-words', 'register-of-players', 'bank'],
		...['study', 'interchange', 'storage', 'settings', 'i18n', 'ui', 'worker-names', 'virtual'],
		...['npm:svelte', 'npm:workbox-window', 'npm:zod/mini']
	],
	routes: [
		...['features', 'settings', 'i18n', 'ui', 'virtual', 'app'],
		...['npm:svelte', 'npm:@sveltejs/kit']
	],
	content: [
		...[...throughKinds, 'register-of-words', 'bank', 'i18n', 'syntax'],
		...['node', 'npm:yaml', 'npm:vite', 'npm:tinyglobby']
	],
	'worker-names': [],
	worker: ['worker-names', 'npm:workbox-precaching', 'npm:workbox-routing', 'npm:workbox-core']
};

/** Rooms that are named otherwise than by their folder, the first that fits. */
const named: readonly (readonly [RegExp, string])[] = [
	[/^src\/worker\.ts$/, 'worker'],
	[/\/worker-names(\.ts)?$/, 'worker-names'],
	[/^src\/lib\/kinds\/([^/]+\/)?(Player|Editor)[^/]*\.svelte(\.ts)?$/, 'player'],
	[/^src\/lib\/kinds\/([^/]+\/)?words\./, 'words'],
	[/^src\/lib\/kinds\/(index|questions|shapes|drafts)\.ts$/, 'register'],
	[/^src\/lib\/kinds\/(names|issues|issues-for-teachers)\.ts$/, 'register-of-words'],
	[/^src\/lib\/kinds\/(players|editors)\.ts$/, 'register-of-players'],
	[/^src\/lib\/kinds\/[^/]+\//, 'kind'],
	[/^src\/(hooks\.|params\/|routes\/)/, 'routes']
];

/** The room of a file of the project; the path itself where it stands in none. */
export function roomOf(path: string): string {
	const other = named.find(([pattern]) => pattern.test(path));
	if (other) return other[1];
	return /^src\/lib\/([^/.]+)/.exec(path)?.[1] ?? /^src\/(content)\//.exec(path)?.[1] ?? path;
}

/** The folder that one kind's own files stand in. */
export function kindOf(path: string): string | undefined {
	return /^src\/lib\/kinds\/([^/]+)\//.exec(path)?.[1];
}

/** Files that only tests import. */
export function isTest(path: string): boolean {
	return /\.(test|cases|samples|fixture)\.ts$/.test(path);
}

function packageOf(path: string): string {
	const inside = /node_modules\/(.*)$/.exec(path)?.[1] ?? path;
	const name = /^(@[^/]+\/)?[^/]+/.exec(inside)?.[0] ?? inside;
	// zod is two libraries: the small one, and the classic one, which is four times as large.
	return /^zod\/mini\b/.test(inside) ? 'npm:zod/mini' : `npm:${name}`;
}

function targetOf(path: string): string {
	if (path.startsWith('src/')) return roomOf(path);
	if (path.startsWith('virtual:')) return 'virtual';
	if (path.startsWith('$')) return 'app';
	return isBuiltin(path) ? 'node' : packageOf(path);
}

/** Whether the walls let an import through. */
export function allowed({ from, to }: Pick<Import, 'from' | 'to'>): boolean {
	if (isTest(to)) return false;
	const [kind, other] = [kindOf(from), kindOf(to)];
	if (kind && other && kind !== other) return false;
	const [here, there] = [roomOf(from), targetOf(to)];
	const opens = here === 'routes' && to === 'src/lib/storage/storage.ts';
	return here === there || opens || (walls[here]?.includes(there) ?? false);
}
