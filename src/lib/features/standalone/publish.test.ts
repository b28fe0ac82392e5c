import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { samplePack } from '#lib/interchange/pack.samples.ts';
import { publishPage } from './publish.ts';

const player = { script: 'let played = true;', style: 'p{margin:0}' };
const asked: string[] = [];

/** A site that has everything but what `missing` finds. */
function site(missing = /^$/) {
	const get: typeof fetch = (input) => {
		const path = String(input);
		asked.push(path);
		if (missing.test(path)) return Promise.resolve(new Response('', { status: 404 }));
		if (path.endsWith('standalone.json')) return Promise.resolve(Response.json(player));
		return Promise.resolve(new Response(readFileSync(`.${path}`)));
	};
	return { base: '/school', get };
}

describe('publishing a page', () => {
	it('puts the player and the Arabic faces into it, in the language of the article', async () => {
		const made = await publishPage(samplePack(), site());
		if (!made.ok) throw new Error(JSON.stringify(made.error));
		const html = new TextDecoder().decode(made.value.bytes);
		expect(asked).toContain('/school/standalone.json');
		expect(html).toContain('<html lang="ar" dir="rtl">');
		expect(html).toContain(player.script);
		expect(html.match(/src:url\(data:font\/woff2;base64,d09GMg/g)).toHaveLength(6);
		expect(made.value.name).toBe('new-library.html');
	});

	it('puts no Arabic faces into an English page', async () => {
		const { article } = samplePack();
		const made = await publishPage(samplePack({ article: { ...article, language: 'en' } }), site(/woff2/));
		if (!made.ok) throw new Error(JSON.stringify(made.error));
		expect(new TextDecoder().decode(made.value.bytes)).toContain('<html lang="en" dir="ltr">');
	});

	it.each([/standalone/, /woff2/])(
		'says what to do where something cannot be fetched (%s)',
		async (missing) => {
			expect(await publishPage(samplePack(), site(missing))).toMatchObject({
				ok: false,
				error: [{ code: 'player-unreachable' }]
			});
		}
	);
});
