import { describe, expect, it } from 'vitest';
import { lintBank } from './index.ts';
import { choosing, found, packOf, severities, wrongs } from './sample.fixture.ts';

const quoting = (quote: string, more = {}) => choosing({ evidence: [{ quote, ...more }] });

describe('quotes', () => {
	it('[G1] refuses a quote that the article does not have, and names the closest words', () => {
		const [issue, ...more] = found('G1', quoting('وتبرّع بحارة المدينة بأجهزة الحاسوب'));
		expect(more).toEqual([]);
		expect(issue).toMatchObject({
			severity: 'error',
			place: { question: 'computers-from', path: ['evidence', 0] }
		});
		expect(issue?.params?.text).toBe('وتبرّع بحارة المدينة بأجهزة الحاسوب');
	});

	it('[G1] looks for the quotes of refutations too', () => {
		const [first, ...others] = wrongs;
		const choices = [
			{ text: 'صيادو المدينة', correct: true },
			{ ...first, refutedBy: { quote: 'نجار شاب' } },
			...others
		];
		expect(found('G1', choosing({ choices }))[0]?.place.path).toEqual(['choices', 1, 'refutedBy']);
	});

	it('[G1] asks for the exact words in files, and tells the level elsewhere', () => {
		const unmarked = quoting('وتبرع صيادو المدينة بأجهزة الحاسوب');
		expect(severities('G1', unmarked)).toEqual(['error']);
		const elsewhere = lintBank(packOf([unmarked]), 'other').filter((issue) => issue.code === 'G1');
		expect(elsewhere).toMatchObject([{ severity: 'information', params: { case: 'level', level: 'marks' } }]);
	});

	it('[G1] is content with a quote that is there', () => {
		expect(found('G1', choosing())).toEqual([]);
	});

	it('[G2] refuses a quote with several places, until its context names one', () => {
		expect(severities('G2', quoting('المديرة'))).toEqual(['error']);
		expect(found('G2', quoting('المديرة', { suffix: ' ليلى' }))).toEqual([]);
	});

	it('[G3] refuses a quote that cuts a word', () => {
		expect(severities('G3', quoting('صيادو المدينة بأجهزة الحا'))).toEqual(['error']);
		expect(found('G3', quoting('صيادو المدينة بأجهزة الحاسوب'))).toEqual([]);
	});
});
