import { describe, expect, it } from 'vitest';
import type { Issue } from '#lib/issue.ts';
import { lintBank } from './index.ts';
import { Linter, type Progress } from './linter.ts';
import {
	article,
	choosing,
	filling,
	packOf,
	pairing,
	stating,
	tapping,
	typing,
	withChoices
} from './sample.fixture.ts';

const questions = [
	choosing(),
	withChoices(['صيادو المدينة كلهم من غير استثناء', 'نجار', 'كل ما ذكر'], { id: 'longest' }),
	stating({ prompt: 'لا تفتح المكتبة أبوابها إلا مجانًا', id: 'negated' }),
	filling({ accept: [{ rule: 'B3', reason: 'لا ضير في ذلك هنا.' }] }),
	typing({ evidence: [{ quote: 'قالت المديرة' }] }),
	tapping(),
	pairing({ accept: [{ rule: 'O4', reason: 'لا طول هنا يدلّ.' }] })
];
const pause = () => Promise.resolve();
const sorted = (issues: readonly Issue[]) => issues.map((issue) => JSON.stringify(issue)).sort();

describe('checking while writing', () => {
	it('[LN1] tells of a whole bank what lintBank tells, the second time too', async () => {
		for (const strictness of ['files', 'other'] as const) {
			const linter = new Linter(article, { strictness });
			const accept = [{ rule: 'O1', reason: 'خياران يكفيان في هذا النص.' }];
			const expected = sorted(lintBank(packOf(questions, { accept }), strictness));
			for (let time = 0; time < 2; time++) {
				const found = await linter.bank(questions, { pause }, accept);
				expect(sorted(found?.issues ?? [])).toEqual(expected);
			}
		}
	});

	it('[LN2] tells of one question what lintBank tells of it, but for rules of whole banks', () => {
		const linter = new Linter(article);
		const codes = new Set(['B1', 'B2', 'B3', 'B4', 'B5', 'B6']);
		for (const question of questions) {
			const expected = lintBank(packOf([question]), 'other').filter(
				({ code, params }) => !codes.has(code) && !codes.has(String(params?.rule ?? ''))
			);
			expect(sorted(linter.update(question))).toEqual(sorted(expected));
		}
	});

	it('[LN2] forgets nothing of the other questions, and looks at a changed one anew', () => {
		const linter = new Linter(article);
		const codesOf = (...of: Parameters<Linter['update']>) => linter.update(...of).map(({ code }) => code);
		expect(codesOf(choosing())).toEqual([]);
		expect(codesOf(choosing({ evidence: [{ quote: 'كلام آخر' }] }))).toContain('G1');
		expect(codesOf(choosing())).toEqual([]);
	});

	it('[LN3] tells how far it came, pauses between steps and ends where it is asked to stop', async () => {
		const told: Progress[] = [];
		let pauses = 0;
		const stop = { aborted: false };
		const many = Array.from({ length: 60 }, (_, index) => typing({ id: `q-${String(index)}` }));
		const linter = new Linter(article);
		const course = {
			onProgress: (progress: Progress) => void told.push(progress),
			pause: () => {
				pauses += 1;
				return Promise.resolve();
			},
			stop
		};
		expect(await linter.bank(many, course)).toBeDefined();
		expect(told.at(-1)).toEqual({ done: told.length, total: told.length });
		expect(pauses).toBe(told.length - 1);
		stop.aborted = true;
		expect(await linter.bank(many, course)).toBeUndefined();
		expect(pauses).toBe(told.length - 1);
	});
});
