import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#lib/i18n/language.ts';
import { idSchema } from '#lib/kinds/kind.ts';
import { languageOfTerminal, readArguments } from './arguments.ts';
import type { CheckRun, Outcome } from './check.ts';
import { exampleAr } from './example.ar.ts';
import { exampleEn } from './example.en.ts';
import { articleFile, bankFile } from './read-folder.ts';
import { reportWords } from './report-words.ts';

/** The files of an example: an article, and its bank with a given uid. */
export interface Example {
	readonly article: string;
	readonly bank: (uid: string) => string;
}

const examples: Readonly<Record<Language, Example>> = { ar: exampleAr, en: exampleEn };

/** Makes a folder, or says that it exists. Its parents are made too. */
async function madeFolder(parent: string, folder: string): Promise<boolean> {
	await mkdir(parent, { recursive: true });
	try {
		await mkdir(folder);
		return true;
	} catch (cause) {
		if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
		throw cause;
	}
}

/** `questions:new <id>`: a folder with an article and a bank that pass the check. Never changes one that exists. */
export async function makeNew({ args, locale, questions }: CheckRun): Promise<Outcome> {
	const read = readArguments(args, locale);
	const language = read.ok ? read.value.language : languageOfTerminal(locale);
	const words = reportWords[language];
	const [id, ...more] = read.ok ? read.value.words : [];
	if (id === undefined || more.length > 0 || !idSchema.safeParse(id).success) {
		return { status: 2, output: '', error: words.newUsage };
	}
	const folder = join(questions, id);
	if (!(await madeFolder(questions, folder))) return { status: 2, output: '', error: words.newTaken(folder) };
	const { article, bank } = examples[language];
	await writeFile(join(folder, articleFile), article);
	await writeFile(join(folder, bankFile), bank(crypto.randomUUID()));
	return { status: 0, output: words.newMade(folder), error: '' };
}
