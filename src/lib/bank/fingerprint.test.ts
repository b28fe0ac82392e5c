import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '#lib/kinds/index.ts';
import { directorName, whoOpened } from './bank.samples.ts';
import { canonicalJson } from './canonical.ts';
import { fingerprint, meaningOf } from './fingerprint.ts';
import { parseQuestion } from './parse.ts';

function question(value: unknown): Question {
	const parsed = parseQuestion(value);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
	return parsed.value;
}

const ordering = {
	id: 'order',
	kind: 'ordering',
	skill: 'sequence',
	level: 2,
	prompt: 'رتّب ما ذكره النص.',
	evidence: [{ quote: 'افتتحت البلدية' }],
	explanation: 'هذا ترتيب النص.',
	entries: [{ text: 'الافتتاح' }, { text: 'التبرّع' }, { text: 'الإعارة' }]
};

describe('canonicalJson', () => {
	it('[BK8] sorts keys by UTF-16 code units, as the example of RFC 8785, section 3.2.3', () => {
		const given = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😂': 5, '\u0080': 6, ö: 7 };
		const written: unknown = JSON.parse(canonicalJson(given));
		const order = [...canonicalJson(given).matchAll(/:(\d)/g)].map(([, value]) => value);
		expect(written).toEqual(given);
		expect(order.join('')).toBe('2467153');
	});

	it('[BK8] writes the same for equal JSON in any order of keys', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
				const reversed = Object.fromEntries(Object.entries(value).reverse());
				return canonicalJson(reversed) === canonicalJson(value);
			})
		);
	});

	it('[BK8] leaves out what has no value and refuses what JSON cannot say', () => {
		expect(canonicalJson({ b: undefined, a: [true, null, 'é'] })).toBe('{"a":[true,null,"é"]}');
		expect(() => canonicalJson(NaN)).toThrow('NaN');
	});
});

describe('fingerprint', () => {
	it('[BK8] is 64 hex digits, the same for any order of fields, and another for another word', () => {
		const reordered = Object.fromEntries(Object.entries(whoOpened).reverse());
		const own = fingerprint(question(whoOpened));
		expect(own).toMatch(/^[0-9a-f]{64}$/);
		expect(fingerprint(question(reordered))).toBe(own);
		expect(fingerprint(question({ ...whoOpened, explanation: 'شرح آخر يقول السبب نفسه.' }))).not.toBe(own);
	});
});

describe('meaningOf', () => {
	it('[BK9] stays while only rationales, harakat of the prompt or the order of choices change', () => {
		const changed = {
			...whoOpened,
			prompt: 'مَنِ افتتح المكتبة ؟',
			explanation: 'شرح آخر.',
			choices: [...whoOpened.choices].reverse()
		};
		expect(meaningOf(question(changed))).toBe(meaningOf(question(whoOpened)));
	});

	it('[BK9] stays while several keys are written in another order', () => {
		const [council, residents, ministry] = whoOpened.choices;
		const two = (first: object | undefined, second: object | undefined) => ({
			...whoOpened,
			kind: 'multiple-choice',
			choices: [{ ...first, correct: true }, { ...second, correct: true }, ministry]
		});
		const own = meaningOf(question(two(council, residents)));
		expect(meaningOf(question(two(residents, council)))).toBe(own);
	});

	it('[BK9] changes with the key, the fact and the kind', () => {
		const [council, residents, ministry] = whoOpened.choices;
		const otherKey = {
			...whoOpened,
			choices: [{ ...council, correct: false }, { ...residents, correct: true }, ministry]
		};
		const own = meaningOf(question(whoOpened));
		expect(meaningOf(question(otherKey))).not.toBe(own);
		expect(meaningOf(question({ ...whoOpened, fact: 'opening' }))).not.toBe(own);
		expect(meaningOf(question({ ...whoOpened, kind: 'multiple-choice' }))).not.toBe(own);
		expect(meaningOf(question({ ...directorName, answers: ['سلمى'] }))).not.toBe(
			meaningOf(question(directorName))
		);
	});

	it('[BK9] changes with the order where the order is the key', () => {
		const other = { ...ordering, entries: [...ordering.entries].reverse() };
		expect(meaningOf(question(other))).not.toBe(meaningOf(question(ordering)));
	});
});
