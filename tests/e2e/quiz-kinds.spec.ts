import type { Page } from '@playwright/test';
import { attemptsIn, packOf, arabic, english, expect, test } from './site.ts';
import { respond } from './play.ts';
import { oneOfEachKind, questionOf, serveOnly } from './part.ts';
import { expectProofInSight, marksIn, proofOf } from './proof.ts';
import { gradeOf, type Question, type QuestionOf } from '#lib/kinds/index.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const quiz = `/articles/${arabic}/quiz/`;
const check = (page: Page) => page.locator('[data-action="check"]').click();
const next = (page: Page) => page.locator('[data-action="next"]').click();
const verdict = (page: Page) => page.locator('.quiz [data-verdict]');

/** Picks the proof where the question asks for it. */
async function pickProof(page: Page, question: Question, slug = arabic): Promise<void> {
	if (!question.askEvidence) return;
	const [number] = Object.keys(proofOf(question, packOf(slug).article, true).answer);
	await expect(page.locator('[data-phase="evidence"]')).toBeVisible();
	await page.locator(`[data-sentence="${number}"]`).click();
	await check(page);
}

/** Answers a question and holds what the page then shows against the question and the article. */
async function answer(page: Page, question: Question, { slug, right }: { slug: string; right: boolean }) {
	const { article } = packOf(slug);
	await respond(page, { question, article, right });
	await check(page);
	await pickProof(page, question, slug);
	await expect(verdict(page)).toHaveAttribute('data-verdict', right ? 'correct' : /incorrect|partly/);
	expect(await marksIn(page), question.id).toEqual(proofOf(question, article, right));
	await expectProofInSight(page);
}

/** Answers all questions: of each kind every other one as `first`, the rest the other way; gives back how many were right. */
async function answerAll(page: Page, slug: string, first: boolean): Promise<number> {
	const met = new Map<string, boolean>();
	let count = 0;
	for (const question of packOf(slug).questions) {
		const right = !(met.get(question.kind) ?? !first);
		met.set(question.kind, right);
		if (right) count += 1;
		await test.step(`${question.kind} ${question.id} ${right ? 'right' : 'wrong'}`, () =>
			answer(page, question, { slug, right }));
		await next(page);
	}
	return count;
}

for (const first of [true, false])
	test(`a whole quiz of the ten kinds, every other response wrong from the ${first ? 'second' : 'first'} of a kind, shows the very words that prove each`, async ({
		page
	}) => {
		test.setTimeout(180_000);
		const { questions } = packOf(arabic);
		expect(new Set(questions.map(({ kind }) => kind)).size).toBe(10);
		await page.goto(quiz);
		const right = await answerAll(page, arabic, first);
		await expect(page.locator('[data-review]')).toHaveCount(questions.length);
		await expect(page.locator('[data-review] [data-verdict="correct"]')).toHaveCount(right);
		await expect(page.locator('.score')).toContainText(new RegExp(`${right}\\D+${questions.length}`));
	});

test('the English quiz goes to its end under /en/', async ({ page }) => {
	test.setTimeout(90_000);
	const { questions } = packOf(english);
	await page.goto(`/en/articles/${english}/quiz/`);
	const right = await answerAll(page, english, true);
	await expect(page.locator('[data-review] [data-verdict="correct"]')).toHaveCount(right);
	await expect(page.locator('.score')).toContainText(`${right} of ${questions.length}`);
});

type Choose = (page: Page) => Promise<void>;

/** For some kinds, a question and how to respond so that a part of it is right. */
function inPart(): readonly (readonly [Question, Choose])[] {
	const several = questionOf(arabic, 'multiple-choice', ({ choices }) => keysOf(choices).length > 1);
	const gaps = questionOf(arabic, 'gap-fill', (question) => (question.words ?? []).length > 0);
	const words = [...gaps.gaps.slice(1).map(({ answers }) => answers[0]), gaps.words?.[0]?.text];
	const pairs = questionOf(arabic, 'matching');
	const [first, second, ...rest] = pairs.pairs.map(({ target }) => target);
	const press = (page: Page, name = '') =>
		page
			.locator('[data-choice]')
			.filter({ hasText: new RegExp(`^\\d?\\s*${name}\\s*$`) })
			.click();
	return [
		[
			several,
			(page) => page.getByRole('checkbox', { name: keysOf(several.choices)[0]!, exact: true }).check()
		],
		[
			gaps,
			async (page) => {
				await page.getByRole('combobox').nth(1).focus();
				for (const word of words) await press(page, word);
			}
		],
		[
			pairs,
			async (page) => {
				for (const target of [second, first, ...rest]) await press(page, target);
			}
		]
	];
}

function keysOf(
	choices: readonly { readonly text: string; readonly correct?: boolean | undefined }[]
): string[] {
	return choices.filter(({ correct }) => correct).map(({ text }) => text);
}

