import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdictOf } from '#lib/kinds/kind.ts';
import { asksEvidence } from './asks-evidence.ts';
import { markOf } from './mark.ts';

const proof = [{ quote: 'أعلن المتحدث باسم الوزارة' }];
const plain = { evidence: proof };
const asking = { evidence: proof, askEvidence: true };
const correct = { fraction: 1, verdict: 'correct' } as const;
const partly = { fraction: 0.5, verdict: 'partly' } as const;
const incorrect = { fraction: 0, verdict: 'incorrect' } as const;

describe('marks', () => {
	test('a response without hints earns its fraction of one point', () => {
		expect(markOf(plain, partly, { hints: 0 })).toEqual({ points: 0.5, possible: 1, ...partly });
	});

	test('[ST5] of a question with two hints, one leaves two thirds and both leave a third', () => {
		const question = { ...plain, hints: ['انظر الفقرة الأولى.', 'ابحث عن اسم الوزارة.'] };
		expect([0, 1, 2].map((hints) => markOf(question, correct, { hints }).points)).toEqual([1, 0.67, 0.33]);
	});

	test('[ST4] verdict and fraction are the grading’s, whatever the hints', () => {
		const hints = fc.array(fc.constant('تلميح'), { maxLength: 5 });
		fc.assert(
			fc.property(hints, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), (offered, fraction, seen) => {
				const grading = { fraction, verdict: verdictOf(fraction) };
				const mark = markOf({ ...plain, hints: offered }, grading, { hints: seen });
				expect(mark).toMatchObject(grading);
				expect(mark.points).toBeLessThanOrEqual(1);
				if (fraction >= 0.1) expect(mark.points).toBeGreaterThan(0);
			})
		);
	});

	test.each([
		[correct, true, 2],
		[correct, false, 1],
		[partly, true, 0],
		[incorrect, true, 0]
	] as const)(
		'[ST6] where the proof is asked for, %o with proof %s earns %i of 2',
		(grading, picked, points) => {
			const mark = markOf(asking, grading, { hints: 0, evidencePicked: picked });
			expect(mark).toEqual({ points, possible: 2, ...grading, evidence: picked });
		}
	);

	test('[ST6] a question whose answer is not stated asks for no proof', () => {
		expect(asksEvidence(asking)).toBe(true);
		expect(asksEvidence(plain)).toBe(false);
		expect(asksEvidence({ askEvidence: true, evidence: [{ nearest: 'لم يذكر البيان' }] })).toBe(false);
	});
});
