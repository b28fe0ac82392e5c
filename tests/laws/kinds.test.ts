import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeOf, keyResponseOf, kindNames, kinds, lintOf, outlineOf } from '#lib/kinds/index.ts';
import { questionSchema } from '#lib/kinds/questions.ts';
import { isComplete, presentOf } from '#lib/kinds/shapes.ts';
import { verdictOf } from '#lib/kinds/kind.ts';
import { sampleArticle as article, samples } from './kind-samples.ts';

const known = kindNames.flatMap((kind) => Object.entries(samples).filter(([name]) => name === kind));
const all = known.flatMap(([kind, questions]) =>
	questions.map((raw) => ({ name: `${kind} ${String(raw.id)}`, raw, question: questionSchema.parse(raw) }))
);

const id = fc.oneof(
	fc.constantFrom('constructor', 'to-string', 'zzz', 'true', ''),
	fc.constantFrom(...all.flatMap(({ question }) => [question.id, ...presentOf(question, () => 0)]))
);
const sentence = fc.record({
	paragraph: fc.constantFrom('0000000000000001', '0000000000000003', 'ffffffffffffffff'),
	start: fc.nat(80),
	end: fc.nat(200)
});
/** Responses of every kind's shape, with ids that fit, ids that do not, and plain garbage. */
const anyResponse = fc.oneof(
	fc.anything(),
	fc.record({ choice: id }),
	fc.record({ choices: fc.array(id) }),
	fc.record({ order: fc.array(id) }),
	fc.record({ pairs: fc.dictionary(id, id) }),
	fc.record({ gaps: fc.dictionary(id, fc.string()) }),
	fc.record({ text: fc.string() }),
	fc.record({ text: fc.string(), reading: fc.string() }),
	fc.record({ sentences: fc.array(sentence) })
);
const chances = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));

test('every kind has a sample, and every sample is of its kind', () => {
	expect(Object.keys(samples).sort()).toEqual([...kindNames].sort());
	for (const [kind, questions] of Object.entries(samples)) {
		expect(questions.length).toBeGreaterThan(0);
		for (const raw of questions) expect(questionSchema.parse(raw).kind).toBe(kind);
	}
});

test('a kind that is not known gives an issue that lists those that are', () => {
	const parsed = questionSchema.safeParse({ ...all[0]?.raw, kind: 'essay' });
	expect(parsed.error?.issues).toEqual([
		expect.objectContaining({ path: ['kind'], options: Object.keys(kinds) })
	]);
});

describe.each(all)('$name', ({ raw, question }) => {
	test('[K1] parsing twice changes nothing', () => {
		expect(questionSchema.parse(question)).toEqual(question);
	});

	test('[K1] survives JSON', () => {
		expect(questionSchema.parse(JSON.parse(JSON.stringify(question)))).toEqual(question);
	});

	test('a key that the kind does not know is refused', () => {
		expect(questionSchema.safeParse({ ...raw, answered: true }).success).toBe(false);
	});

	test('its own kind finds nothing wrong with it', () => {
		expect(lintOf(question, article)).toEqual([]);
	});

	test('[K2] the key response is complete and earns everything', () => {
		const response = keyResponseOf(question, article);
		expect(isComplete(question, response)).toBe(true);
		const graded = gradeOf(question, JSON.parse(JSON.stringify(response)), article);
		expect(graded).toMatchObject({ ok: true, value: { fraction: 1, verdict: 'correct', chosen: [] } });
	});

	test('no response is not complete and not graded', () => {
		expect(isComplete(question, undefined)).toBe(false);
		expect(gradeOf(question, undefined, article).ok).toBe(false);
	});

	test('[K2] any response is graded between nothing and everything, or refused; grading never throws', () => {
		fc.assert(
			fc.property(anyResponse, (response) => {
				const graded = gradeOf(question, response, article);
				if (graded.ok) {
					const { fraction, verdict } = graded.value;
					expect(fraction).toBeGreaterThanOrEqual(0);
					expect(fraction).toBeLessThanOrEqual(1);
					expect(verdict).toBe(verdictOf(fraction));
				} else {
					expect(graded.error.length).toBeGreaterThan(0);
				}
			})
		);
	});

	test('[K3] each presentation shows the same parts, each once', () => {
		const parts = [...presentOf(question, () => 0)].sort();
		expect(new Set(parts).size).toBe(parts.length);
		fc.assert(
			fc.property(chances, (stream) => {
				const chance = (): number => stream.next().value ?? 0;
				expect([...presentOf(question, chance)].sort()).toEqual(parts);
			})
		);
	});

	test('its outline has the evidence first, a key, and choices with ids of their own', () => {
		const { quotes, key, groups, prose } = outlineOf(question);
		expect(quotes[0]?.path[0]).toBe('evidence');
		expect(key.length).toBeGreaterThan(0);
		expect(prose[0]).toEqual({ text: question.prompt, path: ['prompt'] });
		for (const { choices } of groups) {
			expect(new Set(choices.map((choice) => choice.id)).size).toBe(choices.length);
		}
	});
});
