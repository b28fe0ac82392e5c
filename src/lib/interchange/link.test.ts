import { deflateSync } from 'fflate';
import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { publishFrom } from '#content/packs.ts';
import { readHosted } from './hosted.ts';
import { writePackText } from './pack-file.ts';
import { hostedLink, hostedPack, linkLimits, linkTo, readLink } from './link.ts';
import { anyPack, samplePack } from './pack.samples.ts';
import { qrOf } from './qr.ts';

const site = await publishFrom('questions');
const page = 'https://dalil.example/studio/';
const codes = (fragment: string) => readLink(fragment)?.issues.map(({ code }) => code);
const base64Url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

describe('a link that holds a pack', () => {
	it('[I40] opens as the pack that was put in it', () => {
		fc.assert(
			fc.property(anyPack, (pack) => {
				const link = linkTo(pack, page);
				if (!link.ok) throw new Error('too long');
				expect(link.value.characters).toBe(link.value.url.length);
				expect(readLink(new URL(link.value.url).hash)?.packs).toEqual([pack]);
			}),
			{ numRuns: 40 }
		);
	});

	it('[I41] says where it fits, and how long it would be where it fits nowhere', () => {
		expect(linkTo(samplePack(), page)).toMatchObject({ ok: true, value: { fits: 'message' } });
		for (const { pack } of site.packs) {
			const link = linkTo(pack, page);
			if (link.ok) expect(link.value).toMatchObject({ fits: 'browser' });
			else expect(link.error).toMatchObject([{ code: 'link-too-long', params: { max: linkLimits.browser } }]);
		}
		const noise = fc.sample(fc.string({ unit: 'grapheme', minLength: 300, maxLength: 600 }), 100);
		const [first, ...rest] = samplePack().questions;
		const questions = [first, ...noise.map((prompt, n) => ({ ...first, id: `q-${n}`, prompt: prompt.slice(0, 600) })), ...rest]; // prettier-ignore
		const link = linkTo(samplePack({ questions }), page);
		expect(link).toMatchObject({ ok: false, error: [{ code: 'link-too-long' }] });
	});

	it('[I42] that lost a part, was changed or is of a newer app is an issue', () => {
		const link = linkTo(samplePack(), page);
		const { hash } = new URL(link.ok ? link.value.url : '');
		expect(readLink('#text=5')).toBeUndefined();
		expect(codes(hash.slice(0, -40))).toEqual(['link-broken']);
		expect(codes('#pack=')).toEqual(['link-broken']);
		expect(codes('#pack=1')).toEqual(['link-broken']);
		expect(codes(`${hash}%20`)).toEqual(['link-broken']);
		expect(codes('#pack=2abc')).toEqual(['version-future']);
		expect(codes(`#pack=1${base64Url(deflateSync(Buffer.from('{"a":')))}`)).toEqual(['json-syntax']);
		expect(codes(`#pack=1${base64Url(deflateSync(new Uint8Array(60_000_000)))}`)).toEqual(['file-too-big']);
	});
});

describe('a link to a pack on the site', () => {
	const home = 'https://dalil.example/school/';

	it('[I43] takes a path of the site itself', () => {
		const link = new URL(hostedLink('/school/packs/صيدا.dalil.json', `${home}studio/`));
		expect(hostedPack(link.search, home)).toEqual({
			ok: true,
			value: `https://dalil.example/school/packs/${encodeURIComponent('صيدا')}.dalil.json`
		});
		expect(hostedPack('?text=closed', home)).toBeUndefined();
	});

	it.each([
		['https://evil.example/x.json'],
		['//evil.example/x.json'],
		['/\\evil.example/x.json'],
		['\\\\evil.example'],
		['javascript:alert(1)'],
		['data:application/json,{}'],
		['/other-site-of-this-host/x.json'],
		['/school/../admin/x.json'],
		['x.json'],
		['']
	])('[I43] refuses %j', (wanted) => {
		expect(hostedPack(`?pack=${encodeURIComponent(wanted)}`, home)).toMatchObject({
			ok: false,
			error: [{ code: 'link-foreign' }]
		});
	});
});

describe('fetching a pack of the site', () => {
	const gives =
		(make: () => Response): typeof fetch =>
		() =>
			Promise.resolve(make());

	it('[I45] reads what is there, and follows no redirect', async () => {
		let asked: RequestInit | undefined;
		const read = await readHosted('https://dalil.example/a.dalil.json', (_, init) => {
			asked = init;
			return Promise.resolve(new Response(writePackText(samplePack())));
		});
		expect(read).toEqual({ packs: [samplePack()], issues: [] });
		expect(asked).toEqual({ redirect: 'error', credentials: 'omit' });
	});

	it('[I45] stops at the bound of files, and says where nothing is to be had', async () => {
		let pulled = 0;
		const endless = new ReadableStream<Uint8Array>({
			pull: (controller) => {
				pulled++;
				controller.enqueue(new Uint8Array(1_000_000));
			}
		});
		const told = async (get: typeof fetch) => (await readHosted('/x', get)).issues.map(({ code }) => code);
		expect(await told(gives(() => new Response(endless)))).toEqual(['file-too-big']);
		expect(pulled).toBeLessThan(10);
		expect(await told(gives(() => new Response('', { status: 404 })))).toEqual(['pack-unreachable']);
		expect(await told(() => Promise.reject(new TypeError('failed')))).toEqual(['pack-unreachable']);
	});
});

describe('a QR code', () => {
	/** The pixels that the path paints, each module four pixels wide. */
	function painted({ path, size }: { path: string; size: number }) {
		const side = size * 4;
		const data = new Uint8Array(side * side * 4).fill(255);
		for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
			for (let py = Number(y) * 4; py < Number(y) * 4 + 4; py++)
				for (let px = Number(x) * 4; px < (Number(x) + Number(width)) * 4; px++)
					data.fill(0, (py * side + px) * 4, (py * side + px) * 4 + 3);
		}
		return { width: side, height: side, data };
	}

	it.each([20, 280, 850, 2500])(
		'[I44] of %i characters is read by a camera as the text it was made of',
		(length) => {
			const text = `https://dalil.example/?pack=/${'ab3-'.repeat(length)}`.slice(0, length);
			const code = qrOf(text);
			if (!code.ok) throw new Error('no code');
			expect(decodeQR(painted(code.value))).toBe(text);
		}
	);

	it('[I44] has four light modules on each side, and more correction the shorter it is', () => {
		const code = qrOf('https://dalil.example/');
		if (!code.ok) throw new Error('no code');
		const xs = [...code.value.path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, w]) => [
			+(x ?? 0),
			+(y ?? 0),
			+(w ?? 0)
		]);
		expect(Math.min(...xs.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
		expect(Math.max(...xs.map(([x = 0, , w = 0]) => x + w))).toBe(code.value.size - 4);
		expect([250, 800, 2000].map((n) => qrOf('a'.repeat(n))).map((each) => each.ok && each.value.correction)).toEqual(['quartile', 'medium', 'low']); // prettier-ignore
	});

	it('[I44] says how much is too much', () => {
		expect(qrOf('س'.repeat(1500))).toMatchObject({
			ok: false,
			error: [{ code: 'qr-too-long', params: { bytes: 3000 } }]
		});
	});
});
