/** Figures of many runs, and the one table that shows them. */

/** The value below which the share `part` of the values lies, by nearest rank; the mean of the middle two for an even half. */
export function quantile(values: readonly number[], part: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const rank = part * sorted.length;
	const upper = sorted[Math.min(sorted.length, Math.floor(rank) + 1) - 1] ?? Number.NaN;
	const lower = sorted[Math.max(1, Math.ceil(rank)) - 1] ?? Number.NaN;
	return part === 0.5 ? (lower + upper) / 2 : lower;
}

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

export interface Row {
	readonly what: string;
	readonly dalil?: number;
	/** What Dalil is compared with. */
	readonly beside?: number;
	readonly unit?: 'kB' | 'ms' | 'MB' | '';
	/** The most that the ratio should be. */
	readonly target?: number;
	/** The most that Dalil's own figure should be, in the unit of the row. */
	readonly most?: number;
}

const digits = { kB: 1, ms: 0, MB: 1, '': 0 } as const;
const head = ['', 'Dalil', 'beside', 'ratio', 'target'];

function cells({ what, dalil, beside, unit = '', target, most }: Row): string[] {
	const shown = (value: number | undefined) =>
		value === undefined ? '' : `${value.toFixed(digits[unit])} ${unit}`.trim();
	const ratio = dalil === undefined || !beside ? '' : `${(dalil / beside).toFixed(2)} ×`;
	const goal = target === undefined ? (most === undefined ? '' : `≤ ${shown(most)}`) : `≤ ${target} ×`;
	return [what, shown(dalil), shown(beside), ratio, goal];
}

/** The rows as a table in Markdown, its columns aligned. */
export function tableOf(rows: readonly Row[]): string {
	const table = [head, ...rows.map(cells)];
	const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
	const line = (row: readonly string[]) =>
		`| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
	const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
	const [first = [], ...rest] = table;
	return [line(first), rule, ...rest.map(line)].join('\n');
}
