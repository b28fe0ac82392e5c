/** Pictures of a quiz: each kind before and after a response, and the end. */
import type { Page } from '@playwright/test';
import { respond, showText } from '../../tests/e2e/play.ts';
import { packOf } from '../../tests/e2e/site.ts';
import { languages, shoot, visit, type Look } from './look.ts';

/** Goes through the quiz until each kind was met, wrong and right in turn; then to the end. */
export async function shootQuiz(page: Page, look: Look): Promise<void> {
	const { slug } = languages[look.language];
	const { article, questions } = packOf(slug);
	const met = new Set<string>();
	await visit(page, look, `/articles/${slug}/quiz/`);
	for (const [index, question] of questions.entries()) {
		const isNew = !met.has(question.kind);
		met.add(question.kind);
		await page.locator(`[data-question="${question.id}"]`).waitFor();
		if (isNew) await shoot(page, `quiz-${question.kind}-before`, look);
		await respond(page, { question, article, right: index % 3 !== 0 });
		if (question.kind === 'sentence-choice' && isNew) {
			await showText(page, true);
			await shoot(page, `quiz-${question.kind}-text`, look);
			await showText(page, false);
		}
		await page.locator('[data-action="check"]').click();
		if (question.askEvidence) {
			await page.locator('[data-phase="evidence"]').waitFor();
			if (isNew) await shoot(page, 'quiz-evidence', look);
			await page.locator('[data-sentence="1"]').click();
			await page.locator('[data-action="check"]').click();
		}
		await page.locator('[data-action="next"]').waitFor();
		if (isNew) await shoot(page, `quiz-${question.kind}-after`, look);
		await page.locator('[data-action="next"]').click();
	}
	await page.locator('[data-review]').first().waitFor();
	await shoot(page, 'quiz-end', look);
}
