import { diffLists } from '#lib/text/diff.ts';
import { tokensOf } from '#lib/text/words.ts';
import type { Article } from './article.ts';

/** Two paragraphs are one, edited, where at least this share of their words is the same. */
const enough = 0.5;
/** More pairs than this are not compared: so much was rewritten that nothing is followed. */
const mostPairs = 10_000;

interface Placed {
	readonly index: number;
	readonly id: string;
	/** Its words, found when first needed. */
	words(): readonly string[];
}

function placed({ paragraphs }: Article): Placed[] {
	return paragraphs.map(({ id, text }, index) => {
		let words: readonly string[] | undefined;
		return { id, index, words: () => (words ??= tokensOf(text)) };
	});
}

/** How much two texts share: 0 to 1, by words that both have (Dice). */
function likeness(words: readonly string[], others: readonly string[]): number {
	const left = new Map<string, number>();
	for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of words) {
		const count = left.get(word) ?? 0;
		if (count > 0) shared += 1;
		left.set(word, count - 1);
	}
	return words.length + others.length === 0 ? 0 : (2 * shared) / (words.length + others.length);
}

function pairUp(older: readonly Placed[], newer: readonly Placed[], pairs: Map<number, number>): void {
	const free = [...newer];
	for (const one of older) {
		const best = free
			.map((other) => ({ other, score: likeness(one.words(), other.words()) }))
			.filter(({ score }) => score >= enough)
			.sort((a, b) => b.score - a.score)[0];
		if (!best) continue;
		pairs.set(one.index, best.other.index);
		free.splice(free.indexOf(best.other), 1);
	}
}

/**
 * Which paragraph of an edited article each paragraph of the older one became, by index: those with the same text, in order; those moved
 * whole; then those that share at least half of their words, first between the same neighbours. Paragraphs that went are left out.
 */
export function alignParagraphs(before: Article, after: Article): ReadonlyMap<number, number> {
	const [older, newer] = [placed(before), placed(after)];
	const pairs = new Map<number, number>();
	const gaps: { older: Placed[]; newer: Placed[] }[] = [{ older: [], newer: [] }];
	let at = { older: 0, newer: 0 };
	for (const { type, items } of diffLists(older, newer, ({ id }) => id)) {
		const gap = gaps.at(-1);
		if (type === 'same') {
			items.forEach((_, index) => pairs.set(at.older + index, at.newer + index));
			gaps.push({ older: [], newer: [] });
		} else gap?.[type === 'removed' ? 'older' : 'newer'].push(...items);
		at = {
			older: at.older + (type === 'added' ? 0 : items.length),
			newer: at.newer + (type === 'removed' ? 0 : items.length)
		};
	}
	const taken = new Set(pairs.values());
	for (const { index, id } of older) {
		const same = pairs.has(index)
			? undefined
			: newer.find((other) => other.id === id && !taken.has(other.index));
		if (!same) continue;
		pairs.set(index, same.index);
		taken.add(same.index);
	}
	for (const gap of [...gaps, { older, newer }]) {
		const taken = new Set(pairs.values());
		const left = gap.older.filter(({ index }) => !pairs.has(index));
		const free = gap.newer.filter(({ index }) => !taken.has(index));
		if (left.length * free.length <= mostPairs) pairUp(left, free, pairs);
	}
	return pairs;
}
