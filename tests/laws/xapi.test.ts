/** Attempts of every kind as statements, held to the rules of xAPI 1.0.3 (part 2: statements). */
import validated from '@learninglocker/xapi-validation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { keyResponseOf } from '#lib/kinds/index.ts';
import { questionSchema } from '#lib/kinds/questions.ts';
import { testUuid } from '#lib/study/attempt.samples.ts';
import { certainties, modes } from '#lib/study/attempt.ts';
import { answeredStatement, completedStatement, durationOf } from '#lib/study/records/xapi.ts';
import { resultOf } from '#lib/study/result.ts';
import { attemptOn, correct, incorrect } from '#lib/study/schedule.samples.ts';
import { answered, finish, start } from '#lib/study/session.ts';
import { sampleArticle as article, samples } from './kind-samples.ts';

const source = { home: 'https://school.example/dalil/' };
const uuid = z.uuid();
/** 2.2, IRIs with a scheme. */
const iri = z.string().check(z.regex(/^[a-z][a-z0-9+.-]*:\S+$/i));
/** 4.2.1, language maps by RFC 5646 tags. */
const languages = z.record(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)), z.string());
const component = z.strictObject({ id: z.string().check(z.regex(/^\S+$/)), description: languages });
const components = z.optional(z.array(component).check(z.minLength(1)));
const activity = z.strictObject({
	objectType: z.literal('Activity'),
	id: iri,
	definition: z.strictObject({
		type: iri,
		name: z.optional(languages),
		description: z.optional(languages),
		interactionType: z.optional(
			z.enum(['true-false', 'choice', 'fill-in', 'matching', 'sequencing', 'numeric', 'other'])
		),
		correctResponsesPattern: z.optional(z.array(z.string())),
		choices: components,
		source: components,
		target: components
	})
});
const score = z.strictObject({
	scaled: z.number().check(z.minimum(-1), z.maximum(1)),
	raw: z.number(),
	min: z.number(),
	max: z.number()
});
const extensions = z.record(iri, z.union([z.string(), z.number(), z.boolean()]));
const statement = z
	.strictObject({
		id: uuid,
		version: z.literal('1.0.3'),
		actor: z.strictObject({
			objectType: z.literal('Agent'),
			name: z.optional(z.string()),
			account: z.strictObject({ homePage: z.url(), name: z.string() })
		}),
		verb: z.strictObject({ id: z.url(), display: languages }),
		object: activity,
		result: z.strictObject({
			score: z.optional(score),
			success: z.optional(z.boolean()),
			completion: z.optional(z.boolean()),
			response: z.optional(z.string()),
			duration: z.string().check(z.regex(/^PT\d+(\.\d{1,2})?S$/)),
			extensions: z.optional(extensions)
		}),
		context: z.strictObject({
			registration: uuid,
			platform: z.string(),
			language: z.optional(z.string()),
			revision: z.optional(z.string()),
			contextActivities: z.optional(z.strictObject({ parent: z.array(activity) })),
			extensions
		}),
		timestamp: z.iso.datetime({ offset: true })
	})
	.check(z.refine(({ result }) => !result.score || result.score.raw <= result.score.max));

const all = Object.entries(samples).flatMap(([kind, questions]) =>
	questions.map((raw) => ({ name: `${kind} ${String(raw.id)}`, kind, question: questionSchema.parse(raw) }))
);

describe.each(all)('$name', ({ kind, question }) => {
	const response = keyResponseOf(question, article);
	const made = { question: question.id, kind, response, mark: correct };
	const said = answeredStatement(attemptOn(20_000, made), { question, article }, source);
	const { interactionType, choices, source: from, target, correctResponsesPattern } = said.object.definition;
	const parts = (said.result.response ?? '').split('[,]');

	test('[ST51] is a statement that survives JSON', () => {
		const sent: unknown = JSON.parse(JSON.stringify(said));
		expect(sent).toEqual(said);
		expect(z.parse(statement, sent)).toEqual(said);
	});

	test('[ST52] the key response is among the right ones', () => {
		const patterns = (correctResponsesPattern ?? []).map((pattern) => pattern.replace(/^\{[^}]*\}/, ''));
		expect(patterns).toContain(said.result.response);
	});

	test('[ST52] a response names parts that the definition lists', () => {
		const ids = (list: typeof choices) => list?.map(({ id }) => id) ?? [];
		if (interactionType === 'choice' || interactionType === 'sequencing') {
			for (const part of parts) expect(ids(choices)).toContain(part);
		}
		if (interactionType === 'matching') {
			for (const [one = '', other = ''] of parts.map((part) => part.split('[.]'))) {
				expect([ids(from), ids(target)]).toEqual([
					expect.arrayContaining([one]),
					expect.arrayContaining([other])
				]);
			}
		}
	});
});

/** What the published validator has against a statement, as a server would receive it. */
function faultsOf(said: unknown): readonly unknown[] {
	const sent: unknown = JSON.parse(JSON.stringify(said));
	return validated(sent);
}

