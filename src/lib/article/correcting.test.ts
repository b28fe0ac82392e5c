import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corrections, FrontMatter } from './article.ts';
import { buildArticle } from './build.ts';
import { joinWithNext, splitAt } from './correcting.ts';
import { sentencesOf } from './sentences.ts';

const about: FrontMatter = { title: 'زيارة', language: 'ar', source: { unknown: true }, glossary: [] };
const text =
	'زار بوتين طهران. وكان بوتين متفائلًا. ثم غادر.\n\nوصل الوفد صباحًا. قال الوزير إن الزيارة قصيرة؛ وإن الملفات كثيرة.';

/** The sentences of an article that is built anew with these corrections. */
function built(body: string, corrections: Corrections): [number, number, number][] {
	const article = buildArticle({ ...about, sentences: corrections }, body);
	if (!article.ok) throw new Error(JSON.stringify(article.error));
	return sentencesOf(article.value).map(({ paragraph, start, end }) => [paragraph, start, end]);
}

function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}

const words = ['نعم', 'قال', 'زار بوتين طهران', 'Dr', 'الوفد', '3.5', 'ثم', 'He left'];
const marks = ['. ', '؟ ', '، ', ' ', '. ', '.. ', ': '];
const paragraph = fc
	.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...marks)), { minLength: 1, maxLength: 9 })
	.map((parts) => parts.flat().join('').trim());
const body = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n'));
const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 });

describe('correcting sentences by hand', () => {
	it('[AR8] joins a sentence with the next, and splits it again without a trace', () => {
		const join = value(joinWithNext({ text, corrections: {} }, 0, 3));
		expect(join).toEqual({ join: ['طهران. وكان'] });
		expect(built(text, join)).toHaveLength(4);
		const place = text.indexOf(' وكان');
		expect(value(splitAt({ text, corrections: join }, 0, place))).toEqual({});
	});

	it('[AR8] splits a sentence, and joins it again without a trace', () => {
		const place = (text.split('\n\n')[1] ?? '').indexOf(' وإن');
		const split = value(splitAt({ text, corrections: {} }, 1, place));
		expect(split).toEqual({ split: ['قصيرة؛'] });
		expect(built(text, split)).toHaveLength(6);
		expect(value(joinWithNext({ text, corrections: split }, 1, place - 2))).toEqual({});
	});

	it('[AR8] takes as many words as tell the place from every other', () => {
		const twice = 'قال نعم. ثم غادر مسرعًا. قال نعم. ثم عاد.';
		const join = value(joinWithNext({ text: twice, corrections: {} }, 0, 0));
		expect(join).toEqual({ join: ['قال نعم. ثم غادر'] });
		expect(built(twice, join)).toHaveLength(3);
	});

	it('[AR8] refuses a place inside a word, at the edge of a sentence, or without a next sentence', () => {
		const code = (result: ReturnType<typeof splitAt>) => (result.ok ? 'ok' : result.error[0]?.code);
		expect(code(splitAt({ text, corrections: {} }, 0, 2))).toBe('sentences-split-nowhere');
		expect(code(splitAt({ text, corrections: {} }, 0, text.indexOf(' وكان')))).toBe(
			'sentences-split-nowhere'
		);
		expect(code(splitAt({ text, corrections: {} }, 9, 0))).toBe('sentences-split-nowhere');
		expect(code(joinWithNext({ text, corrections: {} }, 0, 45))).toBe('sentences-join-nowhere');
		expect(code(joinWithNext({ text: 'نعم. لا.\n\nنعم. لا.', corrections: {} }, 0, 0))).toBe(
			'sentences-quote-ambiguous'
		);
	});

	it('[AR8] gives corrections with which building makes exactly the sentences asked for, whatever came before', () => {
		fc.assert(
			fc.property(body, steps, (given, taken) => {
				let corrections: Corrections = {};
				for (const [splits, which, where] of taken) {
					const before = built(given, corrections);
					const paragraphs = given.split('\n\n');
					const at = which % paragraphs.length;
					const offset = where % Math.max(1, paragraphs[at]?.length ?? 1);
					const source = { text: given, corrections };
					const next = splits ? splitAt(source, at, offset) : joinWithNext(source, at, offset);
					if (!next.ok) continue;
					corrections = next.value;
					const after = built(given, corrections);
					expect(after).toHaveLength(before.length + (splits ? 1 : -1));
					const edges = (all: typeof before) => new Set(all.map(([p, s]) => `${String(p)} ${String(s)}`));
					const [more, fewer] = splits ? [after, before] : [before, after];
					expect([...edges(fewer)].every((edge) => edges(more).has(edge))).toBe(true);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('[AR8] undoes itself: a split and a join at one place leave the sentences as they were', () => {
		fc.assert(
			fc.property(body, fc.nat(), (given, where) => {
				const offset = where % given.length;
				const split = splitAt({ text: given, corrections: {} }, 0, offset);
				if (!split.ok) return;
				const back = value(
					joinWithNext(
						{ text: given, corrections: split.value },
						0,
						given.slice(0, offset).trimEnd().length - 1
					)
				);
				expect(back).toEqual({});
			})
		);
	});
});
