/** Practice with learners whose memory is not the scheduler's own model: a short form of `npm run simulate`. */
import { describe, expect, test } from 'vitest';
import { actr, halfLife } from '../../scripts/simulate/models.ts';
import { simulate, type Setting } from '../../scripts/simulate/run.ts';
import { aiming } from '../../scripts/simulate/schedulers.ts';

const setting: Setting = {
	days: 250,
	facts: 400,
	fresh: 4,
	diligence: 0.9,
	guesses: [0.25, 0.02],
	slip: 0.03,
	seed: 11
};
const [calibrated, published] = aiming;

describe.each([actr, halfLife])('$name', (model) => {
	test.each([0.85, 0.9])(
		'[ST27] what the learner recalls brings retention to within 2.5 points of %d',
		(aim) => {
			const { right } = simulate(model, () => calibrated.make(aim), setting);
			expect(Math.abs(right - aim)).toBeLessThan(0.025);
			const without = simulate(model, () => published.make(aim), setting);
			expect(Math.abs(right - aim)).toBeLessThan(Math.abs(without.right - aim));
		}
	);

	test('the same seed gives the same outcome', () => {
		const once = () => simulate(model, () => calibrated.make(0.9), { ...setting, days: 60 });
		expect(once()).toEqual(once());
	});
});
