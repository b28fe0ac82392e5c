import { expect, test } from 'vitest';
import type { Work } from '#lib/bank/work.ts';
import { copyOf } from '#lib/features/studio/new-work.ts';
import type { Desk } from '#lib/features/studio/desk.ts';
import { articleOf } from '#lib/features/studio/article-of.ts';
import { parsePack } from '#lib/bank/parse.ts';
import { samplePack } from '#lib/interchange/pack.samples.ts';
import { readinessOf } from './readiness.ts';

const pack = samplePack();
const uid = '4f6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e';

function ready(change: (work: Work) => Work, doubts: Desk['doubts'] = [], found = noIssues) {
	const work = change(copyOf(pack, uid));
	const article = articleOf(work);
	if (!article.ok) throw new Error(JSON.stringify(article.error));
	return readinessOf({ work, doubts }, article.value, found);
}
const noIssues: Parameters<typeof readinessOf>[2] = [];
const reasons = ({ out }: ReturnType<typeof readinessOf>) => out.map(({ id, reason }) => [id, reason]);

test('a work all of whose questions are whole leaves as a pack that is read back', () => {
	const whole = ready((work) => work);
	expect(whole.out).toEqual([]);
	expect(whole.pack).toMatchObject({ uid, derivedFrom: pack.uid, questions: pack.questions });
	expect(parsePack(JSON.parse(JSON.stringify(whole.pack)))).toMatchObject({ ok: true });
});

test('what is unfinished, unproven, held or written by a newer app stays behind, with its reason', () => {
	const [first, second, third] = pack.questions.map(({ id }) => id);
	const changed = ready(
		(work) => ({
			...work,
			questions: work.questions.map((question) => {
				if (question.id === first) return { ...question, prompt: '' };
				if (question.id === second) return { ...question, evidence: [{ quote: 'ليس هذا في النص' }] };
				return question.id === third ? { id: question.id, kind: 'of-tomorrow' } : question;
			})
		}),
		[{ question: pack.questions[3]?.id ?? '', quote: { quote: 'المكتبة' } }]
	);
	expect(reasons(changed)).toEqual([
		[first, 'flawed'],
		[second, 'unproven'],
		[third, 'unread'],
		[pack.questions[3]?.id, 'held']
	]);
	expect(changed.out[0]?.issues.length).toBeGreaterThan(0);
	expect(changed.pack.questions).toHaveLength(pack.questions.length - 4);
});

test('an error of the checks keeps its question out, and a warning does not', () => {
	const place = { question: pack.questions[0]?.id ?? '' };
	const error = { code: 'O1', severity: 'error', place } as const;
	expect(reasons(ready((work) => work, [], [error]))).toEqual([[place.question, 'flawed']]);
	expect(ready((work) => work, [], [{ ...error, severity: 'warning' }]).out).toEqual([]);
});