test('a response that is right in a part of it is told so, with every proof shown', async ({ page }) => {
	const { article } = packOf(arabic);
	const cases = inPart();
	await serveOnly(
		page,
		arabic,
		cases.map(([question]) => question)
	);
	await page.goto(quiz);
	for (const [question, give] of cases) {
		await expect(page.locator(`[data-question="${question.id}"] [data-choice]`).first()).toBeVisible();
		await give(page);
		await check(page);
		await pickProof(page, question);
		await expect(verdict(page), question.id).toHaveAttribute('data-verdict', 'partly');
		expect((await marksIn(page)).answer).toEqual(proofOf(question, article, true).answer);
		await expectProofInSight(page);
		await next(page);
	}
});

test('where the proof is asked for, a wrong sentence costs the point and not the verdict', async ({
	page
}) => {
	const { article, questions } = packOf(arabic);
	const question = questions.find(({ askEvidence }) => askEvidence)!;
	const proofs = Object.keys(proofOf(question, article, true).answer);
	await serveOnly(page, arabic, [question]);
	await page.goto(quiz);
	await respond(page, { question, article, right: true });
	await check(page);
	await expect(page.locator('[data-phase="evidence"]')).toBeVisible();
	await expect(verdict(page)).toHaveCount(0);
	await page.locator(`[data-sentence="${proofs.includes('1') ? 2 : 1}"]`).click();
	await check(page);
	await expect(verdict(page)).toHaveAttribute('data-verdict', 'correct');
	expect(await attemptsIn(page)).toMatchObject([{ mark: { points: 1, possible: 2, evidence: false } }]);
});

test('hints come one at a time, lower the mark and leave the verdict', async ({ page }) => {
	const { article, questions } = packOf(arabic);
	const question = questions.find(({ hints, askEvidence }) => (hints ?? []).length > 1 && !askEvidence)!;
	const hints = question.hints ?? [];
	await serveOnly(page, arabic, [question]);
	await page.goto(quiz);
	const more = page.getByRole('button', { name: 'تلميح', exact: true });
	for (const [index, hint] of hints.entries()) {
		await expect(page.getByText(hint)).toHaveCount(0);
		await more.click();
		await expect(page.getByText(hint)).toBeVisible();
		await expect(more).toHaveCount(index + 1 < hints.length ? 1 : 0);
	}
	await respond(page, { question, article, right: true });
	await check(page);
	await expect(verdict(page)).toHaveAttribute('data-verdict', 'correct');
	const points = Math.round(100 / (hints.length + 1)) / 100;
	expect(await attemptsIn(page)).toMatchObject([{ hints: hints.length, mark: { points, possible: 1 } }]);
});

test('a typed near miss is accepted with a note of the right spelling', async ({ page }) => {
	const { article } = packOf(arabic);
	const typo = ({ answers }: QuestionOf<'short-text'>) => `${answers[0]}${answers[0]!.at(-1)}`;
	const question = questionOf(arabic, 'short-text', (each) => {
		const grading = gradeOf(each, { text: typo(each) }, article);
		return grading.ok && grading.value.notes.some(({ code }) => code === 'spelling');
	});
	await serveOnly(page, arabic, [question]);
	await page.goto(quiz);
	await page.getByRole('textbox').fill(typo(question));
	await check(page);
	await expect(verdict(page)).toHaveAttribute('data-verdict', 'correct');
	await expect(page.getByText(`مقبول، والإملاء: «${question.answers[0]}».`)).toBeVisible();
});

test('a month that can be two is asked about before it is judged', async ({ page }) => {
	const question = questionOf(arabic, 'date', ({ answer }) => answer.endsWith('-11'));
	const year = question.answer.slice(0, 4);
	await serveOnly(page, arabic, [question]);
	await page.goto(quiz);
	await page.getByRole('textbox').fill(`تشرين ${year}`);
	await check(page);
	const readings = page.locator('[data-choice]');
	await expect(readings).toHaveCount(2);
	await expect(verdict(page)).toHaveCount(0);
	await readings.filter({ hasText: 'نوفمبر' }).click();
	await pickProof(page, question);
	await expect(verdict(page)).toHaveAttribute('data-verdict', 'correct');
	expect(await attemptsIn(page)).toMatchObject([
		{ response: { text: `تشرين ${year}`, reading: question.answer } }
	]);
});

test('retrying the mistakes asks exactly those, and nothing is left to retry once they are right', async ({
	page
}) => {
	const { article } = packOf(arabic);
	const questions = oneOfEachKind(arabic).slice(0, 4);
	const answerOne = async (question: Question, right: boolean) => {
		await expect(page.locator('[data-question]')).toHaveAttribute('data-question', question.id);
		await respond(page, { question, article, right });
		await check(page);
		await pickProof(page, question);
		await next(page);
	};
	await serveOnly(page, arabic, questions);
	await page.goto(quiz);
	for (const [index, question] of questions.entries()) await answerOne(question, index % 2 === 0);
	const retry = page.getByRole('button', { name: 'أعد ما فاتك' });
	await retry.click();
	for (const [index, question] of questions.entries()) if (index % 2 === 1) await answerOne(question, true);
	await expect(page.locator('[data-review]')).toHaveCount(2);
	await expect(page.locator('[data-review] [data-verdict="correct"]')).toHaveCount(2);
	await expect(retry).toHaveCount(0);
});
