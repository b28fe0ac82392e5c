import { describe, expect, it } from 'vitest';
import { forgetfulStore, TestTabs, TestTime, testWork } from '#lib/features/studio/work.samples.ts';
import { WorkState } from '#lib/features/studio/work.svelte.ts';
import { fail } from '#lib/result.ts';
import { blankDraft } from '#lib/kinds/drafts.ts';
import { limits } from '#lib/bank/bank.ts';
import { deskFrom, draftOf } from '#lib/features/studio/desk.ts';
import {
	addBlank,
	addCopies,
	addCopy,
	changedField,
	convert,
	hand,
	move,
	remove,
	write,
	type Making
} from './making.ts';

function begin(change: Parameters<typeof testWork>[0] = {}, store = forgetfulStore): Making {
	const time = new TestTime();
	const dependencies = { store, channel: new TestTabs().channel(), now: () => time.at, wait: time.wait };
	const desk = { work: testWork(change), doubts: [] };
	let seed = 7;
	const chance = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
	return { work: new WorkState(dependencies, { desk }), chance };
}

const ids = ({ work }: Making) => work.current.questions.map(({ id }) => id);

describe('making questions', () => {
	it('adds an empty question of a kind with its evidence, which undo takes away', () => {
		const desk = begin();
		const id = addBlank(desk, 'true-false', { quote: 'ولا تُغلق إلا يوم الجمعة' });
		expect(ids(desk)).toEqual(['who', id]);
		expect(desk.work.current.questions[1]).toMatchObject({
			kind: 'true-false',
			evidence: [{ quote: 'ولا تُغلق إلا يوم الجمعة' }]
		});
		desk.work.undo();
		expect(ids(desk)).toEqual(['who']);
	});

	it('copies, moves and deletes, each undone in one step', () => {
		const desk = begin({ questions: [blankDraft('number', 'one'), blankDraft('date', 'two')] });
		const copy = addCopy(desk, 'one')!;
		expect(ids(desk)).toEqual(['one', copy, 'two']);
		move(desk, 'two', 0);
		expect(ids(desk)).toEqual(['two', 'one', copy]);
		expect(remove(desk, ['two', copy])).toEqual({ count: 2, after: desk.work.current });
		expect(ids(desk)).toEqual(['one']);
		desk.work.undo();
		expect(ids(desk)).toEqual(['two', 'one', copy]);
		addCopies(desk, ['two', 'one']);
		expect(ids(desk)).toHaveLength(5);
		expect(new Set(ids(desk)).size).toBe(5);
	});

	it('turns a question into another kind and keeps what both have', () => {
		const question = { ...blankDraft('single-choice', 'one'), prompt: 'متى تُغلق؟' };
		const desk = begin({ questions: [question] });
		convert(desk, 'one', 'short-text');
		expect(desk.work.current.questions[0]).toMatchObject({ kind: 'short-text', prompt: 'متى تُغلق؟' });
	});

	it('undoes the typing of one field in one step, and not that of two', () => {
		const desk = begin({ questions: [blankDraft('number', 'one')] });
		const typed = (fields: object) => {
			const before = draftOf(desk.work.current.questions[0] ?? { id: 'none' });
			if (before) write(desk, before, { ...before, ...fields });
		};
		typed({ prompt: 'ك' });
		typed({ prompt: 'كم' });
		typed({ explanation: 'هذا' });
		desk.work.undo();
		expect(desk.work.current.questions[0]).toMatchObject({ prompt: 'كم', explanation: '' });
		desk.work.undo();
		expect(desk.work.current.questions[0]).toMatchObject({ prompt: '' });
	});

	it('names the field that changed', () => {
		const draft = blankDraft('number', 'one');
		expect(changedField(draft, { ...draft, prompt: 'كم؟' })).toBe('prompt');
		expect(changedField(draft, { ...draft })).toBe('');
	});

	it('moves questions to another work once that one is saved', async () => {
		const [desk, other] = [begin(), begin({ questions: [] })];
		expect(await hand(desk, other.work, ['who'])).toBe(true);
		expect([ids(desk), ids(other)]).toEqual([[], ['who']]);
	});

	it('adds, copies and hands over nothing that would make a work too large to be read again, and tells why', async () => {
		const many = Array.from({ length: limits.questions }, (_, index) => ({ id: `q-${String(index)}` }));
		const [desk, other] = [begin({ questions: many }), begin()];
		expect(addBlank(desk, 'number')).toBeUndefined();
		expect(desk.work.refusal?.code).toBe('work-too-many-questions');
		expect(addCopy(desk, 'q-1')).toBeUndefined();
		addCopies(desk, ids(desk));
		expect(await hand(other, desk.work, ['who'])).toBe(false);
		expect([ids(desk).length, ids(other)]).toEqual([limits.questions, ['who']]);
		expect(deskFrom({ work: desk.work.current, doubts: [] })).toBeDefined();
		expect(desk.work.saved).toBe('saved');
		remove(desk, ['q-1']);
		expect(addBlank(desk, 'number')).toBeDefined();
		expect(desk.work.refusal).toBeUndefined();
	});

	it('keeps the questions where the other work cannot be saved', async () => {
		const refusing = {
			...forgetfulStore,
			save: async () => fail({ code: 'storage-quota', severity: 'error' as const, place: {} })
		};
		const [desk, other] = [begin(), begin({ questions: [] }, refusing)];
		expect(await hand(desk, other.work, ['who'])).toBe(false);
		expect(ids(desk)).toEqual(['who']);
	});
});
