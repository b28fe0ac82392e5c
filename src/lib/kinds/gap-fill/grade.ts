import type { Article } from '#lib/article/article.ts';
import { foldText } from '#lib/text/fold.ts';
import { verdictOf, type Grading, type Note } from '../kind.ts';
import { judgeEntry, notesOf } from '../typed-entry.ts';
import { contentOf } from './fill.ts';
import type { Gap, GapFillQuestion, GapFillResponse } from './question.ts';
import { wordsOfBank } from './bank-words.ts';

/** What became of one gap. */
interface Filled {
	readonly correct: boolean;
	readonly notes: readonly Note[];
	readonly chosen?: string;
}

function sameWord(one: string, other: string): boolean {
	return foldText(one, 'marks') === foldText(other, 'marks');
}

/** A gap filled from the bank: right where the word's text is an answer of the gap and the word stands in no other gap. */
function fillFromBank(question: GapFillQuestion, response: GapFillResponse, gap: Gap): Filled {
	const id = contentOf(response.gaps, gap.id);
	const word = wordsOfBank(question).find((candidate) => candidate.id === id);
	if (word === undefined) return { correct: false, notes: [] };
	const uses = question.gaps.filter((other) => contentOf(response.gaps, other.id) === id).length;
	const fits = gap.answers.some((answer) => sameWord(answer, word.text));
	const filled = { correct: fits && uses === 1, notes: [] };
	return fits ? filled : { ...filled, chosen: word.id };
}

function fillTyped(text: string, gap: Gap, about: { question: GapFillQuestion; article: Article }): Filled {
	const { question } = about;
	const entry = { answers: gap.answers, strict: question.strict };
	const judgement = judgeEntry(text, entry, about);
	const notes = notesOf(judgement).map((note) => ({ ...note, part: gap.id }));
	return { correct: judgement.outcome !== 'rejected', notes };
}

/** Credit is the share of gaps filled right: rules GF1 to GF6 of the README. */
export function gradeGaps(question: GapFillQuestion, response: GapFillResponse, article: Article): Grading {
	const filled = question.gaps.map((gap) =>
		question.words === undefined
			? fillTyped(contentOf(response.gaps, gap.id), gap, { question, article })
			: fillFromBank(question, response, gap)
	);
	const fraction = filled.filter((gap) => gap.correct).length / question.gaps.length;
	const chosen = filled.flatMap((gap) => (gap.chosen === undefined ? [] : [gap.chosen]));
	return {
		fraction,
		verdict: verdictOf(fraction),
		parts: question.gaps.map((gap, index) => ({ id: gap.id, correct: filled[index]?.correct ?? false })),
		chosen: [...new Set(chosen)],
		notes: filled.flatMap((gap) => gap.notes)
	};
}
