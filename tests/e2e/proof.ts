/** What the article must show as proof after a response, worked out from the question and the article alone. */
import { expect, type Page } from '@playwright/test';
import type { Article, Quote } from '#lib/article/article.ts';
import { locate } from '#lib/article/locate.ts';
import { numberOf, sentencesOf } from '#lib/article/sentences.ts';
import { keyResponseOf, type Question } from '#lib/kinds/index.ts';
import type { EvidenceRole } from '#lib/kinds/kind.ts';

type Shown = Record<EvidenceRole, Record<number, string>>;

/** The quotes that refute what `respond` chooses where it is to be wrong. */
function refuting(question: Question, article: Article): Quote[] {
	switch (question.kind) {
		case 'single-choice':
			return question.choices
				.filter(({ correct }) => !correct)
				.slice(0, 1)
				.flatMap(quoteOf);
		case 'multiple-choice':
			return question.choices.filter(({ correct }) => !correct).flatMap(quoteOf);
		case 'gap-fill':
			return (question.words ?? []).slice(0, 1).flatMap(quoteOf);
		case 'sentence-choice': {
			const key = keyResponseOf(question, article).sentences.map((ref) => numberOf(article, ref) ?? 0);
			const picked = key.map((number) => (number > 1 ? number - 1 : number + 1));
			return (question.distractors ?? []).filter((quote) =>
				Object.keys(wordsOf(article, [quote])).some((number) => picked.includes(Number(number)))
			);
		}
		default:
			return [];
	}
}

function quoteOf({ refutedBy }: { readonly refutedBy?: Quote | undefined }): Quote[] {
	return refutedBy ? [refutedBy] : [];
}

/** The words quoted in each sentence, by the number of the sentence. */
function wordsOf(article: Article, quotes: readonly Quote[]): Record<number, string> {
	const quoted = quotes.map((quote) => {
		const located = locate(article, quote);
		if (!located.ok) throw new Error(`the article does not have «${quote.quote}»`);
		return located.value;
	});
	const words: Record<number, string> = {};
	for (const { number, paragraph, start, end } of sentencesOf(article)) {
		const text = article.paragraphs[paragraph]?.text ?? '';
		const isQuoted = (at: number) =>
			quoted.some((place) => place.paragraph === paragraph && place.start <= at && at < place.end);
		const own = [...Array(end - start).keys()].filter((offset) => isQuoted(start + offset));
		if (own.length > 0) words[number] = own.map((offset) => text.charAt(start + offset)).join('');
	}
	return words;
}

/** What is to be marked once `question` was answered rightly or wrongly by `respond`. */
export function proofOf(question: Question, article: Article, right: boolean): Shown {
	const answer = question.evidence.flatMap((proof) => ('quote' in proof ? [proof] : []));
	const nearest = question.evidence.flatMap((proof) =>
		'nearest' in proof ? [{ ...proof, quote: proof.nearest }] : []
	);
	return {
		answer: wordsOf(article, answer),
		nearest: wordsOf(article, nearest),
		refutes: wordsOf(article, right ? [] : refuting(question, article))
	};
}

/** What the page marks in a text: for each role the words inside its marks, by the number of the sentence that has the role too. */
export function marksIn(page: Page, text = '.quiz .article'): Promise<Shown> {
	return page.locator(text).evaluate((text) => {
		const shown: Shown = { answer: {}, nearest: {}, refutes: {} };
		const roles = ['answer', 'nearest', 'refutes'] as const;
		for (const sentence of text.querySelectorAll<HTMLElement>('[data-sentence]'))
			for (const role of roles.filter((each) => sentence.dataset['evidence']?.split(' ').includes(each))) {
				const marks = [...sentence.querySelectorAll(`mark[data-evidence~="${role}"]`)];
				shown[role][Number(sentence.dataset['sentence'])] = marks.map((mark) => mark.textContent).join('');
			}
		return shown;
	});
}

/** Holds that verdict, the first words of the proof and the way on are in sight and uncovered, with the page unscrolled. */
export async function expectProofInSight(page: Page): Promise<void> {
	const first = page.locator('mark[data-evidence~="answer"], mark[data-evidence="nearest"]').first();
	await expect(page.locator('[data-verdict]').first()).toBeInViewport({ ratio: 1 });
	await expect(page.locator('[data-action="next"]')).toBeInViewport({ ratio: 1 });
	await expect
		.poll(() =>
			first.evaluate((mark) => {
				const [line] = mark.getClientRects();
				if (!line || window.scrollY > 0) return false;
				const middle = [line.left + line.width / 2, line.top + line.height / 2] as const;
				return document.elementFromPoint(...middle) === mark;
			})
		)
		.toBe(true);
}
