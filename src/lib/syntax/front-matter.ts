import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';

/** `article.md` cut in two: the YAML between its `---` lines, and the text after them. */
export interface ArticleParts {
	readonly frontMatter: string;
	readonly text: string;
	/** The line of the file that the first line of the text is, from 1. The front matter begins at line 2. */
	readonly textLine: number;
}

function error(code: string): Issue {
	return { code, severity: 'error', place: { line: 1, column: 1 } };
}

/** Cuts `article.md`. Fails where it does not begin with a `---` line, or has no second one. */
export function splitArticle(source: string): Result<ArticleParts, Issue[]> {
	const lines = source.split('\n');
	if (lines[0]?.trimEnd() !== '---') return fail([error('front-matter-missing')]);
	const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	if (end < 0) return fail([error('front-matter-open')]);
	return ok({
		frontMatter: lines.slice(1, end).join('\n'),
		text: lines.slice(end + 1).join('\n'),
		textLine: end + 2
	});
}
