import { strToU8, zipSync } from 'fflate';
import type { Pack } from '#lib/bank/bank.ts';
import { canonicalJson } from '#lib/bank/canonical.ts';
import { at, type Issue } from '#lib/issue.ts';
import { idSchema } from '#lib/kinds/kind.ts';
import { ok } from '#lib/result.ts';
import { capped, fileLimits, textOf, yamlMarksIn } from './bounds.ts';
import { readFolder } from './folder-read.ts';
import { bankOf, writeFolder, type Folder } from './folder-write.ts';
import { fileError, unread, type Format, type Reading } from './format.ts';
import { packExtension, readPackText, withProofIssues } from './pack-file.ts';
import { unzipped } from './unzip.ts';

const names = { article: 'article.md', bank: 'bank.yaml' } as const;
/** The first moment that a zip can tell, so that the same pack gives the same bytes. */
const noTime = new Date(1980, 0, 1, 0, 0, 0);

const readme = `Put the folder that is beside this file into questions/ of a copy of Dalil; then: npm run questions:check

ضع المجلد الذي بجانب هذا الملف في questions/ من نسخة «دليل»، ثم شغّل: npm run questions:check
`;

const nothing = new Uint8Array();

function wanted(path: string): boolean {
	const name = path.split('/').at(-1) ?? '';
	return name === names.article || name === names.bank || name.endsWith(packExtension);
}

function folderOf(path: string): string {
	return path.split('/').slice(0, -1).join('/');
}

/** A slug made of a folder's name, or of the archive's where the files stand at its root. */
function slugOf(folder: string, archive: string): string {
	const name = folder.split('/').at(-1) || archive.replace(/\.zip$/i, '');
	const slug = name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return idSchema.safeParse(slug).success ? slug : 'article';
}

interface Found {
	readonly folder: string;
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly archive: string;
}

function textIn({ folder, files }: Found, name: string): { text?: string; issues: Issue[] } {
	const path = folder === '' ? name : `${folder}/${name}`;
	const bytes = files.get(path);
	if (!bytes) return { issues: [fileError('folder-incomplete', { missing: path }, { file: path })] };
	const text = textOf(bytes);
	return text.ok
		? { text: text.value, issues: [] }
		: { issues: text.error.map((each) => at(each, { file: path })) };
}

function readOne(found: Found): Reading {
	const [article, bank] = [textIn(found, names.article), textIn(found, names.bank)];
	if (article.text === undefined || bank.text === undefined) return unread(...article.issues, ...bank.issues);
	const read = readFolder({ article: article.text, bank: bank.text });
	const prefix = found.folder === '' ? '' : `${found.folder}/`;
	const issues = read.issues.map((issue) => at(issue, { file: prefix + (issue.place.file ?? '') }));
	if (!read.article || !read.bank) return unread(...issues);
	const slug = slugOf(found.folder, found.archive);
	return withProofIssues({ ...read.bank, slug, article: read.article }, issues);
}

/** Of packs with one uid, the first. */
function withoutRepeats(readings: readonly { folder: string; reading: Reading }[]): Reading {
	const first = new Map<string, string>();
	const packs: Pack[] = [];
	const issues: Issue[] = [];
	for (const { folder, reading } of readings) {
		issues.push(...reading.issues);
		for (const pack of reading.packs) {
			const other = first.get(pack.uid);
			if (other === undefined) packs.push(pack);
			else issues.push(fileError('uid-repeated', { folder: other }, { file: folder }));
			first.set(pack.uid, other ?? folder);
		}
	}
	return { packs, issues: capped(issues) };
}

function readZip(bytes: Uint8Array, archive: string): Reading {
	const unpacked = unzipped(bytes, wanted);
	if (!unpacked.ok) return unread(...unpacked.error);
	const { files, issues } = unpacked.value;
	const paths = [...files.keys()];
	const marks = paths.map((path) =>
		path.endsWith(packExtension) ? 0 : yamlMarksIn(files.get(path) ?? nothing)
	);
	if (marks.reduce((sum, each) => sum + each, 0) > fileLimits.yamlMarks)
		return unread(...issues, fileError('too-many-values', { max: fileLimits.yamlMarks }));
	const folders = new Set(paths.filter((path) => !path.endsWith(packExtension)).map(folderOf));
	const packs = paths.filter((path) => path.endsWith(packExtension));
	const readings = [
		...[...folders].map((folder) => ({ folder, reading: readOne({ folder, files, archive }) })),
		...packs.map((path) => {
			const text = textOf(files.get(path) ?? nothing);
			const reading = text.ok ? readPackText(text.value) : unread(...text.error);
			const placed = reading.issues.map((issue) => at(issue, { file: path }));
			return { folder: path, reading: { ...reading, issues: placed } };
		})
	];
	if (readings.length === 0) return unread(...issues, fileError('zip-no-article'));
	const read = withoutRepeats(readings);
	return { packs: read.packs, issues: capped([...issues, ...read.issues]) };
}

/** What the folder says otherwise than the pack, once read back; sentences have issues of their own. */
function lossesOf(pack: Pack, folder: Folder): Issue[] {
	const { article, bank } = readFolder(folder);
	const parts: readonly (readonly [string, unknown, unknown])[] = [
		['article', withoutSentences(pack.article), article && withoutSentences(article)],
		['questions', bankOf(pack), bank]
	];
	return parts
		.filter(([, before, after]) => canonicalJson(before) !== canonicalJson(after ?? null))
		.map(([path]) => ({ ...fileError('export-changed', { path }, { path: [path] }), severity: 'warning' }));
}

function withoutSentences(article: Pack['article']) {
	return { ...article, segmentation: 0, paragraphs: article.paragraphs.map(({ text }) => text) };
}

/** `.zip` of `questions/<slug>/`: what a checkout takes as it is. Several folders, and pack files, are read from one archive. */
export const folderZip: Format = {
	read: ({ name, bytes }) => Promise.resolve(readZip(bytes, name)),
	write: (pack) => {
		const written = writeFolder(pack);
		if (!written.ok) return Promise.resolve(written);
		const { folder, issues } = written.value;
		const files = {
			[`${pack.slug}/${names.article}`]: strToU8(folder.article),
			[`${pack.slug}/${names.bank}`]: strToU8(folder.bank),
			'README.txt': strToU8(readme)
		};
		const bytes = zipSync(files, { level: 9, mtime: noTime });
		const file = { name: `${pack.slug}.zip`, type: 'application/zip', bytes };
		return Promise.resolve(ok({ file, issues: [...issues, ...lossesOf(pack, folder)] }));
	}
};
