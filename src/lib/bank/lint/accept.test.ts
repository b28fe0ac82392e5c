import { describe, expect, it } from 'vitest';
import { lintBank } from './index.ts';
import { choosing, packOf, stating, withChoices } from './sample.fixture.ts';

const texts = ['صيادو المدينة الذين يعملون في المرفأ القديم', 'نجار متقاعد', 'طلاب الجامعة'];
const accept = [{ rule: 'O4', reason: 'الاسم رسمي ولا يُختصر.' }];

const under = (issues: ReturnType<typeof lintBank>, code: string) =>
	issues.filter((issue) => issue.code === code);

describe('acceptances', () => {
	it('make information of a warning, with its code and the reason', () => {
		const issues = lintBank(packOf([withChoices(texts, { accept })]), 'files');
		expect(under(issues, 'O4')).toMatchObject([
			{ severity: 'information', params: { reason: 'الاسم رسمي ولا يُختصر.' } }
		]);
		expect(under(issues, 'accept-unused')).toEqual([]);
	});

	it('of a question hold for that question alone, those of a bank for all', () => {
		const questions = [withChoices(texts, { accept }), withChoices(texts, { id: 'other' })];
		const own = under(lintBank(packOf(questions), 'files'), 'O4');
		expect(own.map((issue) => issue.severity)).toEqual(['information', 'warning']);
		const all = under(lintBank(packOf(questions, { accept }), 'files'), 'O4');
		expect(all.map((issue) => issue.severity)).toEqual(['information', 'information']);
	});

	it('never soften an error, and say so', () => {
		const twice = withChoices(['صيادون', 'نجار', 'نجار'], {
			accept: [{ rule: 'O2', reason: 'هكذا أريدها.' }]
		});
		const issues = lintBank(packOf([twice]), 'files');
		expect(under(issues, 'O2').map((issue) => issue.severity)).toEqual(['error']);
		expect(under(issues, 'accept-unused')).toMatchObject([
			{ severity: 'information', params: { rule: 'O2', case: 'error' } }
		]);
	});

	it('that accept nothing are told, where they stand', () => {
		const issues = lintBank(packOf([choosing({ accept }), stating()], { accept }), 'files');
		expect(under(issues, 'accept-unused').map((issue) => issue.place)).toEqual([
			{ question: 'computers-from', path: ['accept', 0] },
			{ path: ['accept', 0] }
		]);
	});
});
