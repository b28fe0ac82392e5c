import { describe, expect, it } from 'vitest';
import { parsePack } from '#lib/bank/parse.ts';
import { fingerprint } from '#lib/bank/fingerprint.ts';
import { chosen, compare, freeSlug } from './compare.ts';
import { everyKind, samplePack } from './pack.samples.ts';

const otherUid = '11111111-2222-4333-8444-555555555555';
const [books = {}, ...rest] = everyKind;
const edited = (change: Readonly<Record<string, unknown>>, revision = 2) =>
	samplePack({ revision, questions: [{ ...books, ...change }, ...rest] });
const changeOfBooks = (change: Readonly<Record<string, unknown>>) =>
	compare(edited(change), [samplePack()]).changes.find(({ id }) => id === 'books')?.change;

describe('opening a pack', () => {
	it('[I20] adds one that is not here, under a free slug', () => {
		const other = samplePack({ uid: otherUid });
		const preview = compare(samplePack(), [other]);
		expect(preview).toMatchObject({ relation: 'new', slug: 'new-library-2', choices: ['add'] });
		expect(preview.changes.every(({ change }) => change === 'added')).toBe(true);
		expect(chosen(preview, 'add', otherUid)).toEqual({ ...samplePack(), slug: 'new-library-2' });
	});

	it('[I20] offers nothing for what is here to the last letter, whatever its slug', () => {
		expect(compare(samplePack(), [samplePack({ slug: 'library' })])).toMatchObject({
			relation: 'same',
			choices: []
		});
	});

	it('[I21] tells wording, a corrected key and another meaning apart', () => {
		const [first] = samplePack().questions;
		if (!first) throw new Error('no question');
		const choices = [
			{ text: '12 ألف كتاب', notMentioned: true },
			{ text: '15 ألف كتاب', correct: true }
		];
		expect(changeOfBooks({})).toBe('same');
		expect(changeOfBooks({ explanation: 'قالت المديرة ذلك.' })).toBe('wording');
		expect(changeOfBooks({ prompt: 'ماذا يقول النصّ عن المكتبة' })).toBe('wording');
		expect(changeOfBooks({ choices })).toBe('key');
		expect(changeOfBooks({ prompt: 'كم عدد الكتب؟' })).toBe('meaning');
		expect(changeOfBooks({ prompt: 'كم عدد الكتب؟', sameAs: fingerprint(first) })).toBe('wording');
		expect(changeOfBooks({ fact: 'another' })).toBe('meaning');
	});

	it('[I21] tells what is added and what is removed, the removed last', () => {
		const incoming = samplePack({ revision: 2, questions: [...rest, { ...books, id: 'volumes' }] });
		const { changes } = compare(incoming, [samplePack()]);
		expect(changes.slice(-2).map(({ id, change }) => [id, change])).toEqual([
			['volumes', 'added'],
			['books', 'removed']
		]);
	});

	it('[I22] puts the fitting choice first: a newer revision replaces, one that diverged is kept beside', () => {
		expect(compare(edited({}, 2), [samplePack()]).choices[0]).toBe('replace');
		expect(compare(samplePack(), [edited({}, 2)])).toMatchObject({ relation: 'older' });
		expect(compare(edited({ prompt: 'كم؟' }, 1), [samplePack()])).toMatchObject({
			relation: 'diverged',
			choices: ['keep-both', 'replace']
		});
	});

	it('[I22] keeps the slug that is here when replacing, so that addresses go on working', () => {
		const preview = compare(edited({}, 2), [samplePack({ slug: 'sidon-library' })]);
		expect(chosen(preview, 'replace', otherUid)).toMatchObject({ slug: 'sidon-library', revision: 2 });
	});

	it('[I23] a copy has a uid of its own, says what it comes from, and is a pack', () => {
		const preview = compare(edited({}, 7), [samplePack()]);
		const copy = chosen(preview, 'keep-both', otherUid);
		expect(copy).toMatchObject({
			uid: otherUid,
			derivedFrom: samplePack().uid,
			slug: 'new-library-2',
			revision: 1
		});
		expect(parsePack(copy)).toMatchObject({ ok: true });
		expect(compare(copy, [samplePack()]).relative).toEqual(samplePack());
		expect(() => chosen(compare(samplePack(), []), 'replace', otherUid)).toThrow(/not offered/);
	});

	it('[I24] finds a free slug within the bound of slugs', () => {
		const long = 'a'.repeat(80);
		expect(freeSlug(long, new Set([long]))).toBe(`${'a'.repeat(78)}-2`);
		expect(freeSlug('a', new Set(['a', 'a-2', 'a-3']))).toBe('a-4');
	});
});
