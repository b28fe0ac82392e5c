import type { Article } from '#lib/article/article.ts';
import { wordsOf } from '#lib/text/words.ts';

/**
 * Words a minute. Adults reading aloud reach 138 in Arabic and 228 in English (International Reading Speed Texts,
 * Trauzettel-Klosinski & Dietz 2012, doi 10.1167/iovs.11-8284); these are near to that, rounded for people who learn.
 */
const pace = { ar: 150, other: 200 } as const;

/** How many words an article has, and how many minutes, not rounded, reading it once takes. */
export function readingOf({ paragraphs, language }: Pick<Article, 'paragraphs' | 'language'>): {
	words: number;
	minutes: number;
} {
	const words = paragraphs.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
	return { words, minutes: words / (language.split('-')[0] === 'ar' ? pace.ar : pace.other) };
}
