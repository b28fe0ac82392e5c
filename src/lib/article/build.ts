import { hasError, type Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { segment, SEGMENTATION_VERSION } from '#lib/text/segment.ts';
import type { Article, FrontMatter } from './article.ts';
import { corrected, type Draft } from './corrections.ts';
import { paragraphId } from './identity.ts';

const mostParagraphs = 2000;
const longestParagraph = 20_000;

/**
 * The paragraphs of an article's text: the blocks that blank lines part, each as it was written. Line ends are written \n, so that a
 * copy checked out elsewhere is the same text.
 */
export function paragraphsOf(text: string): string[] {
	return text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.split(/\n[^\S\n]*(?=\n)/)
		.map((block) => block.trim())
		.filter((block) => block !== '');
}

function boundsOf(paragraphs: readonly string[]): Issue[] {
	const issue = (code: string, params: Record<string, number>, quote?: string): Issue => {
		return { code, severity: 'error', place: {}, params, ...(quote === undefined ? {} : { quote }) };
	};
	if (paragraphs.length === 0) return [issue('article-empty', {})];
	if (paragraphs.length > mostParagraphs) {
		return [issue('article-too-many-paragraphs', { count: paragraphs.length, most: mostParagraphs })];
	}
	return paragraphs
		.filter((text) => text.length > longestParagraph)
		.map((text) =>
			issue('paragraph-too-long', { length: text.length, most: longestParagraph }, text.slice(0, 60))
		);
}

/** The paragraphs of a text with the sentences found in each, before any correction: the only caller of `segment`. */
export function segmentedOf(text: string): Draft[] {
	return paragraphsOf(text).map((paragraph) => ({ text: paragraph, sentences: segment(paragraph) }));
}

/**
 * Builds an article: cuts its text into paragraphs and sentences, and corrects these as the front matter asks. Fails where there is
 * no text, where a bound is passed, or where a correction names no single place. What is built carries the offsets.
 */
export function buildArticle(frontMatter: FrontMatter, text: string): Result<Article, Issue[]> {
	const paragraphs = paragraphsOf(text);
	const bounds = boundsOf(paragraphs);
	if (bounds.length > 0) return fail(bounds);
	const { sentences: corrections = {}, ...about } = frontMatter;
	const { drafts, issues } = corrected(segmentedOf(text), corrections);
	if (hasError(issues)) return fail(issues);
	return ok({
		...about,
		segmentation: SEGMENTATION_VERSION,
		paragraphs: drafts.map(({ text, sentences }) => ({
			id: paragraphId(text),
			text,
			sentences: sentences.map(({ start, end }): [number, number] => [start, end])
		}))
	});
}
