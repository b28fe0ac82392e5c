import type { Article, Range } from '#lib/article/article.ts';
import { placeOf, type Located } from '#lib/article/evidence.ts';
import { sentencesOf } from '#lib/article/sentences.ts';
import { outlineOf, type Kind, type Question } from '#lib/kinds/index.ts';
import type { EvidenceRole } from '#lib/kinds/kind.ts';
import { targetsIn, type Target } from './suggest/targets.ts';
import { readingOf } from './reading-pace.ts';

/** What the questions of a bank say of one sentence, by their ids. */
export interface SentenceCoverage {
	readonly number: number;
	/** Questions whose answer it proves; those of a "not stated" whose nearest words it has; those with a distractor that it refutes. */
	readonly answer: readonly string[];
	readonly nearest: readonly string[];
	readonly refutes: readonly string[];
}

/** A fact that the article states and no evidence holds, in offsets of its paragraph. */
export interface UntestedFact extends Range {
	readonly sentence: number;
	readonly paragraph: number;
	readonly sort: Target['sort'];
	readonly text: string;
}

/** Which questions test what of an article. */
export interface CoverageMap {
	readonly sentences: readonly SentenceCoverage[];
	/** The numbers of sentences that prove no answer and are nearest to none. */
	readonly untested: readonly number[];
	/** Numbers, dates, names, places and terms that no evidence holds. */
	readonly facts: readonly UntestedFact[];
	/** Questions with a quote that stands at no single place. */
	readonly lost: readonly string[];
}

interface PlacedRole extends Located {
	readonly role: EvidenceRole;
	readonly id: string;
}

function untestedFacts(article: Article, places: readonly PlacedRole[]): UntestedFact[] {
	return sentencesOf(article).flatMap(({ number, paragraph, start, text }) =>
		targetsIn(text, article)
			.map(({ sort, text: words, ...range }) => ({
				sentence: number,
				paragraph,
				sort,
				text: words,
				start: start + range.start,
				end: start + range.end
			}))
			.filter(
				(fact) =>
					!places.some(
						(place) =>
							place.role !== 'refutes' &&
							place.paragraph === paragraph &&
							place.start <= fact.start &&
							fact.end <= place.end
					)
			)
	);
}

/** Which questions test which sentence, and which facts none tests. */
export function coverageOf(questions: readonly Question[], article: Article): CoverageMap {
	const lost = new Set<string>();
	const places = questions.flatMap((question) =>
		outlineOf(question).quotes.flatMap(({ quote, role }): PlacedRole[] => {
			const found = placeOf(article, quote);
			if (found) return [{ ...found, role, id: question.id }];
			lost.add(question.id);
			return [];
		})
	);
	const idsBy = (number: number, role: EvidenceRole): string[] => {
		const ids = places.filter((place) => place.role === role && place.sentences.includes(number));
		return [...new Set(ids.map(({ id }) => id))];
	};
	const sentences = sentencesOf(article).map(({ number }) => ({
		number,
		answer: idsBy(number, 'answer'),
		nearest: idsBy(number, 'nearest'),
		refutes: idsBy(number, 'refutes')
	}));
	const untested = sentences.filter(({ answer, nearest }) => answer.length + nearest.length === 0);
	return {
		sentences,
		untested: untested.map(({ number }) => number),
		facts: untestedFacts(article, places),
		lost: [...lost]
	};
}

/** What a bank is made of: how many questions of each kind, skill and level, in the order in which they first occur. */
export interface Makeup {
	readonly kinds: ReadonlyMap<Kind, number>;
	readonly skills: ReadonlyMap<Question['skill'], number>;
	readonly levels: ReadonlyMap<number, number>;
	/** How many facts are tested; questions without one of their own test one each. */
	readonly facts: number;
}

function tally<T>(items: readonly T[]): Map<T, number> {
	const counts = new Map<T, number>();
	for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
	return counts;
}

/** What the bank is made of. */
export function makeupOf(questions: readonly Question[]): Makeup {
	return {
		kinds: tally(questions.map(({ kind }) => kind)),
		skills: tally(questions.map(({ skill }) => skill)),
		levels: tally(questions.map(({ level }) => level)),
		facts: new Set(questions.map(({ id, fact }) => fact ?? id)).size
	};
}

/**
 * Seconds for one question of each kind, once the article was read. Estimates: a minute for a choice is the teacher's rule that Brothen 2012
 * (doi 10.1177/0098628312456630) examined; the others are set beside it by how much is read and done, and have not been measured.
 */
const seconds: { readonly [K in Kind]: number } = {
	'single-choice': 60,
	'multiple-choice': 75,
	'true-false': 40,
	'short-text': 60,
	number: 45,
	date: 45,
	'gap-fill': 60,
	ordering: 90,
	matching: 90,
	'sentence-choice': 50
};

/** How long an article and its questions take, estimated, in seconds. */
export interface Duration {
	readonly reading: number;
	readonly answering: number;
}

/** How long reading the article once and answering all questions takes: an estimate, to be said to be one. */
export function durationOf(questions: readonly Question[], article: Article): Duration {
	return {
		reading: Math.round(60 * readingOf(article).minutes),
		answering: questions.reduce(
			(sum, { kind, askEvidence }) => sum + seconds[kind] + (askEvidence ? 20 : 0),
			0
		)
	};
}
