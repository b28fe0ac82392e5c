import { guesses } from '#lib/bank/lint/index.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Issue, Severity } from '#lib/issue.ts';
import { tellIssue } from '#lib/kinds/issues.ts';
import { figuresOf } from './figures.ts';
import type { CheckedFolder } from './read-folder.ts';
import { reportWords } from './report-words.ts';

const severities: readonly Severity[] = ['error', 'warning', 'information'];

/** How the report is written. */
export interface ReportOptions {
	readonly language: Language;
	/** Whether notes are shown one by one; else they are counted. */
	readonly all?: boolean;
}

/** What one issue says in a line: where, how much it weighs, which rule, and what to do. */
export function issueLine(issue: Issue, language: Language): string {
	const { file = '', line, column, question } = issue.place;
	const where = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
	const subject = question === undefined ? '' : ` [${question}]`;
	const weight = reportWords[language].severities[issue.severity];
	return `${where} ${weight} ${issue.code}${subject} ${tellIssue(issue, language)}`;
}

/** Issues by weight, then by file and line. */
export function ordered(issues: readonly Issue[]): Issue[] {
	const weight = ({ severity, place }: Issue): [number, string, number] => [
		severities.indexOf(severity),
		place.file ?? '',
		place.line ?? 0
	];
	return [...issues].sort((one, other) => {
		const [a, b] = [weight(one), weight(other)];
		return a[0] - b[0] || a[1].localeCompare(b[1]) || a[2] - b[2];
	});
}

function summary({ pack }: CheckedFolder, language: Language): string[] {
	const words = reportWords[language];
	if (!pack) return [`  ${words.unusable}`];
	const { questions, kinds, sentences, covered } = figuresOf(pack);
	const counted = Object.entries(kinds).map(([kind, count]) => `${kind} ${count}`);
	const guessed = guesses(pack)
		.filter(({ asked }) => asked > 0)
		.map((guess) => `    ${words.guess({ ...guess, expected: guess.expected.toFixed(1) })}`);
	return [
		`  ${words.questions}: ${questions}`,
		`  ${words.kinds}: ${counted.join(', ')}`,
		`  ${words.coverage}: ${covered}/${sentences}`,
		...(guessed.length > 0 ? [`  ${words.guessers}:`, ...guessed] : [])
	];
}

function byFile(issues: readonly Issue[], language: Language): string[] {
	const files = [...new Set(issues.map(({ place }) => place.file ?? ''))];
	return files.flatMap((file) => [
		`  ${file}`,
		...issues
			.filter(({ place }) => (place.file ?? '') === file)
			.map((issue) => `    ${issueLine(issue, language).slice(file.length).replace(/^:/, '').trim()}`)
	]);
}

/** The report that a person reads: each folder with its issues by file and what it holds, and one line of totals. */
export function reportOf(
	checked: readonly CheckedFolder[],
	{ language, all = false }: ReportOptions
): string {
	const words = reportWords[language];
	const parts = checked.map((folder) => {
		const issues = ordered(folder.issues);
		const told = issues.filter(({ severity }) => all || severity !== 'information');
		const left = issues.length - told.length;
		return [
			folder.slug,
			...byFile(told, language),
			...(left > 0 ? [`  ${words.more(left)}`] : []),
			...summary(folder, language),
			''
		].join('\n');
	});
	const issues = checked.flatMap((folder) => folder.issues);
	const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
	const total = words.total({
		banks: checked.length,
		error: count('error'),
		warning: count('warning'),
		information: count('information')
	});
	return [...parts, total].join('\n');
}

/** The report that programs read: banks with their figures, and every issue. Lines and columns are null where unknown. */
export function jsonReportOf(checked: readonly CheckedFolder[], language: Language): object {
	const nothing = { questions: 0, kinds: {}, sentences: 0, covered: 0 };
	return {
		banks: checked.map(({ slug, pack }) => ({ id: slug, ...(pack ? figuresOf(pack) : nothing) })),
		issues: checked.flatMap(({ issues }) =>
			ordered(issues).map((issue) => ({
				severity: issue.severity,
				code: issue.code,
				file: issue.place.file ?? null,
				line: issue.place.line ?? null,
				column: issue.place.column ?? null,
				question: issue.place.question ?? null,
				message: tellIssue(issue, language)
			}))
		)
	};
}
