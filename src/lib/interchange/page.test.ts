import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { publishFrom } from '#content/packs.ts';
import { sayIn } from '#lib/i18n/format.ts';
import { paperAr } from '#lib/i18n/words/paper.ar.ts';
import { readFile } from './index.ts';
import { Markup } from './markup.ts';
import { writePage } from './page.ts';
import { paperOf } from './paper.ts';
import { keyText } from './paper-text.ts';
import { samplePack } from './pack.samples.ts';
import { readResults, writeResults, type Results } from './results.ts';

const site = await publishFrom('questions');
const voice = { words: paperAr, say: sayIn('ar') };
const player = { script: 'let a = "<b>";', style: 'p{}', fonts: '' };
const made = (pack = samplePack()) => {
	const page = writePage(pack, { player, language: 'ar', direction: 'rtl', voice });
	if (!page.ok) throw new Error(JSON.stringify(page.error));
	return page.value;
};
const hash = (code: string) => createHash('sha256').update(code).digest('base64');

describe('a self-contained page', () => {
	it('[I50] holds its pack as data, and is read back as the same pack', async () => {
		for (const pack of [samplePack(), ...site.packs.map((each) => each.pack)])
			expect(await readFile({ name: 'x', bytes: made(pack).bytes })).toEqual({ packs: [pack], issues: [] });
	});

	it('[I52] lets only its own script and style run, by their hashes, and no network', () => {
		const html = new TextDecoder().decode(made().bytes);
		expect(html).toContain(`script-src 'sha256-${hash(player.script)}'`);
		expect(html).toContain(`style-src 'sha256-${hash(player.style)}'`);
		expect(html).toContain("default-src 'none'");
		expect(html.match(/<script/g)).toHaveLength(2);
		expect(() => Markup.own('script', 'a = "</script>"')).toThrow();
	});

	it('[I52] writes what stands in a pack as text', () => {
		const evil = '</script><img src=x onerror=alert(1)>&amp;"';
		const pack = samplePack({ article: { ...samplePack().article, title: evil, source: { name: evil } } });
		const html = new TextDecoder().decode(made(pack).bytes);
		expect(html).not.toContain('<img');
		expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;amp;');
	});
});

describe('questions on paper', () => {
	it('[I60] are numbered, and the key names the sentences that prove', () => {
		const paper = paperOf(samplePack());
		expect(paper.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
		expect(paper.map(({ proofs }) => proofs.flatMap(({ sentences }) => sentences))).toEqual(
			[[2], [2], [2], [2], [2], [5], [4], [4], [4, 5], [3]] // prettier-ignore
		);
		expect(paper[2]?.proofs[0]?.role).toBe('nearest');
	});

	it('[I60] have a key that fits the order shown, the same on every printing', () => {
		expect(paperOf(samplePack())).toEqual(paperOf(samplePack()));
		for (const { task } of paperOf(samplePack())) {
			if (task.form === 'choices')
				for (const index of task.key) expect(['12 ألف كتاب', 'تضم 12 ألف كتاب', 'ثلث كتبها للأطفال']).toContain(task.choices[index]?.text); // prettier-ignore
			if (task.form === 'gaps') {
				expect([...task.words].sort()).toEqual(['2015', 'حريق', 'فيضان']);
				expect(task.key).toEqual(['2015', 'حريق']);
			}
			if (task.form === 'order')
				expect(task.entries[task.key.indexOf(1)]?.text).toBe('إغلاق المكتبة السابقة');
			if (task.form === 'match') expect(task.key.map((index) => task.targets[index]?.text)).toEqual(['2015', '2019']); // prettier-ignore
			expect(keyText(task, paperAr, sayIn('ar'))).not.toMatch(/undefined|^$/);
		}
	});

	it('[I60] leave out a question whose proof is not found', () => {
		const [first, ...rest] = samplePack().questions;
		const questions = [{ ...first, evidence: [{ quote: 'ليس في النص' }] }, ...rest];
		expect(paperOf(samplePack({ questions })).map(({ id }) => id)).not.toContain('books');
	});
});

describe('results', () => {
	const uuid = '4f6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e';
	const results: Results = {
		format: 'dalil-results',
		version: 1,
		session: uuid,
		uid: uuid,
		revision: 1,
		digest: 'a'.repeat(64),
		title: 'مكتبة',
		name: 'ليلى',
		responses: [
			{ id: uuid, question: 'books', fingerprint: 'b'.repeat(64), order: ['closed'], response: { choice: 'closed' }, hints: 0, at: 1, offset: 120, elapsed: 5 } // prettier-ignore
		]
	};
	const codes = (value: unknown, pack = samplePack()) => {
		const read = readResults(new TextEncoder().encode(JSON.stringify(value)), pack);
		return read.ok ? [] : read.error.map(({ code }) => code);
	};

	it('[I53] are read back as they were written', () => {
		expect(readResults(writeResults(results, 'x').bytes, samplePack())).toEqual({ ok: true, value: results });
	});

	it('[I53] of another pack, of a newer app, or of no page are told as such', () => {
		expect(codes({ ...results, uid: '11111111-2222-4333-8444-555555555555' })).toEqual([
			'results-other-pack'
		]);
		expect(codes({ ...results, version: 2, more: 1 })).toEqual(['version-future']);
		expect(codes({ ...results, more: 1 })).toEqual(['results-wrong']);
		expect(codes(samplePack())).toEqual(['results-wrong']);
	});

	it('[I53] whose ids or moments no record could have are refused', () => {
		const [given] = results.responses;
		const loud = uuid.toUpperCase();
		for (const change of [{ id: loud }, { at: 8_640_000_000_000_000 }])
			expect(codes({ ...results, responses: [{ ...given, ...change }] })).toEqual(['results-wrong']);
		expect(codes({ ...results, session: loud })).toEqual(['results-wrong']);
	});
});
