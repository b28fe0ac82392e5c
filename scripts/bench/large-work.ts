/** A large work of the studio, made from a pack of the site: a long article of its words, and many questions on it. */
import { randomUUID } from 'node:crypto';
import { fromQuestion } from '#lib/kinds/drafts.ts';
import type { Pack } from '#lib/bank/bank.ts';
import type { Work, WorkQuestion } from '#lib/bank/work.ts';
import { wordsOf } from '#lib/text/words.ts';

export interface Size {
	readonly questions: number;
	/** Words of the article. */
	readonly words: number;
}

const wordsOfSentence = 14;
const sentencesOfParagraph = 6;
const wordsOfQuote = 5;

/** The same numbers at every run (Lehmer's generator), so that runs can be compared. */
function chanceFrom(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Sentences whose words are drawn from `known`; as long and as plain as those of news. */
function sentencesFrom(known: readonly string[], count: number, chance: () => number): string[] {
	const word = () => known[Math.floor(chance() * known.length)] ?? '';
	return Array.from({ length: count }, () => `${Array.from({ length: wordsOfSentence }, word).join(' ')}.`);
}

/** A value of the same shape, each quote in it words of the long article. */
function requoted(value: unknown, quote: () => string): unknown {
	if (Array.isArray(value)) return value.map((item: unknown) => requoted(item, quote));
	if (typeof value !== 'object' || value === null) return value;
	const fields = Object.entries(value).filter(([key]) => key !== 'prefix' && key !== 'suffix');
	return Object.fromEntries(
		fields.map(([key, item]: [string, unknown]) => {
			const quotes = (key === 'quote' || key === 'nearest') && typeof item === 'string';
			return [key, quotes ? quote() : requoted(item, quote)];
		})
	);
}

function articleOf(pack: Pack, words: number, chance: () => number): string[][] {
	const known = pack.article.paragraphs.flatMap(({ text }) => wordsOf(text).map((word) => word.text));
	const sentences = sentencesFrom(known, Math.ceil(words / wordsOfSentence), chance);
	const count = Math.ceil(sentences.length / sentencesOfParagraph);
	return Array.from({ length: count }, (_, index) =>
		sentences.slice(index * sentencesOfParagraph, (index + 1) * sentencesOfParagraph)
	);
}

/** A work as the studio stores it: questions of every kind that the pack has, each with quotes of its own. */
export function largeWork(pack: Pack, size: Size): Work {
	const chance = chanceFrom(20_261_123);
	const paragraphs = articleOf(pack, size.words, chance);
	const sentences = paragraphs.flat();
	const quote = () => {
		const words = (sentences[Math.floor(chance() * sentences.length)] ?? '').replace('.', '').split(' ');
		const from = Math.floor(chance() * (words.length - wordsOfQuote));
		return words.slice(from, from + wordsOfQuote).join(' ');
	};
	const questions = Array.from({ length: size.questions }, (_, index): WorkQuestion => {
		const pattern = pack.questions[index % pack.questions.length];
		if (!pattern) throw new Error(`the pack ${pack.slug} has no questions`);
		const id = `q-${String(index)}`;
		const draft = { ...fromQuestion(pattern), id, fact: id, prompt: `${pattern.prompt} (${quote()})` };
		return { ...draft, ...Object(requoted(draft, quote)), id };
	});
	return {
		...{ version: 1, uid: randomUUID(), revision: 1, slug: 'large', accept: [], questions },
		about: { title: 'نص طويل', language: 'ar', source: { unknown: true }, glossary: [] },
		text: paragraphs.map((each) => each.join(' ')).join('\n\n')
	};
}
