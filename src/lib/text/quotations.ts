/** A quotation or parenthesis in a paragraph: the offsets of its opening and its closing mark. */
export interface Quotation {
	readonly open: number;
	readonly close: number;
}

const pairs: Readonly<Record<string, string>> = { '«': '»', '(': ')', '[': ']', '‹': '›' };
const doubles = '“”„‟"';
const openers = `${Object.keys(pairs).join('')}${doubles}`;
const longestParenthesis = 300;
const longestQuotation = 1500;

/** Whether the mark at `place` stands where an opening one does: before a word and not right after one. */
function mayOpen(text: string, place: number): boolean {
	const before = text.charAt(place - 1);
	const after = text.charAt(place + 1);
	return !/[\p{L}\p{M}\p{N}]/u.test(before) && !/^\s?$/.test(after);
}

function mayClose(text: string, place: number): boolean {
	return !/^\s?$/.test(text.charAt(place - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(place + 1));
}

/** Where what opens at `open` closes; nothing where another of its sort opens first, or it closes nowhere near. */
function closingOf(text: string, open: number): number | undefined {
	const mark = text.charAt(open);
	const close = pairs[mark];
	const reach = Math.min(
		text.length,
		open + (mark === '(' || mark === '[' ? longestParenthesis : longestQuotation)
	);
	for (let place = open + 1; place < reach; place += 1) {
		const here = text.charAt(place);
		if (close ? here === close : doubles.includes(here) && mayClose(text, place)) return place;
		if (close ? here === mark : doubles.includes(here)) return undefined;
	}
	return undefined;
}

/** The outermost quotations and parentheses of a paragraph, in order; a mark without its partner makes none. */
export function quotationsOf(text: string): Quotation[] {
	const found: Quotation[] = [];
	let place = 0;
	while (place < text.length) {
		const close =
			openers.includes(text.charAt(place)) && mayOpen(text, place) ? closingOf(text, place) : undefined;
		if (close !== undefined) found.push({ open: place, close });
		place = (close ?? place) + 1;
	}
	return found;
}
