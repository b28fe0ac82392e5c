/** Answers many questions one after another, on a phone that keeps its database on the disk. */
import type { Page } from '@playwright/test';
import type { Pack } from '#lib/bank/bank.ts';
import { isOneTap } from '#lib/kinds/shapes.ts';
import { floorQuestions } from './floor.ts';
import { checkUntilPainted, goOn } from './page-probe.ts';
import { heapOf, newProfile, storedPhone } from './phone.ts';

/** A person takes longer than this, in milliseconds, to read a question and choose. */
const PAUSE = 300;
/** And longer than this over the first, while what checking needs is fetched. */
const FIRST_PAUSE = 2500;

/** The pack with those of its questions that one tap answers and whose proof the floor page can mark as well. */
export function tapped(pack: Pack, most: number): Pack {
	const quotes = new Map(floorQuestions(pack).map(({ id, quote }) => [id, quote]));
	const questions = pack.questions.filter((question) => {
		const quote = quotes.get(question.id);
		const markable = pack.article.paragraphs.some(({ text }) => quote !== undefined && text.includes(quote));
		return markable && isOneTap(question) && !question.askEvidence;
	});
	return { ...pack, questions: questions.slice(0, most) };
}

export interface Played {
	/** Milliseconds from check to the painted evidence, for each question. */
	readonly times: readonly number[];
	/** Bytes that scripts hold at the end. */
	readonly heap: number;
}

/** Plays through the `count` questions at `url`; `prepare` may change what the page is served. */
export async function play(
	url: string,
	count: number,
	prepare: (page: Page) => Promise<unknown> = async () => undefined
): Promise<Played> {
	const phone = await storedPhone(newProfile());
	await prepare(phone.page);
	await phone.page.goto(url);
	const times: number[] = [];
	for (let asked = 0; asked < count; asked += 1) {
		if (asked > 0) await phone.page.evaluate(goOn);
		const pause = asked === 0 ? FIRST_PAUSE : PAUSE;
		times.push(await phone.page.evaluate(checkUntilPainted, { selector: 'mark[data-evidence]', pause }));
	}
	const heap = await heapOf(phone);
	await phone.close();
	return { times, heap };
}
