import { describe, expect, it } from 'vitest';
import type { Question } from '#lib/kinds/index.ts';
import { guesses, lintBank } from './index.ts';
import { packOf, stating, tapping, withChoices } from './sample.fixture.ts';

const tenOf = (make: (index: number) => Question) => Array.from({ length: 10 }, (_, index) => make(index));

const guessOf = (name: string, questions: readonly Question[]) =>
	guesses(packOf(questions)).find((guess) => guess.name === name);

const guessersFound = (questions: readonly Question[]) =>
	lintBank(packOf(questions), 'files')
		.filter((issue) => issue.code === 'B6')
		.map((issue) => issue.params?.guesser);

const long = (index: number) =>
	withChoices(['صيادو المدينة الكبار', 'نجار', 'بحار شاب'], { id: `q-${String(index)}` });

describe('guessers', () => {
	it('[B6] warns where the longest choice is the key again and again', () => {
		expect(guessersFound(tenOf(long))).toContain('longest');
		expect(guessOf('longest', tenOf(long))).toMatchObject({ right: 10, asked: 10 });
		expect(guessOf('shortest', tenOf(long))).toMatchObject({ right: 0, asked: 10 });
	});

	it('[B6] finds nothing plausible where lengths tell as much as luck would', () => {
		const texts = ['صيادو المدينة الكبار', 'نجار', 'بحار شاب'];
		const even = tenOf((index) => {
			const turned = [...texts.slice(index % 3), ...texts.slice(0, index % 3)];
			return withChoices(turned, { id: `q-${String(index)}` });
		});
		expect(guessersFound(even)).toEqual([]);
	});

	it('[B6] asks more of luck, the more guessers there are', () => {
		const three = [0, 1, 2].map(long);
		const guess = guessOf('longest', three);
		expect(guess?.p).toBeLessThan(0.05);
		expect(guess?.adjusted).toBeGreaterThan(0.05);
		expect(guessersFound(three)).toEqual([]);
	});

	it('[B6] warns where the answer is always true', () => {
		const statements = tenOf((index) => stating({ id: `q-${String(index)}` }));
		expect(guessersFound(statements)).toEqual(['always-true']);
		expect(guessOf('always-true', statements)?.expected).toBeCloseTo(10 / 3, 9);
	});

	it('[B6] warns where the middle number is the key, whatever the order in the file', () => {
		const numbers = tenOf((index) => withChoices(['20', '10', '30'], { id: `q-${String(index)}` }));
		expect(guessOf('middle-number', numbers)).toMatchObject({ right: 10, asked: 10 });
		expect(guessOf('first', numbers)?.asked).toBe(0);
	});

	it('[B6] lets the first choice be guessed where the order is shown as written', () => {
		const ordered = tenOf((index) =>
			withChoices(['10', '20', '30'], { id: `q-${String(index)}`, ordered: true })
		);
		expect(guessOf('first', ordered)).toMatchObject({ right: 10, asked: 10 });
	});

	it('[B6] warns where the key shares the prompt’s words, or alone has no absolute word', () => {
		const echo = tenOf((index) =>
			withChoices(['هبة حواسيب المكتبة', 'نجار كل يوم', 'بحار دائمًا'], { id: `q-${String(index)}` })
		);
		expect(guessersFound(echo)).toEqual(expect.arrayContaining(['prompt-words', 'no-absolutes']));
	});

	it('[B6] finds the odd one out and the one most like the others', () => {
		const odd = tenOf((index) =>
			withChoices(['صيادون', 'نجار متقاعد', 'نجار متقدم', 'نجار متعاقد'], { id: `q-${String(index)}` })
		);
		expect(guessOf('odd-one-out', odd)).toMatchObject({ right: 10 });
		const like = tenOf((index) =>
			withChoices(['نجار متقاعد شاب', 'نجار متقاعد', 'بحار شاب', 'طلاب'], { id: `q-${String(index)}` })
		);
		expect(guessOf('most-alike', like)).toMatchObject({ right: 10 });
	});

	it('[B6] warns where the sentence to be tapped has the prompt’s words', () => {
		const told = tenOf((index) =>
			tapping({ id: `q-${String(index)}`, prompt: 'أي جملة تذكر ورش الرسم والخط في الصيف؟' })
		);
		expect(guessersFound(told)).toEqual(['sentence-words']);
		const quiet = guessOf(
			'sentence-words',
			tenOf((index) => tapping({ id: `q-${String(index)}` }))
		);
		expect(quiet?.right).toBe(0);
	});
});
