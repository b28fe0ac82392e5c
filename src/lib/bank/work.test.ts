import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import { buildArticle } from '#lib/article/build.ts';
import type { Question } from '#lib/kinds/index.ts';
import { sampleArticle, whoOpened } from './bank.samples.ts';
import { beginHistory, mostSteps, recorded, redone, undone } from './history.ts';
import { parseQuestion } from './parse.ts';
import { reanchoringBank, type ReanchoredBank } from './reanchor.ts';
import { diffWorks, restored } from './work-diff.ts';
import {
	freeId,
	handOver,
	withChanged,
	withCopy,
	withMoved,
	withoutQuestions,
	withQuestion,
	workSchema,
	type Work
} from './work.ts';

const text = sampleArticle()
	.paragraphs.map((paragraph) => paragraph.text)
	.join('\n\n');

function workOf(...ids: string[]): Work {
	return workSchema.parse({
		version: 1,
		uid: '4f6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e',
		revision: 3,
		slug: 'library',
		about: { title: 'مكتبة', language: 'ar', source: { unknown: true }, glossary: [] },
		text,
		accept: [],
		questions: ids.map((id) => ({ id, prompt: `سؤال ${id}` }))
	});
}
const idsOf = (work: Work) => work.questions.map(({ id }) => id);

describe('a work', () => {
	it('[BK14] adds, copies, moves and removes questions without changing the work it had', () => {
		const work = Object.freeze(workOf('a', 'b', 'c'));
		expect(idsOf(withQuestion(work, { id: 'd' }))).toEqual(['a', 'b', 'c', 'd']);
		expect(idsOf(withQuestion(work, { id: 'd' }, 1))).toEqual(['a', 'd', 'b', 'c']);
		expect(withCopy(work, 'b', 'x').questions[2]).toEqual({ id: 'x', prompt: 'سؤال b' });
		expect(idsOf(withMoved(work, 'a', 2))).toEqual(['b', 'c', 'a']);
		expect(idsOf(withMoved(work, 'z', 2))).toEqual(['a', 'b', 'c']);
		expect(idsOf(withoutQuestions(work, ['a', 'c']))).toEqual(['b']);
		expect(idsOf(work)).toEqual(['a', 'b', 'c']);
	});

	it('[BK14] changes many questions at once, and no id', () => {
		const changed = withChanged(workOf('a', 'b', 'c'), ['a', 'c'], () => ({ id: 'z', level: 3 }));
		expect(changed.questions).toEqual([
			{ id: 'a', level: 3 },
			{ id: 'b', prompt: 'سؤال b' },
			{ id: 'c', level: 3 }
		]);
	});

	it('[BK14] hands questions over, under another id where theirs is taken', () => {
		const { from, to } = handOver({ from: workOf('a', 'b'), to: workOf('b', 'c') }, ['b', 'a'], () => 0);
		expect(idsOf(from)).toEqual([]);
		expect(idsOf(to)).toEqual(['b', 'c', 'a', 'q-0000000000']);
	});

	it('[BK14] lets what moves together share its facts, and nothing of the other article', () => {
		const fact = (name: string) => (work: Work) =>
			withChanged(work, ['b', 'c'], (each) => ({ ...each, fact: name }));
		const [from, to] = [fact('a')(workOf('a', 'b', 'c')), workOf('a')];
		const { questions } = handOver({ from, to }, ['a', 'b', 'c'], () => 0).to;
		expect(questions.map(({ id, ...rest }) => [id, 'fact' in rest ? rest['fact'] : undefined])).toEqual([
			['a', undefined],
			['q-0000000000', undefined],
			['b', 'q-0000000000'],
			['c', 'q-0000000000']
		]);
	});

	it('[BK14] makes ids that are free and that a question may have', () => {
		const chances = [...Array.from({ length: 10 }, () => 0), ...Array.from({ length: 10 }, () => 0.999)];
		expect(freeId(workOf('q-0000000000'), () => chances.shift() ?? 0)).toBe('q-zzzzzzzzzz');
	});
});

describe('undo', () => {
	it('[BK15] goes back and forward through every state', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1 }), { minLength: 1, maxLength: 30 }), (states) => {
				const distinct = states.map((state, index) => `${String(index)} ${String(state)}`);
				const all = distinct.reduce(
					(history, state, at) => recorded(history, state, { at: at * 10_000 }),
					beginHistory('start')
				);
				let back = all;
				for (const state of ['start', ...distinct].reverse().slice(1)) {
					back = undone(back);
					expect(back.present.state).toBe(state);
				}
				expect(undone(back)).toBe(back);
				let forth = back;
				for (const state of distinct) {
					forth = redone(forth);
					expect(forth.present.state).toBe(state);
				}
				expect(redone(forth)).toBe(forth);
			})
		);
	});

	it('[BK15] takes typing in one field, without a pause, for one step', () => {
		const typed = ['ك', 'كت', 'كتا', 'كتاب'].reduce(
			(history, state, at) => recorded(history, state, { group: 'prompt', at: at * 300 }),
			beginHistory('')
		);
		expect(undone(typed).present.state).toBe('');
		const paused = recorded(typed, 'كتاب جديد', { group: 'prompt', at: 10_000 });
		expect(undone(paused).present.state).toBe('كتاب');
		const elsewhere = recorded(typed, 'كتاب؟', { group: 'hint', at: 1000 });
		expect(undone(elsewhere).present.state).toBe('كتاب');
		const after = recorded(undone(paused), 'كتب', { group: 'prompt', at: 10_100 });
		expect(undone(after).present.state).toBe('كتاب');
	});

	it('[BK15] lets go of the oldest steps, and of what was undone once something else is done', () => {
		let history = beginHistory(0);
		for (let state = 1; state <= mostSteps + 50; state++)
			history = recorded(history, state, { at: state * 10_000 });
		expect(history.past).toHaveLength(mostSteps);
		expect(recorded(undone(history), -1, { at: 0 }).future).toEqual([]);
	});
});

