import { readMonth } from './date-tokens.ts';
import { toEdtf } from './edtf.ts';
import { foldText } from './fold.ts';
import { wordsOf } from './words.ts';

/** A month named in a running text, with the year that stands right after it. */
export interface NamedMonth {
	/** 1 to 12. */
	readonly month: number;
	readonly year?: number;
	/** The name as the text writes it; of a pair («آذار/مارس») the first. */
	readonly name: string;
}

/** The months that `text` names, in order, each with its year where one follows; names that two months share are left out. */
export function monthsNamedIn(text: string): readonly NamedMonth[] {
	const words = wordsOf(text);
	const forms = words.map((word) => foldText(word.text, 'full'));
	const found: NamedMonth[] = [];
	for (let at = 0; at < forms.length;) {
		const read = readMonth(forms.slice(at, at + 2));
		const months = read?.name.calendar === 'gregorian' ? read.name.months : [];
		const [month] = months;
		const end = at + (read?.used ?? 1);
		if (month !== undefined && months.length === 1) {
			const name = words.slice(at, end).map((word) => word.text);
			const pair = readMonth(forms.slice(end, end + 2));
			const year = forms[end + (pair?.used ?? 0)] ?? '';
			found.push({ month, name: name.join(' '), ...(/^\d{4}$/.test(year) ? { year: Number(year) } : {}) });
		}
		at = end;
	}
	return found;
}

/** The months with a year that `text` names, in EDTF (`2017-03`). */
export function monthYearsIn(text: string): ReadonlySet<string> {
	return new Set(
		monthsNamedIn(text).flatMap((date) =>
			date.year === undefined ? [] : [toEdtf({ year: date.year, month: date.month })]
		)
	);
}
