/** Attempts of every kind as statements, held to the rules of xAPI 1.0.3 (part 2: statements). */
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { keyResponseOf } from '#lib/kinds/index.ts';
import { questionSchema } from '#lib/kinds/questions.ts';
import { testUuid } from '#lib/study/attempt.samples.ts';
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
