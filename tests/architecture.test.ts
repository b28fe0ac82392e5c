/** The walls of the house, and the rules that all its sources keep. Which room may import which: `walls/rooms.ts`. */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import { readImports, writtenIn, type Import } from './walls/imports.ts';
import { allowed, isTest, kindOf, roomOf, walls } from './walls/rooms.ts';

let imports: Import[] = [];
let circular: Import[] = [];

const told = (refused: readonly Import[]) => refused.map(({ from, to }) => `${from} → ${to}`);

beforeAll(async () => {
	const read = await readImports();
	imports = read.imports.filter(({ from }) => !isTest(from));
	({ circular } = read);
}, 120_000);

describe('the walls between rooms', () => {
	it('reads the imports of scripts and components, types too', () => {
		expect(imports.filter(({ from }) => from.endsWith('.ts')).length).toBeGreaterThan(100);
		expect(imports.filter(({ from }) => from.endsWith('.svelte')).length).toBeGreaterThan(100);
		expect(
			writtenIn("\timport type { A } from './a.ts';\n\timport {\n\tB\n} from 'b';\nimport './c.css';")
		).toEqual(['./a.ts', 'b', './c.css']);
		expect(writtenIn("const load = () => import('./d.svelte');")).toEqual(['./d.svelte']);
	});

	it('lets each room import only the rooms below it and its own packages', () => {
		expect(told(imports.filter((edge) => !allowed(edge)))).toEqual([]);
	});

	it.each([
		['src/lib/kinds/date/kind.ts', 'src/lib/kinds/number/units.ts'],
		['src/lib/kinds/date/Player.svelte', 'src/lib/kinds/number/question.ts'],
		['src/lib/kinds/date/Player.svelte', 'src/lib/storage/storage.ts'],
		['src/lib/kinds/date/kind.ts', 'node_modules/svelte/src/index-client.js'],
		['src/lib/kinds/date/kind.ts', 'src/lib/kinds/date/Player.svelte'],
		['src/lib/kinds/index.ts', 'src/lib/kinds/players.ts'],
		['src/lib/ui/Mark.svelte', 'src/lib/article/article.ts'],
		['src/lib/ui/Mark.svelte', 'src/lib/i18n/locale.svelte.ts'],
		['src/lib/text/fold.ts', 'src/lib/article/article.ts'],
		['src/lib/text/fold.ts', 'node_modules/zod/mini/index.cjs'],
		['src/lib/article/article.ts', 'node_modules/zod/index.cjs'],
		['src/lib/article/build.ts', 'src/lib/kinds/kind.ts'],
		['src/lib/bank/parse.ts', 'src/lib/kinds/date/kind.ts'],
		['src/lib/bank/parse.ts', 'src/lib/bank/bank.samples.ts'],
		['src/lib/study/session.ts', 'node_modules/idb/build/index.js'],
		['src/lib/study/session.ts', 'src/lib/interchange/format.ts'],
		['src/lib/storage/attempts.ts', 'src/lib/features/quiz/mode.ts'],
		['src/lib/settings/settings.ts', 'src/lib/storage/database.ts'],
		['src/lib/features/quiz/Quiz.svelte', 'src/routes/services.svelte.ts'],
		['src/lib/features/quiz/Quiz.svelte', 'src/lib/kinds/date/Player.svelte'],
		['src/lib/features/quiz/Quiz.svelte', 'src/content/entry.ts'],
		['src/routes/+layout.svelte', 'src/lib/storage/database.ts'],
		['src/routes/+layout.svelte', 'src/lib/bank/parse.ts'],
		['src/content/check.ts', 'src/lib/storage/database.ts'],
		['src/worker.ts', 'src/lib/result.ts'],
		['src/worker.ts', 'fs']
	])('does not let %s import %s', (from, to) => {
		expect(allowed({ from, to })).toBe(false);
	});

	it('lets a feature reach another feature only through the library below', () => {
		const feature = (path: string) => /^src\/lib\/features\/([^/]+)\//.exec(path)?.[1];
		const crossing = imports.filter(
			({ from, to }) => feature(from) && feature(to) && feature(from) !== feature(to)
		);
		expect(told(crossing)).toEqual([]);
	});

	it('writes imports across rooms with #lib, those in a room as relative, and the extension of both', () => {
		const inLib = imports.filter(({ from, to }) => from.startsWith('src/lib/') && to.startsWith('src/lib/'));
		const folder = (path: string) => path.split('/')[2] ?? '';
		const odd = inLib.filter(({ from, to, written }) => {
			const start =
				folder(from) === folder(to) && folder(from) !== 'features' ? /^\.\.?\// : /^(#lib\/|\.\/)/;
			return !start.test(written) || !/\.(ts|svelte|css|woff2)(\?[\w&]+)?$/.test(written);
		});
		expect(odd.map(({ from, written }) => `${from}: ${written}`)).toEqual([]);
	});

	it('has no circles of imports', () => {
		expect(told(circular)).toEqual([]);
	});
});

describe('the house rules of sources', () => {
	const sources = globSync('src/**/*.{ts,svelte}').filter((path) => !isTest(path));
	const reading = (path: string) => readFileSync(path, 'utf8');

	it('asks for a kind by name only inside a folder of a kind', () => {
		const kinds = globSync('src/lib/kinds/*/kind.ts').map((path) => kindOf(path));
		const names = kinds.join('|');
		const asks = new RegExp(`kind\\s*[!=]==?\\s*['"\`](${names})['"\`]|case ['"](${names})['"]`);
		const asking = sources.filter((path) => !kindOf(path) && asks.test(reading(path)));
		expect(kinds.length).toBeGreaterThanOrEqual(10);
		expect(asking).toEqual([]);
	});

	it('keeps imported content from being markup or code', () => {
		const unsafe = sources.filter((path) =>
			/\{@html|\.innerHTML|\beval\(|new Function\(|document\.write/.test(reading(path))
		);
		expect(unsafe).toEqual([]);
	});

	it('keeps modules and components to 300 lines', () => {
		const long = sources.filter((path) => reading(path).trimEnd().split('\n').length > 300);
		expect(long).toEqual([]);
	});

	it('has no file named after nothing in particular', () => {
		const vague = sources.filter((path) =>
			/\/(utils|helpers|common|misc|manager|data|info)\.(ts|svelte)$/.test(path)
		);
		expect(vague).toEqual([]);
	});

	it('knows the room of every file', () => {
		const roomless = sources.filter((path) => !path.endsWith('.d.ts') && !Object.hasOwn(walls, roomOf(path)));
		expect(roomless).toEqual([]);
	});
});
