import { test } from './device.ts';
import { answer, answerUpTo, draftOf, indexOf, pane, questionAt } from './session.ts';
import { arabic, attemptsIn, expect, packOf } from './site.ts';

test('a browser that is killed while a question is being answered loses no attempt and comes back to the question', async ({
	device,
	site
}) => {
	const pack = packOf(arabic);
	const address = `${site.url}/articles/${arabic}/quiz/`;
	const index = indexOf(pack, ({ kind }) => kind === 'single-choice', 3);
	const question = questionAt(pack, index);
	const first = await device.start();
	const page = first.pages()[0] ?? (await first.newPage());
	await page.goto(address);
	await answerUpTo({ page, pack }, index);
	await pane(page, question).locator('[data-choice]').nth(1).check();
	await expect.poll(() => draftOf(page, question)).toBeDefined();
	await device.kill(first);

	const again = await (await device.start()).newPage();
	await again.goto(address);
	await expect(pane(again, question)).toBeVisible();
	await expect(pane(again, question).locator('[data-choice]').nth(1)).toBeChecked();
	const answered = (await attemptsIn(again)).map((attempt) => attempt['question']);
	const before = pack.questions.slice(0, index);
	expect(answered.sort()).toEqual(before.map(({ id }) => id).sort());
});

test('a browser that is killed at the moment of the verdict comes back to that verdict and its proof', async ({
	device,
	site
}) => {
	const pack = packOf(arabic);
	const address = `${site.url}/articles/${arabic}/quiz/`;
	const first = await device.start();
	const page = first.pages()[0] ?? (await first.newPage());
	await page.goto(address);
	await answerUpTo({ page, pack }, 1);
	await answer({ page, pack }, 1, false);
	await device.kill(first);

	const again = await (await device.start()).newPage();
	await again.goto(address);
	await expect(pane(again, questionAt(pack, 1))).toBeVisible();
	await expect(again.locator('[data-verdict]:not([data-verdict="correct"])')).toBeVisible();
	await expect(again.locator('[data-evidence~="answer"]').first()).toBeVisible();
	expect(await attemptsIn(again)).toHaveLength(2);
	await again.locator('[data-action="next"]').click();
	await expect(pane(again, questionAt(pack, 2))).toBeVisible();
});
