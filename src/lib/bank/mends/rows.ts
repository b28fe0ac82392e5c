import type { Path } from '#lib/issue.ts';
import { valueAt } from '../shape.ts';
import type { Mender } from './mend.ts';
import { changedAt, isMapping, withText } from './places.ts';

/** What says that a row is one too many: listed twice, or wrong and yet right. */
const tooMany = new Set(['wrong-accepted', 'word-fits', 'answer-repeated']);
/** As few rows as each list has to keep. */
const least: Readonly<Record<string, number>> = { choices: 2, entries: 2, pairs: 2, answers: 1 };

/** The way to the row that a path leads into, where it can be spared: no key, and not one of the last. */
function spareRow(draft: unknown, path: Path): Path | undefined {
	const [list = '', index] = path;
	const rows = valueAt(draft, [list]);
	if (!Array.isArray(rows) || typeof index !== 'number' || typeof list !== 'string') return undefined;
	const row: unknown = rows[index];
	const isKey = (isMapping(row) && row.correct === true) || (list === 'answers' && index === 0);
	return isKey || list === 'gaps' || rows.length <= (least[list] ?? 0) ? undefined : [list, index];
}

/** Mends that take something out: a row too many, an acceptance without a use, a year that the article does not state. */
export const mendRows: Mender = ({ code, place: { path = [] }, params }, { draft }) => {
	if (code === 'accept-unused') {
		return [
			{
				code: 'remove-acceptance',
				make: (whole) => changedAt(whole, path.slice(0, 2), () => undefined)
			}
		];
	}
	if (code === 'year-not-in-article') {
		return [
			{
				code: 'without-year',
				make: (whole) => withText(whole, path, (date) => date.replace(/^\d{4}-/, 'XXXX-'))
			}
		];
	}
	const isRepeated = code === 'O2' && params?.case !== 'spelling';
	const row = tooMany.has(code) || isRepeated ? spareRow(draft, path) : undefined;
	return row ? [{ code: 'remove-row', make: (whole) => changedAt(whole, row, () => undefined) }] : [];
};
