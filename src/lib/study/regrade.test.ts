import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { buildArticle } from '#lib/article/build.ts';
import { fingerprint } from '#lib/bank/fingerprint.ts';
import type { Question } from '#lib/kinds/index.ts';
import { questionSchema } from '#lib/kinds/questions.ts';
import { regraded } from './regrade.ts';
import { relationOf } from './relation.ts';
import { attemptOn, correct, incorrect } from './schedule.samples.ts';

const built = buildArticle(
	{ title: 'مكتبة', language: 'ar', source: { unknown: true }, glossary: [] },
	'قالت المديرة إن المكتبة تضم 12 ألف كتاب. وأضافت أن ثلثها للأطفال.'
);
if (!built.ok) throw new Error(JSON.stringify(built.error));
const article = built.value;

const base = { skill: 'literal', level: 1, explanation: 'هذا ما يقوله النص.' };
const choices = [
	{ id: 'ten', text: '10 آلاف', correct: true },
	{ id: 'twelve', text: '12 ألفًا', notMentioned: true }
];

function books(change: object = {}): Question {
	const evidence = [{ quote: 'تضم 12 ألف كتاب' }];
	const prompt = 'كم كتابًا تضم المكتبة؟';
	return z.parse(questionSchema, {
		...base,
		id: 'books',
		kind: 'single-choice',
		prompt,
		evidence,
		choices,
		...change
	});
}

function typed(change: object = {}): Question {
	const evidence = [{ quote: 'قالت المديرة' }];
	const asks = { id: 'who', kind: 'short-text', prompt: 'من تكلم؟', answers: ['المديرة'] };
	return z.parse(questionSchema, { ...base, ...asks, evidence, ...change });
}

const right = [
	{ ...choices[0], correct: undefined, notMentioned: true },
	{ id: 'twelve', text: '12 ألفًا', correct: true }
];

function regrade(shown: Question, now: Question, change: object) {
	const attempt = attemptOn(1, {
		question: shown.id,
		fingerprint: fingerprint(shown),
		kind: shown.kind,
		...change
	});
	const questions = new Map([[now.id, now]]);
	const kept = new Map([shown].map((question) => [fingerprint(question), question]));
	const found = regraded([attempt], { article, questions, shown: (name) => kept.get(name) });
	return { attempt, ...found };
}

describe('what a question has become', () => {
	test('[ST46] the same in another spelling of the prompt, or by the author’s word', () => {
		expect(relationOf(books(), books({ prompt: 'كَم كتابًا تضمّ المكتبة؟' }))).toBe('same');
		const reworded = books({ prompt: 'ما عدد كتب المكتبة؟' });
		expect(relationOf(books(), reworded)).toBe('other');
		const said = books({ prompt: 'ما عدد كتب المكتبة؟', sameAs: fingerprint(books()) });
		expect(relationOf(books(), said)).toBe('same');
	});

	test('[ST46] sameAs is followed through the wordings that are kept', () => {
		const second = books({ prompt: 'ما عدد كتب المكتبة؟', sameAs: fingerprint(books()) });
		const third = books({ prompt: 'كم عدد الكتب؟', sameAs: fingerprint(second) });
		const kept = (name: string) => (name === fingerprint(second) ? second : undefined);
		expect(relationOf(books(), third, kept)).toBe('same');
		expect(relationOf(books(), third)).toBe('other');
	});

	test('[ST46] corrected, where the key alone is another', () => {
		expect(relationOf(books(), books({ choices: right }))).toBe('corrected');
		expect(relationOf(books(), books({ choices: right, fact: 'size' }))).toBe('other');
	});
});

describe('marks by a new key', () => {
	test('[ST47] a response is marked again where the key was wrong, and the record does not change', () => {
		const now = books({ choices: right });
		const { attempt, attempts, corrections } = regrade(books(), now, { response: { choice: 'ten' } });
		expect(attempt.mark).toEqual(correct);
		expect(attempts).toEqual([{ ...attempt, mark: incorrect }]);
		expect(corrections).toEqual([
			{ attempt: attempt.id, question: 'books', before: correct, after: incorrect }
		]);
	});

	test('[ST47] an answer that is accepted now was right before', () => {
		const now = typed({ answers: ['المديرة', 'مديرة المكتبة'] });
		const given = { response: { text: 'مديرة المكتبة' }, mark: incorrect };
		expect(regrade(typed(), now, given).attempts[0]?.mark).toEqual(correct);
	});

	test('[ST47] hints cost what they cost when they were offered', () => {
		const shown = typed({ hints: ['انظر أول النص.'], answers: ['مديرة المكتبة'] });
		const { attempts } = regrade(shown, typed(), {
			response: { text: 'المديرة' },
			hints: 1,
			mark: incorrect
		});
		expect(attempts[0]?.mark).toMatchObject({ points: 0.5, verdict: 'correct' });
	});

	test('[ST47] a mark stays where the choice that was taken now says something else, or is gone', () => {
		const [, twelve] = right;
		for (const first of [
			{ ...right[0], text: '10 آلاف مجلد' },
			{ ...right[0], id: 'ten-thousand' }
		]) {
			const now = books({ choices: [first, twelve] });
			const { attempt, attempts, corrections } = regrade(books(), now, { response: { choice: 'ten' } });
			expect(attempts).toEqual([attempt]);
			expect(corrections).toEqual([]);
		}
	});

	test('[ST48] attempts at what became another question count no more, and are not lost', () => {
		const now = books({ prompt: 'كم كتابًا للأطفال؟' });
		const { attempt, attempts, others } = regrade(books(), now, { response: { choice: 'ten' } });
		expect([attempts, others]).toEqual([[], [attempt]]);
	});

	test('[ST48] attempts at a question that was withdrawn, or is not kept as shown, stay as they are', () => {
		const attempt = attemptOn(1);
		const present = {
			article,
			questions: new Map([['name', books({ id: 'name' })]]),
			shown: () => undefined
		};
		expect(regraded([attempt], present).attempts).toEqual([attempt]);
		expect(regraded([attempt], { ...present, questions: new Map() }).attempts).toEqual([attempt]);
	});
});
