import type { Article } from '#lib/article/article.ts';
import type { Strictness } from '#lib/text/strictness.ts';
import { judgeText, wordForms, type Judgement } from '#lib/text/typed.ts';
import type { BaseQuestion, Grading, Note } from './kind.ts';
import { verdictOf } from './kind.ts';

const wordsOfArticles = new WeakMap<Article, ReadonlySet<string>>();

/** The words of an article as typed responses are compared with them; found once an article. */
export function articleWords(article: Article): ReadonlySet<string> {
	const known = wordsOfArticles.get(article);
	if (known !== undefined) return known;
	const words = wordForms(article.paragraphs.map((paragraph) => paragraph.text).join('\n'));
	wordsOfArticles.set(article, words);
	return words;
}

/** One place to type a word or a few: a short-text question, or a gap. */
export interface TypedEntry {
	/** The first is the form shown. */
	readonly answers: readonly string[];
	readonly strict?: readonly Strictness[] | undefined;
	readonly wrong?: readonly { readonly id: string; readonly text: string }[] | undefined;
}

/** What `response` is worth where `entry` is asked by `question` about `article`. */
export function judgeEntry(
	response: string,
	entry: TypedEntry,
	about: { readonly question: BaseQuestion; readonly article: Article }
): Judgement {
	return judgeText(response, {
		answers: entry.answers,
		strict: entry.strict ?? [],
		language: about.article.language,
		wrong: entry.wrong ?? [],
		articleWords: articleWords(about.article),
		prompt: about.question.prompt,
		quotes: about.question.evidence.map((item) => ('nearest' in item ? item.nearest : item.quote))
	});
}

/** What a judgement has to tell the learner. */
export function notesOf(judgement: Judgement): Note[] {
	if (judgement.outcome === 'accepted') return [];
	if (judgement.outcome === 'near') return [{ code: 'spelling', right: judgement.right }];
	if (judgement.reason === undefined) return [];
	const { reason, right } = judgement;
	return [right === undefined ? { code: reason } : { code: reason, right }];
}

/** A grading of a response that has no parts. */
export function wholeGrading(
	fraction: number,
	told: {
		readonly notes?: readonly Note[];
		readonly chosen?: readonly string[];
		readonly clarify?: readonly string[];
	}
): Grading {
	const { notes = [], chosen = [], clarify } = told;
	const grading = { fraction, verdict: verdictOf(fraction), parts: [], chosen, notes };
	return clarify === undefined ? grading : { ...grading, clarify };
}
