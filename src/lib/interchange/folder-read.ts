import { frontMatterSchema, type Article } from '#lib/article/article.ts';
import { buildArticle } from '#lib/article/build.ts';
import type { Bank } from '#lib/bank/bank.ts';
import { parseBank, parseWith } from '#lib/bank/parse.ts';
import { at, type Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { splitArticle } from '#lib/syntax/front-matter.ts';
import { placed } from '#lib/syntax/place.ts';
import { readYaml, type YamlSource } from '#lib/syntax/yaml.ts';
import { unsafe } from './bounds.ts';
import { fileError } from './format.ts';
import type { Folder } from './folder-write.ts';

/** A YAML text as a value that is safe to look into. */
function safeYaml(text: string, above: number): Result<YamlSource, Issue[]> {
	const yaml = readYaml(text, above);
	const issues = yaml.issues.length > 0 ? yaml.issues : unsafe(yaml.value);
	return issues.length > 0 ? fail([...issues]) : ok(yaml);
}

function readArticle(source: string): Result<Article, Issue[]> {
	const parts = splitArticle(source);
	if (!parts.ok) return parts;
	const yaml = safeYaml(parts.value.frontMatter, 1);
	if (!yaml.ok) return yaml;
	const about = parseWith(frontMatterSchema, yaml.value.value ?? {});
	if (!about.ok) return fail(about.error.map((issue) => placed(issue, yaml.value)));
	const built = buildArticle(about.value, parts.value.text);
	if (built.ok) return built;
	return fail(built.error.map((issue) => (issue.place.path ? placed(issue, yaml.value) : issue)));
}

function readBank(source: string): Result<{ bank: Bank; issues: Issue[] }, Issue[]> {
	const yaml = safeYaml(source, 0);
	if (!yaml.ok) return yaml;
	if (yaml.value.value === null || yaml.value.value === undefined) return fail([fileError('file-blank')]);
	const parsed = parseBank(yaml.value.value);
	const place = (issues: readonly Issue[]) => issues.map((issue) => placed(issue, yaml.value));
	if (!parsed.ok) return fail(place(parsed.error));
	return ok({ bank: parsed.value.bank, issues: place(parsed.value.issues) });
}

/** Reads `article.md` and `bank.yaml` as the site's build does. Issues carry file, line and column. */
export function readFolder({ article, bank }: Folder): {
	readonly article?: Article;
	readonly bank?: Bank;
	readonly issues: readonly Issue[];
} {
	const text = readArticle(unixLines(article));
	const questions = readBank(unixLines(bank));
	const inArticle = text.ok ? [] : text.error;
	const inBank = questions.ok ? questions.value.issues : questions.error;
	return {
		...(text.ok ? { article: text.value } : {}),
		...(questions.ok ? { bank: questions.value.bank } : {}),
		issues: [
			...inArticle.map((issue) => at(issue, { file: 'article.md' })),
			...inBank.map((issue) => at(issue, { file: 'bank.yaml' }))
		]
	};
}

function unixLines(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}
