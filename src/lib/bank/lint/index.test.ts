import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../parse.ts';
import { guesses, lintBank, rules } from './index.ts';
import { article, choosing, filling, packOf, pairing, stating, tapping, typing } from './sample.fixture.ts';

const sound = [choosing(), stating(), filling(), typing(), tapping(), pairing()];

const scraps = fc.oneof(
	fc.constantFrom(
		'كل',
		'لا',
		'؟',
		'«',
		'{{a}}',
		'…',
		'٣',
		'2019',
		'مارس',
		'صيادو المدينة',
		'',
		' ',
		'<b>',
		'أ و ب'
	),
	fc.string({ unit: 'grapheme', maxLength: 12 })
);
const texts = fc.array(scraps, { minLength: 1, maxLength: 6 }).map((parts) => `${parts.join(' ')}.`);

/** A pack as JSON, with some texts of its questions put in the place of others. */
const packs = fc
	.tuple(fc.constantFrom('ar', 'en', 'fa', 'zh-TW'), fc.array(texts, { minLength: 1, maxLength: 8 }))
	.map(([language, words]) => {
		let next = 0;
		const replaced = (key: string, value: unknown): unknown => {
			if (typeof value !== 'string' || !['prompt', 'text', 'quote', 'rationale', 'target'].includes(key))
				return value;
			next += 1;
			return next % 3 === 0 ? words[next % words.length] : value;
		};
		const questions: unknown = JSON.parse(JSON.stringify(sound, replaced));
		return { ...packOf([]), article: { ...article, language }, questions };
	});

describe('lintBank', () => {
	it('finds no error and no warning in sound questions', () => {
		const weak = lintBank(packOf(sound), 'files').filter((issue) => issue.severity !== 'information');
		expect(weak).toEqual([]);
	});

	it('never throws for a pack that was parsed, and says where each issue of a question is', () => {
		fc.assert(
			fc.property(packs, (input) => {
				const parsed = parsePack(input);
				if (!parsed.ok) return;
				const { pack } = parsed.value;
				const ids = new Set(pack.questions.map((question) => question.id));
				for (const issue of lintBank(pack, 'other')) {
					expect(issue.code).not.toBe('');
					if (issue.place.question !== undefined) expect(ids).toContain(issue.place.question);
				}
				for (const { p, adjusted } of guesses(pack)) expect(adjusted).toBeGreaterThanOrEqual(p);
			}),
			{ numRuns: 60 }
		);
	});

	it('finds the same twice, and leaves the pack as it was', () => {
		const pack = packOf(sound);
		const before = JSON.stringify(pack);
		expect(lintBank(pack, 'files')).toEqual(lintBank(pack, 'files'));
		expect(JSON.stringify(pack)).toBe(before);
	});

	it('says nothing of an empty bank', () => {
		expect(lintBank(packOf([]), 'files')).toEqual([]);
	});

	it('tells one finding once, where a kind and a rule both make it', () => {
		const none = choosing({ choices: [{ text: 'صيادون' }, { text: 'نجار' }] });
		expect(lintBank(packOf([none]), 'files').filter((issue) => issue.code === 'O1')).toHaveLength(1);
	});

	it('knows every rule by a number of its own', () => {
		expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length);
	});
});
