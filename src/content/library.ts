import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { at, type Issue } from '#lib/issue.ts';
import { articleFile, bankFile, readFolder, type CheckedFolder } from './read-folder.ts';

async function entriesOf(path: string): Promise<{ folders: string[]; files: string[] } | undefined> {
	const found = await stat(path).catch(() => undefined);
	if (!found?.isDirectory()) return undefined;
	const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
	const names = (directories: boolean): string[] =>
		entries
			.filter((entry) => entry.isDirectory() === directories)
			.map(({ name }) => name)
			.sort();
	return { folders: names(true), files: names(false) };
}

/**
 * The folders of articles that `path` stands for: itself, or those in it. Nothing where there is no such folder.
 * A folder with neither of the two files and no folders in it is taken for an article's, so that what it lacks is told.
 */
export async function foldersAt(path: string): Promise<string[] | undefined> {
	const entries = await entriesOf(path);
	if (!entries) return undefined;
	const { folders, files } = entries;
	const isOne = files.includes(articleFile) || files.includes(bankFile) || folders.length === 0;
	return isOne ? [path] : folders.map((name) => join(path, name));
}

/** A pack is known by its uid, so two folders may not share one: told of the later. */
function sharedUids(checked: readonly CheckedFolder[]): Map<string, Issue> {
	const first = new Map<string, string>();
	const issues = new Map<string, Issue>();
	for (const { folder, pack } of checked) {
		if (!pack) continue;
		const other = first.get(pack.uid);
		if (other === undefined) {
			first.set(pack.uid, folder);
		} else {
			const place = { file: join(folder, bankFile), path: ['uid'] };
			issues.set(folder, { code: 'uid-taken', severity: 'error', place, params: { folder: other } });
		}
	}
	return issues;
}

/** Reads and checks folders of articles, each by itself, so that one that is broken hides nothing of the others. */
export async function readFolders(paths: readonly string[]): Promise<CheckedFolder[]> {
	const checked: CheckedFolder[] = [];
	for (const path of paths) checked.push(await readFolder(path));
	const shared = sharedUids(checked);
	return checked.map((each) => {
		const issue = shared.get(each.folder);
		return issue ? { ...each, issues: [...each.issues, at(issue, { line: 1, column: 1 })] } : each;
	});
}
