import { describe, expect, test } from 'vitest';
import { testPack } from '#lib/features/quiz/quiz.samples.ts';
import { defaultSettings } from '#lib/storage/learner-settings.ts';
import { testUuid } from '#lib/study/attempt.samples.ts';
import { attemptOn, correct, incorrect } from '#lib/study/schedule.samples.ts';
import { summariesOf } from '#lib/study/summarise.ts';
import { findingOf, FORECAST_DAYS, progressView, type KnownPack, type Studies } from './view.ts';

const today = 100;
const learner = { id: testUuid(1), name: 'سلمى' };
const site = { slug: 'news', title: 'خبر', language: 'ar' };

function studies(...attempts: ReturnType<typeof attemptOn>[]): Studies {
	const [summary] = summariesOf(attempts, 30_000 * 86_400_000);
	return {
		learner,
		settings: defaultSettings,
		today,
		packs: [
			{ uid: testUuid(22), ...site, facts: 7 },
			{ uid: testUuid(21), ...site, facts: 12, summary }
		]
	};
}

describe('the page of progress', () => {
	test('before the first answer every fact is not met, and nothing comes back', () => {
		const view = progressView(studies());
		expect(view.attempts).toBe(0);
		expect(view.standing).toEqual({ new: 19, learning: 0, mastered: 0 });
		expect(view.forecast).toEqual(Array.from({ length: FORECAST_DAYS }, () => 0));
		expect(view.streak).toBe(0);
		expect(view.finding).toBe('few');
	});

	test('articles that were answered come first, and count the facts that were met', () => {
		const view = progressView(studies(attemptOn(today - 1, { mark: incorrect }), attemptOn(today)));
		expect(view.articles.map(({ pack }) => pack.uid)).toEqual([testUuid(21), testUuid(22)]);
		expect(view.articles[0]?.standing).toEqual({ new: 0, learning: 1, mastered: 0 });
		expect(view.accuracy).toEqual({ first: { count: 1, correct: 0 }, later: { count: 1, correct: 1 } });
		expect(view.streak).toBe(2);
		expect(view.skills.map(({ key, accuracy }) => [key, accuracy.first.count])).toEqual([['literal', 1]]);
		expect(view.forecast.reduce((sum, count) => sum + count, 0)).toBe(1);
	});

	test('what no question here asks any more does not come back', () => {
		const comesBack = (change: Partial<KnownPack>) => {
			const known = studies(attemptOn(today - 1));
			const packs = known.packs.map((pack) => ({ ...pack, ...change }));
			return progressView({ ...known, packs }).forecast.reduce((sum, count) => sum + count, 0);
		};
		expect(comesBack({})).toBe(1);
		expect(comesBack({ slug: undefined, title: undefined })).toBe(0);
		expect(comesBack({ content: testPack() })).toBe(0);
	});

	test('time spent is the sum over days', () => {
		const one = attemptOn(today - 1, { elapsed: 4000, mark: correct });
		expect(progressView(studies(one, attemptOn(today, { elapsed: 6000 }))).elapsed).toBe(10_000);
	});
});

describe('sureness against truth', () => {
	const at = (certainty: 'sure' | 'quite' | 'unsure', count: number, share: number) => ({
		certainty,
		count,
		share,
		marks: 0
	});

	test.each([
		['few', [at('sure', 9, 0)]],
		['over', [at('sure', 10, 0.7)]],
		['fair', [at('sure', 10, 0.75)]],
		['under', [at('unsure', 10, 0.75)]],
		['fair', [at('unsure', 10, 0.5)]],
		['over', [at('unsure', 10, 0.9), at('sure', 5, 0.2)]],
		['fair', [at('quite', 8, 0.5), at('sure', 4, 0)]]
	] as const)('comes to «%s»', (finding, sureness) => {
		expect(findingOf(sureness)).toBe(finding);
	});
});
