import { expect, test } from 'vitest';
import { packDigest } from '#lib/bank/fingerprint.ts';
import { parsePack } from '#lib/bank/parse.ts';
import { askable } from '#lib/bank/askable.ts';
import { flawsOf } from './flaws.ts';
import { testPack } from './quiz.samples.ts';

function asked(change: Record<string, unknown>): string[] {
	const pack = testPack();
	const [first, ...rest] = pack.questions;
	const parsed = parsePack({ ...pack, questions: [{ ...first, ...change }, ...rest] });
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
	return askable(parsed.value.pack).questions.map(({ id }) => id);
}

test('a question is not asked where its quote is missing, or found at two places', () => {
	expect(asked({})).toContain('books');
	expect(asked({ evidence: [{ quote: 'المكتبة تضم 13 ألف كتاب' }] })).not.toContain('books');
	expect(asked({ evidence: [{ quote: 'المكتبة' }] })).not.toContain('books');
	expect(asked({ evidence: [{ quote: 'المكتبة', suffix: ' تضم' }] })).toContain('books');
});

test('a question without a key is not asked', () => {
	const wrong = ['أ', 'ب'].map((letter) => ({ text: `جواب ${letter}`, notMentioned: true }));
	expect(asked({ choices: wrong })).not.toContain('books');
});

test('the digest names the content, and nothing else', () => {
	expect(packDigest(testPack())).toBe(packDigest(testPack()));
	expect(packDigest(testPack())).not.toBe(packDigest(testPack({ revision: 2 })));
});

test('a pack as it was built has no flaw; one that was damaged on its way has', () => {
	const pack = askable(testPack());
	expect(flawsOf(pack)).toEqual([]);
	expect(flawsOf(testPack())).toMatchObject([
		{ code: 'proof-missing', severity: 'error', place: { question: 'music-hall' } }
	]);
	expect(flawsOf({ ...pack, uid: 'nonsense' })).not.toEqual([]);
});