describe('what changed in a work', () => {
	it('[BK16] tells nothing of a work and itself, whatever order its fields have', () => {
		const nothing = { about: [], paragraphs: [], questions: [] };
		expect(diffWorks(workOf('a', 'b'), workOf('a', 'b'))).toEqual(nothing);
	});

	it('[BK16] tells questions added, removed, moved and changed by field, with the words', () => {
		const before = workOf('a', 'b', 'c', 'd');
		const after = withChanged(withMoved(withoutQuestions(before, ['b']), 'd', 0), ['c'], (each) => ({
			...each,
			prompt: 'سؤال آخر c',
			choices: [{ id: 'x', text: 'نعم' }]
		}));
		expect(diffWorks(before, withQuestion(after, { id: 'e', prompt: 'جديد' })).questions).toEqual([
			{ id: 'd', type: 'moved', prompt: 'سؤال d', fields: [] },
			{
				id: 'c',
				type: 'changed',
				prompt: 'سؤال آخر c',
				fields: [
					{
						path: ['prompt'],
						before: 'سؤال c',
						after: 'سؤال آخر c',
						words: [
							{ type: 'same', text: 'سؤال ' },
							{ type: 'added', text: 'آخر ' },
							{ type: 'same', text: 'c' }
						]
					},
					{ path: ['choices'], after: [{ id: 'x', text: 'نعم' }] }
				]
			},
			{ id: 'e', type: 'added', prompt: 'جديد', fields: [] },
			{ id: 'b', type: 'removed', prompt: 'سؤال b', fields: [] }
		]);
	});

	it('[BK16] tells paragraphs by words, and brings an older state back under the present number', () => {
		const before = workOf('a');
		const after = { ...before, revision: 9, text: `${text.replace('القديم', 'الجديد')}\n\nفقرة أخيرة.` };
		const { paragraphs } = diffWorks(before, after);
		expect(paragraphs.map(({ type, index }) => [type, index])).toEqual([
			['changed', 0],
			['added', 2]
		]);
		expect(restored(after, before)).toEqual({ ...before, revision: 9 });
	});
});

describe('anchoring the quotes of a bank anew', () => {
	const about = { title: 'مكتبة', language: 'ar', source: { unknown: true as const }, glossary: [] };
	function edited(change: (body: string) => string) {
		const built = buildArticle(about, change(text));
		if (!built.ok) throw new Error('no article');
		return built.value;
	}
	const question = parseQuestion(whoOpened);
	if (!question.ok) throw new Error('no question');
	const questions = [question.value];
	function reanchored(after: Article): ReanchoredBank<Question> {
		const going = reanchoringBank(questions, sampleArticle(), after);
		for (;;) {
			const step = going.next();
			if (step.done) return step.value;
		}
	}
	const outcomes = ({ reports }: ReanchoredBank<Question>) => [
		...new Set(reports.flatMap(({ quotes }) => quotes.map(({ outcome }) => outcome.type)))
	];

	it('[BK12] leaves a bank as it was where its article was not edited', () => {
		const same = reanchored(sampleArticle());
		expect(same.questions[0]).toBe(questions[0]);
		expect(outcomes(same)).toEqual(['unchanged']);
	});

	it('[BK12] changes nothing of a question but the context of its quotes', () => {
		const after = edited((body) => `${body}\n\nوفي حي آخر مكتبة أكثرها تبرّع به السكان أيضا.`);
		const bank = reanchored(after);
		const { questions: renewed } = bank;
		expect(outcomes(bank).toSorted()).toEqual(['moved', 'unchanged']);
		const bare = JSON.parse(
			JSON.stringify(renewed, (key, value: unknown) =>
				key === 'prefix' || key === 'suffix' ? undefined : value
			)
		);
		expect(bare).toEqual(questions);
		expect(JSON.stringify(renewed)).toContain('"prefix"');
	});

	it('[BK13] keeps a question whose quote is lost, and tells which quote', () => {
		const after = edited((body) => body.replace('صباح السبت', 'مساء السبت'));
		const { questions: kept, reports } = reanchored(after);
		expect(kept).toEqual(questions);
		expect(reports[0]?.id).toBe('who-opened');
		expect(reports[0]?.quotes[0]).toEqual({
			path: ['evidence', 0],
			quote: 'افتتحت البلدية صباح السبت مكتبة عامة',
			outcome: { type: 'lost' }
		});
	});
});
