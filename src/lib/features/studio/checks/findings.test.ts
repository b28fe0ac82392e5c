import { describe, expect, it } from 'vitest';
import { testWork } from '#lib/features/studio/work.samples.ts';
import type { Issue } from '#lib/issue.ts';
import { blankDraft } from '#lib/kinds/drafts.ts';
import { accepting, findingsOf, named, unaccepting } from './findings.ts';

const work = testWork({ questions: [blankDraft('number', 'one'), blankDraft('single-choice', 'two')] });
const ofBank: Issue = { code: 'B5', severity: 'warning', place: {} };
const inChoice: Issue = {
	code: 'G6',
	severity: 'warning',
	place: { question: 'two', path: ['choices', 1, 'rationale', 'deeper'] }
};
const lost: Issue = { code: 'G1', severity: 'error', place: { question: 'one', path: ['evidence', 0] } };
const told: Issue = { code: 'G8', severity: 'information', place: { question: 'two' } };

describe('what a check found', () => {
	it('stands by weight, the whole bank first, with the number and field of the question', () => {
		const found = findingsOf([inChoice, told, lost, ofBank], work);
		expect(found.errors).toMatchObject([{ number: 1, field: 'evidence' }]);
		expect(found.notes.map(({ issue, number, field }) => [issue.code, number, field])).toEqual([
			['B5', undefined, undefined],
			['G6', 2, 'choices.1.rationale']
		]);
		expect(found.hints.map(({ issue }) => issue.code)).toEqual(['G8']);
	});

	it('tells the first that keeps each question from being published, and how many others do', () => {
		const missing = (question: string, field: string): Issue => ({
			...{ code: 'value-missing', severity: 'error' },
			place: { question, path: [field] }
		});
		const all = [missing('one', 'prompt'), missing('two', 'prompt'), missing('one', 'evidence'), lost];
		const found = findingsOf([...all, { ...ofBank, severity: 'error' }], work).errors;
		expect(found.map(({ issue, number, others }) => [issue.code, number, others])).toEqual([
			['B5', undefined, undefined],
			['value-missing', 1, 2],
			['value-missing', 2, undefined]
		]);
	});

	it('has a name for each that stays its own when another is gone', () => {
		const again = { ...inChoice, quote: 'القراءة' };
		const all = named(findingsOf([inChoice, again, lost, ofBank], work).notes);
		expect(new Set(all.map(({ name }) => name)).size).toBe(3);
		const left = named(findingsOf([inChoice, again, lost], work).notes);
		expect(left).toEqual(all.slice(1));
	});

	it('tells accepted warnings apart', () => {
		const accepted = { ...told, params: { reason: 'لأن السؤال عن الإملاء' } };
		const found = findingsOf([accepted], work);
		expect([found.accepted.length, found.hints.length]).toEqual([1, 0]);
	});

	it('accepts a warning for its question or for the bank, with a reason, and takes it back', () => {
		const both = accepting(accepting(work, inChoice, ' السبب واضح '), ofBank, 'مقصود');
		expect(both.accept).toEqual([{ rule: 'B5', reason: 'مقصود' }]);
		expect(both.questions[1]).toMatchObject({ accept: [{ rule: 'G6', reason: 'السبب واضح' }] });
		expect(accepting(both, ofBank, 'سبب آخر').accept).toEqual([{ rule: 'B5', reason: 'سبب آخر' }]);
		const back = unaccepting(unaccepting(both, inChoice), ofBank);
		expect(back).toEqual(work);
	});

	it('accepts nothing without a reason', () => {
		expect(accepting(work, inChoice, '  ')).toBe(work);
	});

	it('takes back what the bank accepted for a question', () => {
		const forAll = accepting(work, { ...inChoice, place: {} }, 'مقصود');
		expect(unaccepting(forAll, inChoice).accept).toEqual([]);
	});
});
