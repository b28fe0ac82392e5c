import { describe, expect, test } from 'vitest';
import { languageTags } from '#lib/i18n/language.ts';
import { linkTo, hostedLink } from '#lib/interchange/link.ts';
import { writePackText } from '#lib/interchange/pack-file.ts';
import { samplePack } from '#lib/interchange/pack.samples.ts';
import { writeResults } from '#lib/interchange/results.ts';
import { tellIssue } from '#lib/kinds/issues.ts';
import {
	readAddress,
	readBlob,
	readBlobs,
	readBytes,
	readPasted,
	type Arrival,
	type ArrivalWorld
} from './arrival.ts';

const page = 'https://dalil.example/app/open/';
const pack = samplePack();
const text = writePackText(pack);
const asked: string[] = [];
const world: ArrivalWorld = {
	site: 'https://dalil.example/app/',
	get: (url) => {
		asked.push(String(url));
		return Promise.resolve(new Response(text));
	}
};

function packsOf(arrived: Arrival | undefined) {
	return arrived?.reading.packs;
}
function issuesOf(arrived: Arrival | undefined) {
	return arrived?.reading.issues ?? [];
}

describe('what is handed over', () => {
	test('a file of a pack, chosen or pasted as text, is read', async () => {
		expect(packsOf(await readBlob(new File([text], 'مكتبة.dalil.json')))).toEqual([pack]);
		expect(packsOf(await readPasted(text, world))).toEqual([pack]);
	});

	test('a link is read whether it is opened, or pasted with words around it', async () => {
		const link = linkTo(pack, page);
		if (!link.ok) throw new Error('no link');
		const { url } = link.value;
		expect(packsOf(await readAddress(new URL(url), world))).toEqual([pack]);
		expect(packsOf(await readPasted(`انظر هذا: ${url}\nمع التحية`, world))).toEqual([pack]);
		expect(await readAddress(new URL(page), world)).toBeUndefined();
	});

	test('a pack of the site is fetched, and one of another site is never asked for', async () => {
		const short = hostedLink('/app/packs/new-library.dalil.json', page);
		expect(packsOf(await readAddress(new URL(short), world))).toEqual([pack]);
		expect(asked).toEqual(['https://dalil.example/app/packs/new-library.dalil.json']);
		const foreign = await readAddress(new URL(`${page}?pack=https://evil.example/x.json`), world);
		expect(issuesOf(foreign).map(({ code }) => code)).toEqual(['link-foreign']);
		expect(asked).toHaveLength(1);
	});

	test('of many files that are wrong in many ways the first issues are told, and how many more there are', async () => {
		const wrong = JSON.stringify({ ...pack, questions: Array.from({ length: 300 }, () => 0) });
		const files = Array.from({ length: 20 }, (_, index) => new File([wrong], `${index}.json`));
		const issues = issuesOf(await readBlobs(files));
		expect(issues).toHaveLength(101);
		expect(issues.at(-1)).toMatchObject({ code: 'more-issues', params: { count: 20 * 300 - 100 } });
	});

	test('a file of results is known for what it is', async () => {
		const results = {
			...({ format: 'dalil-results', version: 1 } as const),
			...{ uid: pack.uid, revision: 1, title: 'مكتبة', name: 'ليلى', responses: [] },
			...{ session: crypto.randomUUID(), digest: 'a'.repeat(64) }
		};
		const arrived = await readBytes(writeResults(results, 'new-library'));
		expect(arrived).toMatchObject({ reading: { packs: [], issues: [] }, results: [{ name: 'ليلى' }] });
	});
});

describe('what is no pack, or is made to harm', () => {
	const bytes = (content: string) => new TextEncoder().encode(content);
	test.each([
		['nothing', bytes('')],
		['brackets without end', bytes('['.repeat(200_000))],
		['half a file', bytes(text.slice(0, 500))],
		['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
		['a page of somebody else', bytes('<!doctype html><script>alert(1)</script>')],
		['an archive that is none', bytes('PK\u0003\u0004 and then nothing')],
		['a prototype', bytes('{"__proto__":{"polluted":1},"version":1}')],
		['results that are none', bytes('{"format":"dalil-results","version":1}')]
	])('%s is refused with a sentence in both languages', async (_, content) => {
		const arrived = await readBytes({ name: 'x', bytes: content });
		expect(packsOf(arrived)).toEqual([]);
		expect(issuesOf(arrived).length).toBeGreaterThan(0);
		for (const issue of issuesOf(arrived))
			for (const language of languageTags) {
				const said = tellIssue(issue, language);
				expect(said).toMatch(language === 'ar' ? /\p{Script=Arabic}/u : /[a-z]/);
				expect(said).not.toContain(issue.code);
			}
	});

	test('a file past all bounds is refused before a byte of it is read', async () => {
		const huge = new File([], 'huge.json');
		Object.defineProperty(huge, 'size', { value: 30_000_000 });
		Object.defineProperty(huge, 'arrayBuffer', { value: () => Promise.reject(new Error('read')) });
		expect(issuesOf(await readBlob(huge)).map(({ code }) => code)).toEqual(['file-too-big']);
	});

	test('several files are one arrival, and what is wrong names its file', async () => {
		const files = [
			new File([text], 'أ.dalil.json'),
			new File(['{'], 'ب.dalil.json'),
			new File([text], 'ج.json')
		];
		const arrived = await readBlobs(files);
		expect(packsOf(arrived)).toEqual([pack, pack]);
		expect(issuesOf(arrived).map(({ code, place }) => [code, place.file])).toEqual([
			['json-syntax', 'ب.dalil.json']
		]);
	});

	test('files past the bounds of all together are refused', async () => {
		const many = Array.from({ length: 60 }, (_, index) => new File(['{}'], `${index}.json`));
		expect(issuesOf(await readBlobs(many)).at(-1)).toMatchObject({
			code: 'too-many-files',
			params: { max: 50 }
		});
		const large = [new File([text], 'a.json'), new File([new Uint8Array(20_000_000)], 'b.json')];
		const arrived = await readBlobs(large);
		expect(packsOf(arrived)).toEqual([pack]);
		expect(issuesOf(arrived).map(({ code }) => code)).toEqual(['file-too-big']);
	});
});
