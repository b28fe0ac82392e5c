import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { samplePack } from '#lib/interchange/pack.samples.ts';
import PrintHost from './PrintHost.svelte';

const sheets = (parts: readonly ('worksheet' | 'answers' | 'key')[], language: 'ar' | 'en' = 'ar') =>
	render(PrintHost, { props: { pack: samplePack(), parts, paper: 'a4', language } }).body;
const count = (html: string, part: RegExp) => [...html.matchAll(part)].length;

describe('printed sheets', () => {
	it('[I60] number every sentence and every question, and give no key but on the sheet of keys', () => {
		const html = sheets(['worksheet', 'answers']);
		expect(count(html, /<sup/g)).toBe(5);
		expect(count(html, /class="prompt/g)).toBe(10);
		expect(html).not.toContain('ذكرت المديرة ذلك في حديثها');
	});

	it('[I60] the key names the sentences with the words that prove', () => {
		const html = sheets(['key']);
		expect(html).toContain('الجملة 2');
		expect(html).toContain('المكتبة تضم 12 ألف كتاب');
		expect(html).toMatch(/س6/);
	});

	it('speak the language of the article, whatever the interface speaks', () => {
		expect(sheets(['key'], 'en')).toContain('مفتاح الأجوبة');
		expect(sheets(['key'], 'en')).toMatch(/dir="rtl"/);
	});
});
