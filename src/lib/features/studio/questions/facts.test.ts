import { describe, expect, it } from 'vitest';
import { articleOf } from '#lib/features/studio/article-of.ts';
import { draftOf } from '#lib/features/studio/desk.ts';
import { testWork } from '#lib/features/studio/work.samples.ts';
import { blankDraft, type Draft } from '#lib/kinds/drafts.ts';
import { factOf, likely, ownFact, sharers, sharing } from './facts.ts';
import { rowsOf } from './rows.ts';

const who = {
	...blankDraft('short-text', 'who'),
	prompt: 'من تبرّع بأكثر الكتب؟',
	evidence: [{ quote: 'وتبرّع السكان بأكثر كتبها' }]
};
const donors = {
	...blankDraft('true-false', 'donors'),
	prompt: 'تبرّع السكان بالكتب.',
	evidence: who.evidence
};
const open = {
	...blankDraft('short-text', 'open'),
	prompt: 'متى تُغلق المكتبة؟',
	evidence: [{ quote: 'ولا تُغلق إلا يوم الجمعة' }]
};

function rows(questions: readonly Draft[]) {
	const work = testWork({ questions: questions.map((draft) => ({ ...draft })) });
	const article = articleOf(work);
	if (!article.ok) throw new Error('no article');
	return rowsOf({ work, doubts: [] }, article.value, undefined);
}
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('questions that test one fact', () => {
	it('are offered where the same sentence proves them, and found by their words', () => {
		const all = rows([who, donors, open]);
		expect(ids(likely(all, who, ''))).toEqual(['donors']);
		expect(ids(likely(all, who, 'تغلق'))).toEqual(['open']);
	});

	it('share it until one of them is given its own', () => {
		const shared = sharing(donors, who);
		const all = rows([who, shared, open]);
		expect(ids(sharers(all, who))).toEqual(['donors']);
		expect(ids(likely(all, who, ''))).toEqual([]);
		expect(factOf(ownFact(all, shared, 'free'))).toBe('donors');
	});

	it('keep it where the question that it is named by leaves', () => {
		const all = rows([who, sharing(donors, who)]);
		const left = ownFact(all, who, 'free');
		expect(factOf(left)).toBe('free');
		expect(ids(sharers(rows([left, sharing(donors, who)]), left))).toEqual([]);
	});

	it('are drafts that the work keeps and reads again', () => {
		expect(draftOf({ ...sharing(donors, who) })?.fact).toBe('who');
	});
});
