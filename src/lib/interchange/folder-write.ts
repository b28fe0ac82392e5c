import type { Article, FrontMatter } from '#lib/article/article.ts';
import { buildArticle, paragraphsOf } from '#lib/article/build.ts';
import type { Bank, Pack } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { writeYaml } from '#lib/syntax/yaml-write.ts';
import { fileError } from './format.ts';
import { correctionsFrom } from './sentence-corrections.ts';

/** The two files of a folder under `questions/`. */
export interface Folder {
	readonly article: string;
	readonly bank: string;
}

const schemaLine = '# yaml-language-server: $schema=../bank.schema.json\n';

function frontMatterOf({ title, language, source, level, summary, glossary }: Article): FrontMatter {
	return {
		title,
		language,
		source,
		...(level === undefined ? {} : { level }),
		...(summary === undefined ? {} : { summary }),
		glossary
	};
}

/** Paragraphs that a plain text cannot keep apart or whole. */
function notPlain({ paragraphs }: Article): Issue[] {
	return paragraphs.flatMap(({ text }, index) => {
		const read = paragraphsOf(text);
		if (read.length === 1 && read[0] === text) return [];
		return [
			{ ...fileError('paragraph-not-plain', {}, { path: ['article', 'paragraphs', index] }), quote: text }
		];
	});
}

function sameSentences(one: Article, other: Article, index: number): boolean {
	const sentences = ({ paragraphs }: Article) => JSON.stringify(paragraphs[index]?.sentences);
	return sentences(one) === sentences(other);
}

/** The front matter under which the text is cut into the article's own sentences, as far as corrections can say so. */
function withCorrections(article: Article, text: string): { about: FrontMatter; issues: Issue[] } {
	const plain = frontMatterOf(article);
	const found = buildArticle(plain, text);
	const sentences = found.ok ? correctionsFrom(found.value, article) : undefined;
	const about = sentences ? { ...plain, sentences } : plain;
	const rebuilt = buildArticle(about, text);
	const reached = rebuilt.ok ? rebuilt : found;
	const issues = article.paragraphs.flatMap((paragraph, index): Issue[] => {
		if (reached.ok && sameSentences(reached.value, article, index)) return [];
		const place = { path: ['article', 'paragraphs', index] };
		return [{ code: 'sentences-not-carried', severity: 'warning', place, quote: paragraph.text }];
	});
	return { about: rebuilt.ok ? about : plain, issues };
}

/**
 * A pack as `article.md` and `bank.yaml`. The sentences are those that reading the text finds, with the corrections that bring them to the
 * pack's own. Fails where a paragraph cannot be kept in plain text; `issues` tells of sentences that no correction reaches.
 */
export function writeFolder(pack: Pack): Result<{ folder: Folder; issues: Issue[] }, Issue[]> {
	const { article } = pack;
	const wrong = notPlain(article);
	if (wrong.length > 0) return fail(wrong);
	const text = article.paragraphs.map((paragraph) => paragraph.text).join('\n\n');
	const { about, issues } = withCorrections(article, text);
	const front = about.glossary.length > 0 ? about : { ...about, glossary: undefined };
	return ok({
		folder: {
			article: `---\n${writeYaml(front)}---\n\n${text}\n`,
			bank: schemaLine + writeYaml(bankOf(pack))
		},
		issues
	});
}

/** The bank of a pack, in the order that files are written in. */
export function bankOf({ version, uid, revision, derivedFrom, accept, questions }: Pack): Bank {
	return {
		version,
		uid,
		revision,
		...(derivedFrom === undefined ? {} : { derivedFrom }),
		...(accept === undefined ? {} : { accept }),
		questions
	};
}
