import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { languageOfTerminal } from './arguments.ts';
import { codeOf, isOurs } from './modules.ts';
import { publishFrom, type Published, type PublishedPack } from './packs.ts';
import { ordered, issueLine } from './report.ts';

/** What the plugin can be told; nothing needs to be. */
export interface ContentOptions {
	/** The folder of all articles, from the project's root; `questions` where nothing is said. */
	readonly questions?: string;
}

/** The packs, or an error that says the same as `npm run questions:check`. */
function packsOf({ packs, broken }: Published): readonly PublishedPack[] {
	if (broken.length === 0) return packs;
	const language = languageOfTerminal(process.env.LC_ALL ?? process.env.LANG);
	const lines = broken.flatMap(({ issues }) =>
		ordered(issues)
			.filter(({ severity }) => severity === 'error')
			.map((issue) => issueLine(issue, language))
	);
	throw new Error(`questions/ has errors:\n${lines.join('\n')}`);
}

/** Serves packs from memory while developing, under the paths that they have when built. */
function servePacks(server: ViteDevServer, current: () => Promise<Published>): void {
	server.middlewares.use((request, response, next) => {
		const path = (request.url ?? '').split('?')[0] ?? '';
		if (!path.includes('/_app/immutable/packs/')) return next();
		void current().then(({ packs }) => {
			const found = packs.find(({ file }) => path.endsWith(`/${file}`));
			if (!found) return next();
			response.setHeader('content-type', 'application/json; charset=utf-8');
			response.end(found.json);
		}, next);
	});
}

/** Reads again and reloads the page where something under the folder changed. */
function watchFolder(server: ViteDevServer, folder: string, forget: () => void): void {
	server.watcher.add(folder);
	server.watcher.on('all', (_event, path) => {
		if (!resolve(path).startsWith(folder + sep)) return;
		forget();
		for (const environment of Object.values(server.environments)) {
			const ours = [...environment.moduleGraph.idToModuleMap.values()].filter(({ id }) =>
				id?.startsWith('\0virtual:dalil/')
			);
			ours.forEach((module) => environment.moduleGraph.invalidateModule(module));
		}
		server.ws.send({ type: 'full-reload' });
	});
}

/**
 * Brings `questions/` into the app: `virtual:dalil/library` lists the articles, `virtual:dalil/articles` loads them, and
 * each pack is a file of the client build, named by its content. An error under `questions/` fails the build with the
 * words of `npm run questions:check`; while developing it is shown over the page.
 */
export function dalilContent({ questions = 'questions' }: ContentOptions = {}): Plugin {
	let folder = resolve(questions);
	let reading: Promise<Published> | undefined;
	const current = (): Promise<Published> => (reading ??= publishFrom(folder));
	return {
		name: 'dalil:content',
		configResolved(config) {
			folder = resolve(config.root, questions);
		},
		configureServer(server) {
			servePacks(server, current);
			watchFolder(server, folder, () => (reading = undefined));
		},
		async buildStart() {
			if (!this.meta.watchMode) packsOf(await current());
		},
		resolveId: (id) => (isOurs(id) ? `\0${id}` : undefined),
		async load(id) {
			const name = id.replace(/^\0/, '');
			return isOurs(name) ? codeOf(name, packsOf(await current())) : undefined;
		},
		async generateBundle() {
			if (this.environment.name !== 'client') return;
			for (const { file, json } of packsOf(await current())) {
				this.emitFile({ type: 'asset', fileName: file, source: json });
			}
		}
	};
}
