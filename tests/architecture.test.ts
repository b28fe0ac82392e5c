/**
 * The walls of the house: which room may import which. Imports of `.ts` and `.svelte` files, types included, are read by
 * dependency-cruiser; the table below says what is allowed, and anything else is refused.
 */
import { globSync } from 'tinyglobby';
import { readFileSync } from 'node:fs';
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';

/** A room's name, and the rooms and packages (`npm:…`) it may import besides itself. */
const base = ['result', 'issue'];
const pure = [...base, 'text', 'article', 'npm:zod'];
const throughBank = [...pure, 'kinds', 'bank'];
const walls: Record<string, readonly string[]> = {
	result: [],
	issue: ['result'],
	text: base,
	syntax: base,
	article: [...base, 'text', 'npm:zod', 'npm:@noble/hashes'],
	kinds: [...pure, 'syntax', 'i18n'],
	kind: [...pure, 'syntax', 'kinds'],
	player: [...pure, 'kinds', 'ui', 'i18n', 'npm:svelte'],
	bank: [...throughBank],
	study: [...throughBank, 'npm:ts-fsrs'],
	interchange: [...throughBank, 'syntax'],
	storage: [...throughBank, 'study', 'npm:idb'],
	i18n: ['npm:svelte', 'npm:zod', 'app'],
	ui: ['npm:svelte'],
	features: [
		...throughBank,
		'study',
		'interchange',
		'storage',
		'i18n',
		'ui',
		'worker-names',
		'content-virtual',
		'npm:svelte',
		'npm:workbox-window',
		'app'
	],
	routes: [
		'features',
		'i18n',
		'ui',
		'storage',
		'bank',
		'article',
		...base,
		'content-virtual',
		'npm:svelte',
		'npm:@sveltejs/kit',
		'app'
	],
	content: [...throughBank, 'i18n', 'npm:yaml', 'npm:vite', 'npm:tinyglobby', 'node'],
	worker: ['worker-names', 'npm:workbox-precaching', 'npm:workbox-routing', 'npm:workbox-core']
};

interface Edge {
	readonly from: string;
	readonly to: string;
}

