import Papa from 'papaparse';
import type { Attempt } from '../attempt.ts';
import { certaintyMark } from '../certainty.ts';
import type { Mark } from '../mark.ts';

/** What is said of an attempt beside its record, for whoever reads the table. What is not known is left empty. */
export interface Told {
	/** The learner's name, where they are to be named. */
	readonly name?: string | undefined;
	readonly article?: string | undefined;
	readonly prompt?: string | undefined;
	/** The response in words. */
	readonly response?: string | undefined;
	/** The mark by a key corrected since (`regraded`). */
	readonly corrected?: Mark | undefined;
	/** Whether the learner began anew since, so that it counts no more. */
	readonly reset?: boolean | undefined;
	/** Whether it is dated more than a day ahead, so that its moment is not to be trusted (`isFromTheFuture`). */
	readonly ahead?: boolean | undefined;
}

type Cell = string | number | boolean | undefined;

/** The columns in their order; README.md of this folder says what each holds. */
const columns: Readonly<Record<string, (attempt: Attempt, told: Told) => Cell>> = {
	attempt: ({ id }) => id,
	time: ({ at, offset }) => localTime(at, offset),
	learner: ({ learner }) => learner,
	name: (...[, told]) => told.name,
	pack: ({ uid }) => uid,
	revision: ({ revision }) => revision,
	article: (...[, told]) => told.article,
	mode: ({ mode }) => mode,
	session: ({ session }) => session,
	question: ({ question }) => question,
	fact: ({ fact }) => fact,
	kind: ({ kind }) => kind,
	skill: ({ skill }) => skill,
	prompt: (...[, told]) => told.prompt,
	response: ({ response }, told) => told.response ?? JSON.stringify(response),
	verdict: ({ mark }) => mark.verdict,
	points: ({ mark }) => mark.points,
	possible: ({ mark }) => mark.possible,
	evidence: ({ mark }) => mark.evidence,
	corrected_verdict: (...[, told]) => told.corrected?.verdict,
	corrected_points: (...[, told]) => told.corrected?.points,
	hints: ({ hints }) => hints,
	certainty: ({ certainty }) => certainty,
	certainty_mark: ({ mark, certainty }) => certainty && certaintyMark(mark, certainty),
	before_reading: ({ guess }) => guess ?? false,
	seconds: ({ elapsed }) => Math.round(elapsed / 100) / 10,
	device: ({ device }) => device,
	number: ({ number }) => number,
	reset: (...[, told]) => told.reset ?? false,
	dated_ahead: (...[, told]) => told.ahead ?? false
};

/** The names of the columns, as the first line has them. */
export const columnNames: readonly string[] = Object.keys(columns);

/** What a spreadsheet takes for the start of a formula, also behind white space or in full width (OWASP, CSV injection). */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/u;
/** Controls that would turn the order of the cells after them round, and those that no cell needs. */
// eslint-disable-next-line no-control-regex -- they are what is taken out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Attempts as a table for spreadsheets: RFC 4180 in UTF-8 with a byte order mark, so that Arabic is read as such. No cell
 * can become a formula (those that would begin with an apostrophe) or reorder its neighbours (bidi embeddings, overrides and
 * isolates are taken out).
 */
export function attemptsToCsv(
	attempts: Iterable<Attempt>,
	tell: (attempt: Attempt) => Told = () => ({})
): string {
	const rows = [...attempts].map((attempt) => {
		const told = tell(attempt);
		return Object.values(columns).map((column) => safe(column(attempt, told)));
	});
	return `\uFEFF${Papa.unparse([columnNames, ...rows], { newline: '\r\n' })}\r\n`;
}

function safe(cell: Cell): Cell {
	if (typeof cell !== 'string') return cell;
	const plain = cell.replace(controls, '');
	return formula.test(plain) ? `'${plain}` : plain;
}

/** The last moment that a date can name (ECMA-262). */
const LAST = 8_640_000_000_000_000;

/**
 * A moment as ISO 8601 writes it in the learner's own zone: `2026-11-23T18:05:00.000+03:00`. Never throws: one that no date can
 * name, as a record from elsewhere may have it, is written as the last that has a name.
 */
export function localTime(at: number, offset: number): string {
	const local = new Date(Math.min(at + offset * 60_000, LAST)).toISOString().slice(0, -1);
	const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
	const two = (n: number) => String(n).padStart(2, '0');
	return `${local}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}
