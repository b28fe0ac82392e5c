import { describe, expect, it } from 'vitest';
import { articleOf } from '#lib/features/studio/article-of.ts';
import type { Desk } from '#lib/features/studio/desk.ts';
import { testWork } from '#lib/features/studio/work.samples.ts';
import { byQuestion } from '#lib/features/studio/lint-service.ts';
import type { Issue, Severity } from '#lib/issue.ts';
import { blankDraft } from '#lib/kinds/drafts.ts';
import {
	brokenRules,
	filtered,
	filters,
	noFilter,
	placeAfterMove,
	rowsOf,
	type IssuesByQuestion
} from './rows.ts';

const who = {
	...blankDraft('short-text', 'who'),
	prompt: 'من تبرّع بالكُتُب؟',
	evidence: [{ quote: 'وتبرّع السكان بأكثر كتبها' }]
};
const open = {
	...blankDraft('true-false', 'open'),
	skill: 'inference' as const,
	prompt: 'تُغلق المكتبة يوم الجمعة.',
	evidence: [{ quote: 'ولا تُغلق إلا يوم الجمعة' }]
};
const later = { id: 'later', kind: 'hologram', prompt: 'سؤال من إصدار آخر' };
const work = testWork({ questions: [who, open, later] });
const built = articleOf(work);
if (!built.ok) throw new Error('no article');
const article = built.value;

function issue(question: string, severity: Severity): Issue {
	return { code: 'X1', severity, place: { question } };
}
const checked = byQuestion([issue('who', 'warning'), issue('who', 'information'), issue('open', 'error')]);
const rows = rowsOf({ work, doubts: [] }, article, checked);

describe('the list of questions', () => {
	it('tells how each question stands', () => {
		expect(rows.map(({ standing }) => standing)).toEqual(['notes', 'blocked', 'unread']);
		expect(rowsOf({ work, doubts: [] }, article, new Map()).map(({ standing }) => standing)).toEqual([
			'ready',
			'ready',
			'unread'
		]);
	});

	it('says of no question that it is ready before it was checked', () => {
		const fresh = rowsOf({ work, doubts: [] }, article, undefined);
		expect(fresh.map(({ standing }) => standing)).toEqual(['unchecked', 'unchecked', 'unread']);
	});

	it('holds back a question with a quote in doubt', () => {
		const doubts = [{ question: 'who', quote: { quote: 'وتبرّع السكان بأكثر كتبها' } }];
		expect(rowsOf({ work, doubts }, article, new Map())[0]).toMatchObject({
			standing: 'blocked',
			held: true
		});
	});

	it('knows the sentences of the evidence', () => {
		expect(rows.map(({ sentences }) => sentences)).toEqual([[2], [4], []]);
	});

	it('gives the very same row while nothing of its question changes, and another where something does', () => {
		const before = rowsOf({ work, doubts: [] }, article, checked);
		const isKept = (desk: Desk, found: IssuesByQuestion = checked) =>
			rowsOf(desk, article, found).map((row) => before.includes(row));
		expect(isKept({ work: testWork({ questions: [who, open, later] }), doubts: [] })).toEqual([
			true,
			true,
			true
		]);
		const changed = { ...who, prompt: 'من تبرّع بأكثر الكتب؟' };
		expect(isKept({ work: testWork({ questions: [changed, open, later] }), doubts: [] })).toEqual([
			false,
			true,
			true
		]);
		rowsOf({ work, doubts: [] }, article, checked);
		const others = new Map([...checked, ['open', [issue('open', 'warning')]]] as const);
		expect(isKept({ work, doubts: [] }, others)).toEqual([true, false, true]);
		const doubts = [{ question: 'who', quote: { quote: 'وتبرّع السكان بأكثر كتبها' } }];
		expect(isKept({ work, doubts }, others)).toEqual([false, false, true]);
		expect(isKept({ work: testWork({ questions: [later, who] }), doubts: [] }, others)).toEqual([
			false,
			false
		]);
	});
});

describe('the filter of the list', () => {
	const ids = (filter: Parameters<typeof filtered>[1]) => filtered(rows, filter).map(({ id }) => id);

	it('lets everything through where nothing is asked', () => {
		expect(filters(noFilter)).toBe(false);
		expect(ids(noFilter)).toEqual(['who', 'open', 'later']);
	});

	it('searches every text, whatever the harakat', () => {
		expect(ids({ search: 'بالكتب' })).toEqual(['who']);
		expect(ids({ search: 'السكان' })).toEqual(['who']);
		expect(ids({ search: 'إصدار' })).toEqual(['later']);
		expect(ids({ search: 'لا شيء كهذا' })).toEqual([]);
	});

	it('narrows by kind, skill, sentence and standing', () => {
		expect(ids({ search: '', kind: 'true-false' })).toEqual(['open']);
		expect(ids({ search: '', skill: 'literal' })).toEqual(['who']);
		expect(ids({ search: '', sentence: 4 })).toEqual(['open']);
		expect(ids({ search: '', standing: 'blocked' })).toEqual(['open']);
		expect(filters({ search: '', sentence: 4 })).toBe(true);
	});

	it('narrows by what is wrong, and tells which rules are not kept by how many questions', () => {
		const found = [{ ...issue('who', 'warning'), code: 'O4' }, issue('who', 'error'), issue('open', 'error')];
		const all = rowsOf({ work, doubts: [] }, article, byQuestion([...found, issue('open', 'information')]));
		expect(brokenRules(all).map(({ code, count }) => [code, count])).toEqual([
			['X1', 2],
			['O4', 1]
		]);
		expect(filtered(all, { search: '', rule: 'O4' }).map(({ id }) => id)).toEqual(['who']);
	});

	it('moves a question past its neighbour among those shown', () => {
		const shown = rows.filter(({ id }) => id !== 'open');
		expect(placeAfterMove(shown, 'later', -1)).toBe(0);
		expect(placeAfterMove(shown, 'who', 1)).toBe(2);
		expect(placeAfterMove(shown, 'who', -1)).toBeUndefined();
	});
});
