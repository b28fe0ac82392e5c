import { cleanSpaces, type Counts } from './clean-characters.ts';

/** A line of a pasted text; `indented` where it began with a tab or several spaces. */
interface Line {
	readonly text: string;
	readonly indented: boolean;
}

/** Lines of pages have so many characters: shorter ones are verses or lists, longer ones whole paragraphs. */
const pages = { narrowest: 30, widest: 140 };
/** A line is full where what comes next would have passed this share of the usual width; letters differ in width. */
const nearlyFull = 0.85;
/** Lines are wrapped where more than this share of their ends are full and in the middle of a sentence. */
const most = 0.5;
const endsSentence = /[.!?؟۔…:؛]["»”’')\]\d]*$/u;
const hyphenated = /(\p{Script=Latin}{2,})[-‐]$/u;
const soft = /\u00AD$/;

function blocksOf(text: string): Line[][] {
	return text
		.split(/\n[^\S\n]*(?=\n)/)
		.map((block) =>
			block
				.split('\n')
				.filter((line) => line.trim() !== '')
				.map((line) => ({ text: line, indented: /^(?:\t| {2,})/.test(line) }))
		)
		.filter((block) => block.length > 0);
}

/** The length that about nine lines in ten do not pass. */
function usualWidth(blocks: readonly (readonly Line[])[]): number {
	const lengths = blocks
		.flat()
		.map(({ text }) => text.trim().length)
		.sort((a, b) => a - b);
	return lengths[Math.ceil((lengths.length - 1) * 0.9)] ?? 0;
}

function isFull(line: string, next: string, width: number): boolean {
	const word = /^\S*/.exec(next.trim())?.[0] ?? '';
	return line.trim().length + 1 + word.length > width * nearlyFull;
}

/** How the lines of a text were made: by who wrote it, or by the width of a page. */
export class Wrapping {
	readonly #width: number;
	readonly #wrapped: boolean;

	constructor(blocks: readonly (readonly Line[])[]) {
		this.#width = usualWidth(blocks);
		const ends = blocks.flatMap((block) =>
			block.slice(0, -1).map(({ text }, at) => ({ text, next: block[at + 1]?.text ?? '' }))
		);
		const cut = ends.filter(
			({ text, next }) => isFull(text, next, this.#width) && !endsSentence.test(text.trim())
		);
		const asPage = this.#width >= pages.narrowest && this.#width <= pages.widest;
		this.#wrapped = asPage && cut.length > ends.length * most;
	}

	/** Whether `next` goes on with the paragraph that `line` is in. */
	goesOn(line: Line, next: Line): boolean {
		const text = line.text.trim();
		if (soft.test(text)) return true;
		if (!this.#wrapped || (next.indented && !line.indented)) return false;
		if (isFull(text, next.text, this.#width)) return true;
		return /[,،]$/.test(text) || (!endsSentence.test(text) && /^\p{Ll}/u.test(next.text.trim()));
	}
}

/** The words of a text that a line end cut at a hyphen, once joined. */
export interface JoinedLines {
	readonly text: string;
	readonly word?: string;
}

/**
 * Two lines as one. A hyphen at the end of the first goes where it parts a Latin word: not where the text has the word with its
 * hyphen elsewhere (`well-known`), nor where no small letter follows.
 */
function joined(line: string, next: string, whole: string): JoinedLines {
	const [first = ''] = /^[\p{L}\p{M}’']*/u.exec(next) ?? [];
	if (soft.test(line)) return { text: line.replace(soft, '') + next };
	const before = hyphenated.exec(line)?.[1];
	if (before === undefined || !/^\p{Ll}/u.test(first)) {
		return { text: /[-‐]$/.test(line) && first !== '' ? line + next : `${line} ${next}` };
	}
	if (whole.includes(`${before}-${first}`)) return { text: line + next };
	return { text: line.replace(/[-‐]$/, '') + next, word: before + first };
}

/** What `joinLines` makes of a text: its paragraphs, and the words that it joined at a hyphen. */
export interface Joined {
	readonly paragraphs: readonly string[];
	readonly words: readonly string[];
}

/** The paragraphs of a text whose characters are clean: lines that a page cut are joined, lines that were written as such stand alone. */
export function joinLines(text: string, counts: Counts): Joined {
	const blocks = blocksOf(text);
	const wrapping = new Wrapping(blocks);
	const paragraphs: string[] = [];
	const words: string[] = [];
	for (const block of blocks) {
		let before: Line | undefined;
		for (const line of block) {
			const clean = cleanSpaces(line.text, counts);
			const last = before && wrapping.goesOn(before, line) ? paragraphs.pop() : undefined;
			const { text: whole, word } = last === undefined ? { text: clean } : joined(last, clean, text);
			if (last !== undefined) counts.add('lines-joined');
			else if (before) counts.add('lines-parted');
			if (word !== undefined) words.push(word);
			paragraphs.push(whole);
			before = line;
		}
	}
	if (words.length > 0) counts.add('words-joined', words.length);
	return { paragraphs, words };
}
