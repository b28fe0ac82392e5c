/** Goes through a session as a learner does. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Pack } from '#lib/bank/bank.ts';
import type { Question } from '#lib/kinds/index.ts';
import { respond } from './play.ts';

/** The question with a number, counted from 0. */
export function questionAt(pack: Pack, index: number): Question {
	const question = pack.questions[index];
	if (!question) throw new Error(`${pack.slug} has no question at ${index}`);
	return question;
}

export function pane(page: Page, question: Question): Locator {
	return page.locator(`[data-question="${question.id}"]`);
}

/** A learner's page and what is asked there. */
export interface Sitting {
	readonly page: Page;
	readonly pack: Pack;
}

/** The number of the first question, from `start` on, that is as wanted. */
export function indexOf(pack: Pack, wanted: (question: Question) => boolean, start = 0): number {
	const index = pack.questions.findIndex((question, at) => at >= start && wanted(question));
	if (index < 0) throw new Error(`${pack.slug} has no such question from ${start} on`);
	return index;
}

/** Answers the question in view and checks it, up to the verdict. */
export async function answer({ page, pack }: Sitting, index: number, right = true): Promise<void> {
	const question = questionAt(pack, index);
	await respond(page, { question, article: pack.article, right });
	await page.locator('[data-action="check"]').click();
	if (question.askEvidence) {
		await page.locator('[data-phase="evidence"] [data-sentence="1"]').click();
		await page.locator('[data-action="check"]').click();
	}
	await expect(page.locator('[data-verdict]')).toBeVisible();
}

/** Answers the questions up to a number, that one left out, and leaves it in view. */
export async function answerUpTo({ page, pack }: Sitting, end: number): Promise<void> {
	for (let index = 0; index < end; index += 1) {
		await answer({ page, pack }, index);
		await page.locator('[data-action="next"]').click();
	}
}

/** The draft of a question as the database keeps it; `undefined` where there is none. */
export function draftOf(page: Page, question: Question): Promise<unknown> {
	return page.evaluate(
		(id) =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('dalil');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const database = opening.result;
					const reading = database.transaction('sessions').objectStore('sessions').getAll();
					reading.onsuccess = () => {
						const items = reading.result
							.filter(({ state }) => state === 'open')
							.flatMap((session) => session.items);
						resolve(items.find((item) => item.question === id)?.draft?.response);
						database.close();
					};
				};
			}),
		question.id
	);
}
