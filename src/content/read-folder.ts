import { basename, join, relative, resolve } from 'node:path';
import type { Pack } from '#lib/bank/bank.ts';
import { lintBank } from '#lib/bank/lint/index.ts';
import { at, type Issue } from '#lib/issue.ts';
import { idSchema } from '#lib/kinds/kind.ts';
import { readArticle } from './read-article.ts';
import { readBank } from './read-bank.ts';

export const articleFile = 'article.md';
export const bankFile = 'bank.yaml';

/** One folder of `questions/`: the pack it makes, where it makes one, and everything found in it. */
export interface CheckedFolder {
	readonly slug: string;
	/** As paths are shown: relative to where the program runs. */
	readonly folder: string;
	readonly pack?: Pack;
	readonly issues: readonly Issue[];
}

function slugIssues(slug: string, file: string): Issue[] {
	if (idSchema.safeParse(slug).success) return [];
	return [{ code: 'slug-invalid', severity: 'error', place: { file }, params: { slug } }];
}

function emptyIssues({ questions }: Pack, file: string): Issue[] {
	if (questions.length > 0) return [];
	return [{ code: 'bank-empty', severity: 'warning', place: { file, line: 1, column: 1 } }];
}

/**
 * Reads and checks the folder of one article. What is wrong is told by issues with file, line and column; questions
 * that do not hold are not in the pack. There is no pack where article or bank cannot be used at all.
 */
export async function readFolder(path: string): Promise<CheckedFolder> {
	const folder = relative(process.cwd(), resolve(path)) || '.';
	const slug = basename(resolve(path));
	const files = { article: join(folder, articleFile), bank: join(folder, bankFile) };
	const [{ article, issues: inArticle }, { bank, issues: inBank, place }] = await Promise.all([
		readArticle(join(path, articleFile)),
		readBank(join(path, bankFile))
	]);
	const issues = [
		...slugIssues(slug, folder),
		...inArticle.map((issue) => at(issue, { file: files.article })),
		...inBank.map((issue) => at(issue, { file: files.bank }))
	];
	if (!article || !bank) return { slug, folder, issues };
	const pack: Pack = { ...bank, slug, article };
	const linted = lintBank(pack, 'files').map((issue) => at(place(issue), { file: files.bank }));
	return { slug, folder, pack, issues: [...issues, ...emptyIssues(pack, files.bank), ...linted] };
}
