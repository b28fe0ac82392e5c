import type { Article } from '#lib/article/article.ts';
import { numberOf } from '#lib/article/sentences.ts';
import {
	keyResponseOf,
	outlineOf,
	responseOf,
	type Kind,
	type Question,
	type QuestionOf,
	type ResponseOf
} from '#lib/kinds/index.ts';
import { readNumber } from '#lib/text/number-words.ts';

/** Words by language tag. */
export type LanguageMap = Readonly<Record<string, string>>;

/** What can be chosen, moved or matched (xAPI 1.0.3, part 2, 2.4.4.1). */
export interface Component {
	readonly id: string;
	readonly description: LanguageMap;
}

/** The interaction of a question as `cmi.interaction` describes it. */
export interface Interaction {
	readonly interactionType: 'choice' | 'fill-in' | 'numeric' | 'sequencing' | 'matching' | 'other';
	readonly choices?: readonly Component[];
	readonly source?: readonly Component[];
	readonly target?: readonly Component[];
}

interface Writer<K extends Kind> {
	interaction(question: QuestionOf<K>, language: string): Interaction;
	/** The response as its interaction type has it; `undefined` where that cannot hold what was typed. */
	written(question: QuestionOf<K>, response: ResponseOf<K>, article: Article): string | undefined;
	/** The right responses, where there are others than the key response. */
	patterns?(question: QuestionOf<K>, key: string): readonly string[];
}

const AND = '[,]';
const WITH = '[.]';

function components(list: readonly { id: string; text: string }[], language: string): readonly Component[] {
	return list.map(({ id, text }) => ({ id, description: { [language]: text } }));
}

function choicesOf(question: Question): readonly { id: string; text: string }[] {
	return outlineOf(question).groups.flatMap((group) => group.choices);
}

const other = { interactionType: 'other' } as const;

/** Typed text with the delimiters of responses taken apart, so that it is read as one piece. */
function piece(text: string): string {
	return text.replaceAll(/\[([.,:])\]/g, '[ $1 ]');
}

const writers: { readonly [K in Kind]: Writer<K> } = {
	'single-choice': {
		interaction: (question, language) => ({
			interactionType: 'choice',
			choices: components(question.choices, language)
		}),
		written: (...[, { choice }]) => choice
	},
	'multiple-choice': {
		interaction: (question, language) => ({
			interactionType: 'choice',
			choices: components(question.choices, language)
		}),
		written: (...[, { choices }]) => choices.join(AND)
	},
	// Not `true-false`, which has no third value for what the article does not state.
	'true-false': {
		interaction: (question) => ({
			interactionType: 'choice',
			choices: components(choicesOf(question), 'en')
		}),
		written: (...[, { choice }]) => choice
	},
	'short-text': {
		interaction: () => ({ interactionType: 'fill-in' }),
		written: (...[, { text }]) => piece(text),
		patterns: ({ answers }) => answers.map((answer) => `{case_matters=false}${piece(answer)}`)
	},
	number: {
		interaction: () => ({ interactionType: 'numeric' }),
		written: (...[, { text }, { language }]) => readNumber(text, language)?.value.toString(),
		patterns: ({ answer, tolerance = 0 }) => [
			tolerance === 0 ? `${answer}` : `${answer - tolerance}[:]${answer + tolerance}`
		]
	},
	date: {
		interaction: () => other,
		written: (...[, { text, reading }]) => piece(reading ?? text),
		patterns: ({ answer }, key) => [key, answer]
	},
	'gap-fill': {
		interaction: () => ({ interactionType: 'fill-in' }),
		written: (question, { gaps }) => {
			const words = new Map(choicesOf(question).map(({ id, text }) => [id, text]));
			return question.gaps.map(({ id }) => piece(words.get(gaps[id] ?? '') ?? gaps[id] ?? '')).join(AND);
		}
	},
	ordering: {
		interaction: ({ entries }, language) => ({
			interactionType: 'sequencing',
			choices: components(entries, language)
		}),
		written: (...[, { order }]) => order.join(AND)
	},
	matching: {
		interaction: (question, language) => ({
			interactionType: 'matching',
			source: components(
				question.pairs.map(({ id, source }) => ({ id, text: source })),
				language
			),
			target: components(choicesOf(question), language)
		}),
		written: ({ pairs }, { pairs: given }) =>
			pairs.flatMap(({ id }) => (given[id] === undefined ? [] : [`${id}${WITH}${given[id]}`])).join(AND)
	},
	'sentence-choice': {
		interaction: () => other,
		written: (...[, { sentences }, article]) =>
			sentences
				.flatMap((sentence) => numberOf(article, sentence) ?? [])
				.sort((a, b) => a - b)
				.map((number) => `sentence-${number}`)
				.join(AND)
	}
};

function writerOf<K extends Kind>(question: QuestionOf<K>): Writer<K> {
	return writers[question.kind];
}

/** A question as an interaction, with the patterns of its right responses. */
export function interactionOf<K extends Kind>(
	question: QuestionOf<K>,
	article: Article
): Interaction & { readonly correctResponsesPattern: readonly string[] } {
	const writer = writerOf(question);
	const key = writer.written(question, keyResponseOf(question, article), article) ?? '';
	const patterns = writer.patterns?.(question, key) ?? [key];
	return { ...writer.interaction(question, article.language), correctResponsesPattern: patterns };
}

/** A stored response as its interaction type has it; `undefined` where it is none, or cannot be written so. */
export function writtenResponse<K extends Kind>(
	question: QuestionOf<K>,
	stored: unknown,
	article: Article
): string | undefined {
	const response = responseOf(question, stored);
	return response && writerOf(question).written(question, response, article);
}
