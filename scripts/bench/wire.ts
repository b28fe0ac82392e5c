/** Weighs what a page fetches, headers and all, as it comes over the wire. */
import type { Phone } from './phone.ts';

export const parts = ['html', 'scripts', 'styles', 'fonts', 'data', 'other'] as const;
export type Part = (typeof parts)[number];
export type Weights = Readonly<Record<Part | 'requests', number>>;

interface Fetch {
	readonly part: Part;
	/** Seconds on the browser's own clock. */
	readonly begun: number;
	bytes: number;
}

export interface Scale {
	/** What was asked for in the first `milliseconds` of the navigation. Waits for what of it is still under way. */
	weigh(milliseconds: number): Promise<Weights>;
}

function partOf(type: string, address: string): Part {
	const path = new URL(address).pathname;
	if (type === 'Document') return 'html';
	if (path.endsWith('.js') || path.endsWith('.mjs')) return 'scripts';
	if (path.endsWith('.css')) return 'styles';
	if (path.endsWith('.woff2')) return 'fonts';
	return path.endsWith('.json') ? 'data' : 'other';
}

/** Begins to weigh; to be called before the page is opened. */
export function scaleFor({ devtools, page }: Phone): Scale {
	const fetches = new Map<string, Fetch>();
	const pending = new Set<string>();
	devtools.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type = '' }) => {
		if (!request.url.startsWith('http')) return;
		fetches.set(requestId, { part: partOf(type, request.url), begun: timestamp, bytes: 0 });
		pending.add(requestId);
	});
	devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const fetch = fetches.get(requestId);
		if (fetch) fetch.bytes = encodedDataLength;
		pending.delete(requestId);
	});
	devtools.on('Network.loadingFailed', ({ requestId }) => pending.delete(requestId));
	return {
		async weigh(milliseconds) {
			const all = [...fetches];
			const start = Math.min(...all.map(([, { begun }]) => begun));
			const early = all.filter(([, { begun }]) => begun - start <= milliseconds / 1000);
			while (early.some(([id]) => pending.has(id))) await page.waitForTimeout(20);
			const weights = { html: 0, scripts: 0, styles: 0, fonts: 0, data: 0, other: 0, requests: early.length };
			for (const [, { part, bytes }] of early) weights[part] += bytes;
			return weights;
		}
	};
}