function roomOf(path: string): string {
	if (path === 'src/worker.ts') return 'worker';
	if (path.endsWith('worker-names.ts')) return 'worker-names';
	if (
		/\/kinds\/(?:[^/]+\/)?(Player|Editor).*\.svelte$|\/kinds\/[^/]+\/words\.|\/kinds\/players\.ts$/.test(path)
	)
		return 'player';
	if (/^src\/lib\/kinds\/[^/]+\//.test(path)) return 'kind';
	const inLib = /^src\/lib\/([^/]+?)(?:\.ts)?(?:\/|$)/.exec(path);
	if (inLib?.[1]) return inLib[1];
	const inSource = /^src\/(routes|content|params)\//.exec(path);
	if (inSource?.[1]) return inSource[1] === 'params' ? 'routes' : inSource[1];
	if (/^src\/hooks/.test(path)) return 'routes';
	return path;
}

function targetOf(path: string): string {
	if (/^(\$app|\$env|\$service-worker)/.test(path)) return 'app';
	if (/^svelte(\/|$)/.test(path)) return 'npm:svelte';
	if (path.startsWith('virtual:')) return 'content-virtual';
	const packaged = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
	if (packaged?.[1]) return `npm:${packaged[1].replace(/^@types\//, '')}`;
	if (path.startsWith('src/')) return roomOf(path);
	if (/^(node:)?[a-z_/]+$/.test(path)) return 'node';
	return path;
}

const isTest = (path: string) => /\.(test|cases|samples)\.ts$/.test(path);
const kindOf = (path: string) => /^src\/lib\/kinds\/([^/]+)\//.exec(path)?.[1];

function allowed({ from, to }: Edge): boolean {
	const [here, there] = [roomOf(from), targetOf(to)];
	const otherKind = kindOf(from) && kindOf(to) && kindOf(from) !== kindOf(to);
	if (otherKind) return false;
	if (here === there) return true;
	// A kind's folder holds both its rules and its player; the registers hold every kind.
	if (here === 'player' && (there === 'kind' || there === 'player')) return true;
	if (here === 'kinds' && (there === 'kind' || there === 'player')) return true;
	if (here === 'features' && there === 'player') return to === 'src/lib/kinds/players.ts';
	if (here === 'content' && there === 'npm:vite') return true;
	return walls[here]?.includes(there) ?? false;
}

let modules: IModule[] = [];
let edges: Edge[] = [];

beforeAll(async () => {
	const { output } = await cruise(['src'], {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		exclude: { path: '\\$types' }
	});
	({ modules } = output as ICruiseResult); // `cruise` gives text only where a reporter was asked for
	edges = modules
		.filter((module) => module.source.startsWith('src/') && !isTest(module.source))
		.flatMap((module) =>
			module.dependencies.map((dependency) => ({ from: module.source, to: dependency.resolved }))
		);
}, 60_000);

describe('the walls between rooms', () => {
	it('reads the imports of scripts and components', () => {
		expect(edges.filter(({ from }) => from.endsWith('.ts')).length).toBeGreaterThan(100);
		expect(edges.filter(({ from }) => from.endsWith('.svelte')).length).toBeGreaterThan(30);
	});

	it('lets each room import only the rooms below it and its own packages', () => {
		const refused = edges.filter((edge) => !allowed(edge)).map(({ from, to }) => `${from} → ${to}`);
		expect(refused).toEqual([]);
	});

	it('lets a feature reach another feature only through the library below', () => {
		const feature = (path: string) => /^src\/lib\/features\/([^/]+)\//.exec(path)?.[1];
		const crossing = edges.filter(
			({ from, to }) => feature(from) && feature(to) && feature(from) !== feature(to)
		);
		expect(crossing.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
	});

	it('keeps idb behind storage', () => {
		const outside = edges.filter(({ from, to }) => targetOf(to) === 'npm:idb' && roomOf(from) !== 'storage');
		expect(outside.map(({ from }) => from)).toEqual([]);
	});

	it('has no circles of imports', () => {
		const circular = modules.flatMap((module) =>
			module.dependencies
				.filter((dependency) => dependency.circular)
				.map((dependency) => `${module.source} → ${dependency.resolved}`)
		);
		expect(circular).toEqual([]);
	});
});

describe('the house rules of sources', () => {
	const sources = globSync('src/**/*.{ts,svelte}').filter((path) => !isTest(path));
	const reading = (path: string) => readFileSync(path, 'utf8');

	it('asks for a kind by name only inside a folder of a kind', () => {
		const kinds = globSync('src/lib/kinds/*/kind.ts').map((path) => kindOf(path));
		const asks = new RegExp(
			`kind\\s*[!=]==?\\s*['"\`](${kinds.join('|')})['"\`]|case '(${kinds.join('|')})'`
		);
		const asking = sources.filter((path) => !path.startsWith('src/lib/kinds/') && asks.test(reading(path)));
		expect(kinds.length).toBeGreaterThanOrEqual(10);
		expect(asking).toEqual([]);
	});

	it('keeps imported content from being markup or code', () => {
		const unsafe = sources.filter((path) =>
			/\{@html|\.innerHTML|\beval\(|new Function\(|document\.write/.test(reading(path))
		);
		expect(unsafe).toEqual([]);
	});

	it('imports across rooms by #lib and with the extension written', () => {
		const odd = sources.filter(
			(path) => path.startsWith('src/lib/') && /from '(\.\.\/\.\.|\$lib)/.test(reading(path))
		);
		expect(odd).toEqual([]);
	});

	it('keeps modules under 300 lines', () => {
		const long = sources.filter((path) => reading(path).split('\n').length > 300);
		expect(long).toEqual([]);
	});

	it('has no file named after nothing in particular', () => {
		const vague = sources.filter((path) =>
			/\/(utils|helpers|common|misc|manager|data|info)\.(ts|svelte)$/.test(path)
		);
		expect(vague).toEqual([]);
	});
});
