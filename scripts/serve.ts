/**
 * Serves `build/` on loopback as a static host would: compressed files where the browser takes them, `_headers`
 * applied, the fallback page for addresses that have no file of their own.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

interface Rule {
	readonly pattern: RegExp;
	readonly headers: readonly (readonly [string, string])[];
}

/** Reads a `_headers` file: an unindented path, `*` for anything, then indented `Name: value` lines. */
export function headerRules(text: string): Rule[] {
	const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
	for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
		const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
		if (header?.[1] && header[2] !== undefined) rules.at(-1)?.headers.push([header[1], header[2]]);
		else rules.push({ pattern: pathPattern(line.trim()), headers: [] });
	}
	return rules;
}

function pathPattern(path: string): RegExp {
	const source = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${source.join('.*')}$`);
}

function applyHeaders(rules: readonly Rule[], path: string, response: ServerResponse): void {
	for (const [name, value] of rules
		.filter((rule) => rule.pattern.test(path))
		.flatMap((rule) => rule.headers)) {
		const before = response.getHeader(name);
		response.setHeader(name, before === undefined ? value : `${String(before)}, ${value}`);
	}
}

export interface ServeOptions {
	readonly folder: string;
	/** 0 takes a free port. */
	readonly port: number;
	/** The sub-path the build was made for, without a slash at the end. */
	readonly base?: string;
}

export interface Served {
	readonly url: string;
	readonly server: Server;
	/** Stops listening and ends every open connection. */
	close(): Promise<void>;
}

/** Starts the server on 127.0.0.1; rejects where the port is taken. */
export async function serve({ folder, port, base = '' }: ServeOptions): Promise<Served> {
	const rules = headerRules(readFileSync(`${folder}/_headers`, 'utf8'));
	const files = sirv(folder, {
		single: '200.html',
		extensions: ['html'],
		gzip: true,
		brotli: true,
		etag: true,
		dotfiles: false
	});
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		if (base !== '' && path !== base && !path.startsWith(`${base}/`)) {
			response.writeHead(404).end('Not under the base path.');
			return;
		}
		request.url = path.slice(base.length) || '/';
		applyHeaders(rules, request.url.split('?')[0] ?? '/', response);
		files(request, response, () => {
			response.writeHead(404).end('Not found.');
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the server has no port');
	return {
		url: `http://127.0.0.1:${address.port}${base}`,
		server,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const port = Number(process.env.PORT ?? 4173);
	try {
		const { url } = await serve({ folder: 'build', port, base: process.env.BASE_PATH ?? '' });
		console.log(`\nDalil is served at ${url}/   (Ctrl+C stops it)`);
	} catch (error) {
		const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
		console.error(taken ? `Port ${port} is taken. Choose another: PORT=4321 npm start` : error);
		process.exitCode = 1;
	}
}
