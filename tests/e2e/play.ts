/** Answers questions as a learner does: by what is on the page, whatever the kind. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Article } from '#lib/article/article.ts';
import { numberOf } from '#lib/article/sentences.ts';
import { keyResponseOf, type Question, type QuestionOf } from '#lib/kinds/index.ts';
import { gapSegments } from '#lib/kinds/gap-fill/segments.ts';

interface Turn<Q extends Question = Question> {
	readonly page: Page;
	readonly pane: Locator;
	readonly question: Q;
	readonly article: Article;
	readonly right: boolean;
}

const values = ['true', 'false', 'not-stated'];

/** What is answered, and whether with its key or wrongly. */
export interface Wanted {
	readonly question: Question;
	readonly article: Article;
	readonly right: boolean;
}

/** Gives a response to the question in view: the key, or one that is wrong. Does not check it. */
export async function respond(page: Page, { question, article, right }: Wanted): Promise<void> {
	const pane = page.locator(`[data-question="${question.id}"]`);
	await expect(pane).toBeVisible();
	const turn = { page, pane, article, right };
	switch (question.kind) {
		case 'single-choice':
			return choose({ ...turn, question });
		case 'multiple-choice':
			return chooseMany({ ...turn, question });
		case 'true-false': {
			const key = values.indexOf(String(question.answer));
			return pane
				.locator('[data-choice]')
				.nth(right ? key : (key + 1) % 3)
				.check();
		}
		case 'short-text':
		case 'number':
		case 'date': {
			const { text } = keyResponseOf(question, article);
			return pane.getByRole('textbox').fill(right ? text : wrongText[question.kind]);
		}
		case 'gap-fill':
			return fillGaps({ ...turn, question });
		case 'ordering':
			return order({ ...turn, question });
		case 'matching':
			return match({ ...turn, question });
		case 'sentence-choice':
			return tapSentences({ ...turn, question });
	}
}

const wrongText = { 'short-text': 'القمر', number: '9999', date: '1850' };

async function choose({ pane, question, right }: Turn<QuestionOf<'single-choice'>>): Promise<void> {
	const choice = question.choices.find(({ correct }) => Boolean(correct) === right);
	await pane
		.locator('label')
		.filter({ hasText: exactly(choice?.text ?? '') })
		.click();
}

async function chooseMany({ pane, question, right }: Turn<QuestionOf<'multiple-choice'>>): Promise<void> {
	for (const choice of question.choices.filter(({ correct }) => Boolean(correct) === right))
		await pane
			.locator('label')
			.filter({ hasText: exactly(choice.text) })
			.click();
}

async function fillGaps({ pane, question, right }: Turn<QuestionOf<'gap-fill'>>): Promise<void> {
	const gaps = gapSegments(question.text).flatMap((part) => (part.type === 'gap' ? [part.id] : []));
	const words = gaps.map((id) => question.gaps.find((gap) => gap.id === id)?.answers[0] ?? '');
	const bank = question.words ?? [];
	if (bank.length > 0) {
		const distractor = bank[0]?.text ?? '';
		const chosen = right ? words : [distractor, ...words.filter((_, index) => index > 0).reverse()];
		for (const word of chosen) await pane.getByRole('button', { name: word, exact: true }).click();
		return;
	}
	for (const [index, word] of words.entries())
		await pane
			.getByRole('textbox')
			.nth(index)
			.fill(right ? word : 'القمر');
}

async function order({ pane, question, right }: Turn<QuestionOf<'ordering'>>): Promise<void> {
	const texts = question.entries.map(({ text }) => text);
	const wanted = right ? texts : texts.toReversed();
	const rows = pane.locator('ol > li');
	// The player comes after the prompt: before its rows are there, every place would seem to be right.
	await expect(rows).toHaveCount(texts.length);
	for (const [place, text] of wanted.entries()) {
		for (;;) {
			const current = await rows.locator('> span').allTextContents();
			const at = current.indexOf(text);
			if (at <= place) break;
			await rows.nth(at).getByRole('button').first().click();
			await expect(rows.nth(at - 1)).toContainText(text);
		}
	}
	// Where the order shown is the one to give, nothing was moved.
	const keep = pane.locator('ol ~ div .button');
	if (await keep.isVisible()) await keep.click();
}

async function match({ pane, question, right }: Turn<QuestionOf<'matching'>>): Promise<void> {
	const targets = question.pairs.map(({ target }) => target);
	const wrong = [...targets.slice(1), targets[0] ?? ''];
	for (const [index] of question.pairs.entries()) {
		await pane.locator('ol > li').nth(index).getByRole('button').first().click();
		const target = (right ? targets : wrong)[index] ?? '';
		await pane.locator('ul > li button').filter({ hasText: target }).click();
	}
}

async function tapSentences({
	page,
	question,
	article,
	right
}: Turn<QuestionOf<'sentence-choice'>>): Promise<void> {
	const key = keyResponseOf(question, article).sentences.map((ref) => numberOf(article, ref) ?? 0);
	const other = key.map((number) => (number > 1 ? number - 1 : number + 1));
	await showText(page, true);
	for (const number of right ? key : other) {
		const sentence = page.locator(`[data-sentence="${number}"]`);
		// By key: where text is very large, what stands above the text can lie over the middle of a sentence.
		await sentence.press('Space');
	}
	await showText(page, false);
}

/** On a phone, turns to the text or back to the question. */
export async function showText(page: Page, text: boolean): Promise<void> {
	const toggle = page.locator('button[data-view]');
	if (!(await toggle.isVisible())) return;
	if (((await toggle.getAttribute('data-view')) === 'text') !== text) await toggle.click();
}

function exactly(text: string): RegExp {
	return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
