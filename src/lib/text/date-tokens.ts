import { toLatinDigits } from './digits.ts';
import { slips, slipsForgiven } from './edits.ts';
import { foldText } from './fold.ts';
import { monthNames, type MonthName } from './months.ts';
import { isNumberWord } from './number-words.ts';

/** A piece of a typed date. */
export type DateToken =
	| { readonly type: 'numbers'; readonly values: readonly number[]; readonly widths: readonly number[] }
	| { readonly type: 'day'; readonly day: number }
	| { readonly type: 'month'; readonly name: MonthName; readonly spelling?: string }
	/** The word «شهر», after which a number counts months. */
	| { readonly type: 'month-word' }
	| { readonly type: 'number-word'; readonly text: string }
	| { readonly type: 'hijri-mark' }
	| { readonly type: 'word'; readonly text: string };

const foldedMonths: readonly (readonly [string, MonthName, string])[] = monthNames
	.map(([name, month]) => [foldText(name, 'full'), month, name] as const)
	.sort(([one], [other]) => other.length - one.length);
const monthFirsts = new Set(foldedMonths.map(([folded]) => folded.split(' ')[0] ?? ''));
const monthOf = new Map(foldedMonths.map(([folded, month]) => [folded, month]));

/** Whether a fully folded word is the name of a month, of one word or the first of two, in any calendar. */
export function isMonthWord(word: string): boolean {
	return withoutPrefix(word).some((form) => monthFirsts.has(form));
}

const ordinals: readonly string[] = [
	'اول',
	'ثاني',
	'ثالث',
	'رابع',
	'خامس',
	'سادس',
	'سابع',
	'ثامن',
	'تاسع',
	'عاشر',
	'حادي عشر'
];

/** The ordinal that a fully folded word is, without ال: 1 to 10; «حادي» is the 1 of 11, 21 and 31. */
function ordinalOf(word: string): number | undefined {
	const bare = word.replace(/^(?:ب?ال|لل)/, '');
	if (bare === 'حادي') return 1;
	const index = ordinals.indexOf(bare);
	return bare === word || index < 0 || index > 9 ? undefined : index + 1;
}

const numeric = /\d+(?:\s*[/.\-–−]\s*\d+){1,2}(?!\d)|\d+(?:st|nd|rd|th)?|[\p{L}\p{M}]+/giu;

/** The words and numbers of a date, fully folded; «12/3/2017» stays together. */
function piecesOf(text: string): string[] {
	const latin = toLatinDigits(foldText(text, 'marks'));
	return Array.from(latin.matchAll(numeric), ([piece]) =>
		/^\d/.test(piece) ? piece.replace(/\s/g, '').toLowerCase() : foldText(piece, 'full')
	);
}

/** Prepositions and conjunctions that may stand at the front of a word: «بآذار», «وفي». */
function withoutPrefix(word: string): readonly string[] {
	const forms = [word, word.replace(/^[وف]?[بلك]?/, ''), word.replace(/^[وف]/, '')];
	return [...new Set([...forms, ...forms.map((form) => form.replace(/^ال/, ''))])];
}

/** The month whose name the fully folded words begin with, over two words where it has two, and how many it took. */
export function readMonth(pieces: readonly string[]): { name: MonthName; used: number } | undefined {
	const [first = '', second] = pieces;
	for (const form of withoutPrefix(first)) {
		const long = second === undefined ? undefined : monthOf.get(`${form} ${second}`);
		if (long !== undefined) return { name: long, used: 2 };
	}
	for (const form of withoutPrefix(first)) {
		const short = monthOf.get(form);
		if (short !== undefined) return { name: short, used: 1 };
	}
	return undefined;
}

/** The one month that a misspelled name can stand for, with its right form; none where two months are as near. */
function nearMonth(word: string): { name: MonthName; spelling: string } | undefined {
	const near = foldedMonths
		.filter(([folded]) => !folded.includes(' ') && slipsForgiven(folded.length) > 0)
		.map(([folded, name, spelling]) => ({
			name,
			spelling,
			cost: slips(word, folded),
			room: slipsForgiven(folded.length)
		}))
		.filter((month) => month.cost <= month.room)
		.sort((one, other) => one.cost - other.cost);
	const best = near[0];
	const months = new Set(near.map((month) => JSON.stringify(month.name)));
	return best !== undefined && months.size === 1 ? best : undefined;
}

function readNumbers(piece: string): DateToken {
	const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(piece);
	if (ordinal !== null) return { type: 'day', day: Number(ordinal[1]) };
	const parts = piece.split(/[/.\-–−]/);
	return { type: 'numbers', values: parts.map(Number), widths: parts.map((part) => part.length) };
}

/** «الخامس»، «الخامس عشر»، «الخامس والعشرين»: the day, and how many words it took. */
function readOrdinal(pieces: readonly string[]): { day: number; used: number } | undefined {
	const [first = '', second = ''] = pieces;
	const tens: Readonly<Record<string, number>> = { عشرون: 20, عشرين: 20, ثلاثون: 30, ثلاثين: 30 };
	const whole = tens[first.replace(/^ال/, '')];
	if (whole !== undefined && first.startsWith('ال')) return { day: whole, used: 1 };
	const unit = ordinalOf(first);
	if (unit === undefined) return undefined;
	if (second === 'عشر') return { day: unit + 10, used: 2 };
	const ten = /^وال/.test(second) ? tens[second.slice(3)] : undefined;
	return ten === undefined ? { day: unit, used: 1 } : { day: unit + ten, used: 2 };
}

function wordToken(word: string): DateToken {
	if (/^(?:[بل]?شهر|[بل]?الشهر|month)$/.test(word)) return { type: 'month-word' };
	if (/^(?:ه|هجري|هجريه|الهجري|الهجريه|هجريا)$/.test(word)) return { type: 'hijri-mark' };
	if (isNumberWord(word) || word === 'و' || word === 'and') return { type: 'number-word', text: word };
	const near = nearMonth(word);
	return near === undefined
		? { type: 'word', text: word }
		: { type: 'month', name: near.name, spelling: near.spelling };
}

/** Cuts a typed date into what can be read of it, in order. */
export function dateTokens(text: string): readonly DateToken[] {
	const pieces = piecesOf(text);
	const tokens: DateToken[] = [];
	for (let index = 0; index < pieces.length;) {
		const rest = pieces.slice(index, index + 2);
		const piece = rest[0] ?? '';
		const month = /^\d/.test(piece) ? undefined : readMonth(rest);
		const ordinal = month === undefined ? readOrdinal(rest) : undefined;
		if (month !== undefined) tokens.push({ type: 'month', name: month.name });
		else if (ordinal !== undefined) tokens.push({ type: 'day', day: ordinal.day });
		else tokens.push(/^\d/.test(piece) ? readNumbers(piece) : wordToken(piece));
		index += month?.used ?? ordinal?.used ?? 1;
	}
	return tokens;
}
