import { frontMatterSchema, type Article } from '#lib/article/article.ts';
import { buildArticle } from '#lib/article/build.ts';
import { parseWith } from '#lib/bank/parse.ts';
import { at, type Issue } from '#lib/issue.ts';
import { splitArticle, type ArticleParts } from '#lib/syntax/front-matter.ts';
import { placeAt } from '#lib/syntax/lines.ts';
import { placed } from '#lib/syntax/place.ts';
import { readSource } from './source-file.ts';
import { strayCharacters } from './stray-characters.ts';
import { readYaml } from '#lib/syntax/yaml.ts';

/** An article as read, where it could be, and all that was found on the way. */
export interface ReadArticle {
	readonly article?: Article;
	readonly issues: readonly Issue[];
}

function build({ frontMatter, text, textLine }: ArticleParts): ReadArticle {
	const yaml = readYaml(frontMatter, 1);
	if (yaml.issues.length > 0) return { issues: yaml.issues };
	const parsed = parseWith(frontMatterSchema, yaml.value ?? {});
	if (!parsed.ok) return { issues: parsed.error.map((issue) => placed(issue, yaml)) };
	const built = buildArticle(parsed.value, text);
	if (built.ok) return { article: built.value, issues: [] };
	const inText = (issue: Issue): Issue => {
		if (issue.place.path) return placed(issue, yaml);
		const offset = Math.max(0, text.indexOf(issue.quote ?? ''));
		const { line, column } = placeAt(text, offset);
		return at(issue, { line: line + textLine - 1, column });
	};
	return { issues: built.error.map(inText) };
}

/** Reads `article.md` at `path`: front matter, text, sentences. Issues carry line and column; the caller adds the file. */
export async function readArticle(path: string): Promise<ReadArticle> {
	const source = await readSource(path);
	if (!source.ok) return { issues: source.error };
	const { text, issues } = source.value;
	const parts = splitArticle(text);
	if (!parts.ok) return { issues: [...issues, ...parts.error] };
	const built = build(parts.value);
	return { ...built, issues: [...issues, ...strayCharacters(text, 'article'), ...built.issues] };
}
