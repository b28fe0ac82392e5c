import type { Article } from '#lib/article/article.ts';
import { placeOf, type Located } from '#lib/article/evidence.ts';
import { outlineOf, type Question } from '#lib/kinds/index.ts';
import type { EvidenceRole, Grading, Outline, PlacedQuote } from '#lib/kinds/kind.ts';

export { highlightsOf, type Highlight, type Highlights, type Mark } from './highlights.ts';

/** A quote of the evidence, with where it stands in the article. */
export interface ShownEvidence {
	readonly role: EvidenceRole;
	/** The words as the article has them. */
	readonly quote: string;
	readonly located: Located;
}

/** Why one choice that was made is wrong. */
export interface ShownRefutation {
	/** The id of the choice, or of the foreseen response that was typed. */
	readonly choice: string;
	/** The words of the choice, where it was chosen from a list. */
	readonly text?: string;
	readonly rationale?: string;
	/** Where the article refutes it, and the article's words there; without them, `notMentioned` may say that it does not speak of it. */
	readonly located?: Located;
	readonly quote?: string;
	readonly notMentioned: boolean;
}

/** What a learner is shown after a response, beside the verdict. */
export interface Feedback {
	readonly evidence: readonly ShownEvidence[];
	/** One for each distractor chosen or recognised, in the order of the grading. */
	readonly refutations: readonly ShownRefutation[];
	/** Why the key is right, where the author says so beside the key. */
	readonly rationale?: string;
	readonly explanation: string;
}

/** The article's own words at a place. */
function wordsAt(article: Article, { paragraph, start, end }: Located): string {
	return article.paragraphs[paragraph]?.text.slice(start, end) ?? '';
}

function shown({ quote, role }: PlacedQuote, article: Article): ShownEvidence[] {
	const located = placeOf(article, quote);
	return located ? [{ role, quote: wordsAt(article, located), located }] : [];
}

function refutationOf(id: string, outline: Outline, article: Article): ShownRefutation {
	const choice = outline.groups.flatMap(({ choices }) => choices).find((each) => each.id === id);
	const prose = outline.prose.find((each) => each.choice === id && each.path.includes('rationale'));
	const rationale = choice?.rationale ?? prose?.text;
	const quoted = outline.quotes.find((each) => each.role === 'refutes' && each.choice === id);
	const [place] = quoted ? shown(quoted, article) : [];
	// A foreseen response stands in no group; one that no quote refutes is one that the article does not mention.
	const notMentioned = choice ? choice.notMentioned === true : quoted === undefined;
	return {
		choice: id,
		...(choice ? { text: choice.text } : {}),
		...(rationale === undefined ? {} : { rationale }),
		...(place ? { located: place.located, quote: place.quote } : {}),
		notMentioned
	};
}

function rationaleOfKey({ groups }: Outline): string | undefined {
	const rationales = groups
		.flatMap(({ choices }) => choices)
		.flatMap(({ correct, rationale }) => (correct && rationale !== undefined ? [rationale] : []));
	return rationales.length > 0 ? rationales.join('\n') : undefined;
}

/**
 * What to show after a response: the evidence where it stands, why each wrong choice made is wrong, and the explanation.
 * A quote that the article does not have is left out; lint keeps such a question from being asked.
 */
export function feedbackFor(question: Question, grading: Grading, article: Article): Feedback {
	const outline = outlineOf(question);
	const rationale = rationaleOfKey(outline);
	return {
		evidence: outline.quotes
			.filter(({ role }) => role !== 'refutes')
			.flatMap((quote) => shown(quote, article)),
		refutations: grading.chosen.map((id) => refutationOf(id, outline, article)),
		...(rationale === undefined ? {} : { rationale }),
		explanation: question.explanation
	};
}
