import { languageOfTerminal, readArguments } from './arguments.ts';
import { foldersAt, readFolders } from './library.ts';
import { hasError } from '#lib/issue.ts';
import { jsonReportOf, reportOf } from './report.ts';
import { reportWords } from './report-words.ts';

/** What a command prints, and the status it ends with. */
export interface Outcome {
	readonly status: 0 | 1 | 2;
	readonly output: string;
	readonly error: string;
}

function misused(error: string): Outcome {
	return { status: 2, output: '', error };
}

/** Where the command runs: what it is asked, the terminal's locale, and the folder of all articles. */
export interface CheckRun {
	readonly args: readonly string[];
	readonly locale: string | undefined;
	readonly questions: string;
}

/**
 * `questions:check`: status 0 where every bank holds, 1 where one has an error, 2 for wrong usage.
 * Without folders, all of `questions`.
 */
export async function check({ args, locale, questions }: CheckRun): Promise<Outcome> {
	const read = readArguments(args, locale);
	if (!read.ok) {
		const words = reportWords[languageOfTerminal(locale)];
		const why = 'language' in read.error ? words.badLanguage(read.error.language) : read.error.option;
		return misused(`${why}\n${words.usage}`);
	}
	const { words, language, json, all } = read.value;
	const paths: string[] = [];
	for (const word of words.length > 0 ? words : [questions]) {
		const folders = await foldersAt(word);
		if (!folders) return misused(`${reportWords[language].noFolder(word)}\n${reportWords[language].usage}`);
		paths.push(...folders);
	}
	const checked = await readFolders([...new Set(paths)]);
	const output = json
		? JSON.stringify(jsonReportOf(checked, language), null, '\t')
		: reportOf(checked, { language, all });
	const broken = checked.some(({ issues }) => hasError(issues));
	return { status: broken ? 1 : 0, output, error: '' };
}
