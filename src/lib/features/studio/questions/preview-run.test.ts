import { describe, expect, it } from 'vitest';
import { articleOf } from '#lib/features/studio/article-of.ts';
import { testWork } from '#lib/features/studio/work.samples.ts';
import { parseQuestion } from '#lib/bank/parse.ts';
import type { Question } from '#lib/kinds/index.ts';
import { PreviewRun } from './preview-run.svelte.ts';

const built = articleOf(testWork());
if (!built.ok) throw new Error('no article');
const article = built.value;
const common = { id: 'who', skill: 'literal', level: 1, explanation: 'هذا ما يقوله النص.' };

function question(fields: object): Question {
	const parsed = parseQuestion({ ...common, ...fields });
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
	return parsed.value;
}

describe('the preview of a question', () => {
	it('grades a response, shows its proof, and begins again', () => {
		const run = new PreviewRun(
			question({
				kind: 'short-text',
				prompt: 'من تبرّع بأكثر الكتب؟',
				evidence: [{ quote: 'وتبرّع السكان بأكثر كتبها' }],
				answers: ['السكان']
			}),
			article,
			() => 0
		);
		run.check();
		expect(run.grading).toBeUndefined();
		run.respond({ text: 'السكان' });
		run.check();
		expect(run.grading?.verdict).toBe('correct');
		expect([...run.highlights.keys()]).toEqual([2]);
		run.respond({ text: 'البلدية' });
		expect(run.response).toEqual({ text: 'السكان' });
		run.again();
		expect([run.grading, run.response, run.canCheck]).toEqual([undefined, undefined, false]);
	});

	it('takes sentences that are tapped, and lets them go', () => {
		const run = new PreviewRun(
			question({
				kind: 'sentence-choice',
				prompt: 'أي جملة تذكر يوم الإغلاق؟',
				evidence: [{ quote: 'ولا تُغلق إلا يوم الجمعة' }]
			}),
			article,
			() => 0
		);
		expect(run.picks).toBe(true);
		run.toggle(1);
		run.toggle(1);
		run.toggle(4);
		expect(run.picked).toEqual([4]);
		run.check();
		expect(run.grading?.verdict).toBe('correct');
	});
});