/** What a learner can have done with a question, and when, beside the response itself. */
const circumstances = fc.record({
	id: fc.uuid({ version: 4 }),
	learner: fc.uuid({ version: 4 }),
	session: fc.uuid({ version: 4 }),
	uid: fc.uuid({ version: 4 }),
	mode: fc.constantFrom(...modes),
	mark: fc.constantFrom(correct, incorrect, {
		...{ points: 0.67, possible: 2, verdict: 'partly' as const, fraction: 0.67, evidence: false }
	}),
	hints: fc.nat(5),
	at: fc.nat(4_000_000_000_000),
	offset: fc.integer({ min: -720, max: 840 }),
	elapsed: fc.double({ min: 0, max: 1e9, noNaN: true }),
	certainty: fc.constantFrom(...certainties)
});

describe.each(all)('the published validator accepts $name', ({ kind, question }) => {
	test('[ST51] as a statement, whatever was answered and however', () => {
		const key = keyResponseOf(question, article);
		const responses = fc.oneof(
			fc.constant<unknown>(key),
			fc.record({ text: fc.string() }),
			fc.record({ choices: fc.array(fc.string()) }),
			fc.json()
		);
		const names = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
		fc.assert(
			fc.property(circumstances, responses, names, (made, response, name) => {
				const attempt = attemptOn(1, { ...made, question: question.id, kind, response });
				expect(faultsOf(answeredStatement(attempt, { question, article }, { ...source, name }))).toEqual([]);
			}),
			{ numRuns: 30 }
		);
	});
});

describe('the published validator', () => {
	const [first] = all;
	if (!first) throw new Error('there is no sample');
	const sound = answeredStatement(attemptOn(20_000), { question: first.question, article }, source);

	test.each([
		['an id that is none', { id: 'one' }],
		['no verb', { verb: undefined }],
		['a verb that is no address', { verb: { id: 'answered' } }],
		['a property that xAPI does not know', { learner: 'ليلى' }],
		['a length of time in words', { result: { duration: 'a minute' } }],
		['a score past its maximum', { result: { score: { raw: 2, min: 0, max: 1 } } }],
		['a moment that is none', { timestamp: 'yesterday' }],
		['an account without its site', { actor: { account: { name: 'x' } } }],
		['extensions that are no addresses', { context: { extensions: { hints: 1 } } }]
	])('[ST51] refuses %s, so that the test can fail', (_, broken) => {
		expect(faultsOf(sound)).toEqual([]);
		expect(faultsOf({ ...sound, ...broken })).not.toEqual([]);
	});
});

describe('statements', () => {
	const [first] = all;
	if (!first) throw new Error('there is no sample');
	const about = { question: first.question, article };

	test('[ST53] name the learner by an account, and by name only where that is wished', () => {
		const attempt = attemptOn(20_000, { response: { choice: 'nothing' } });
		const account = { homePage: source.home, name: attempt.learner };
		expect(answeredStatement(attempt, about, source).actor).toEqual({ objectType: 'Agent', account });
		expect(answeredStatement(attempt, about, { ...source, name: 'ليلى' }).actor.name).toBe('ليلى');
	});

	test('[ST51] say how it went', () => {
		const attempt = attemptOn(20_000, {
			mark: incorrect,
			certainty: 'sure',
			hints: 2,
			offset: -330,
			elapsed: 65_254
		});
		const { result, context, timestamp, id } = answeredStatement(attempt, about, source);
		expect(id).toBe(attempt.id);
		expect(timestamp).toBe('2024-10-04T06:30:00.000-05:30');
		expect(result).toMatchObject({ success: false, duration: 'PT65.25S', score: { scaled: 0, max: 1 } });
		expect(result.extensions).toEqual({
			[`${source.home}xapi/hints`]: 2,
			[`${source.home}xapi/certainty`]: 'sure',
			[`${source.home}xapi/certainty-mark`]: -6
		});
		expect(context.registration).toBe(attempt.session);
	});

	test('[ST51] a finished session is a statement too, one that goes on is none', () => {
		const pack = { uid: testUuid(21), revision: 1, slug: 'news', digest: 'a'.repeat(64) };
		const questions = [{ id: 'name', order: [] }];
		const begun = start({ id: testUuid(11), learner: testUuid(1), mode: 'quiz', pack, questions, at: 1000 });
		const session = finish(answered(begun, testUuid(99)), 61_000);
		const result = resultOf(session, [{ id: testUuid(99), mark: correct }]);
		const of = (one: typeof session, about?: typeof article) =>
			completedStatement({ session: one, result, article: about, offset: 180 }, source);
		expect(of(begun, article)).toBeUndefined();
		for (const about of [article, undefined]) {
			const said = of(session, about);
			expect(z.parse(statement, said)).toEqual(said);
			expect(faultsOf(said)).toEqual([]);
			expect(said?.result).toEqual({
				score: { scaled: 1, raw: 1, min: 0, max: 1 },
				completion: true,
				duration: 'PT60S'
			});
		}
	});

	test.each([
		[0, 'PT0S'],
		[999, 'PT1S'],
		[90_010, 'PT90.01S'],
		[0.5, 'PT0S']
	])('[ST51] %d ms are written as %s', (milliseconds, written) => {
		expect(durationOf(milliseconds)).toBe(written);
	});
});
