import { cleanCharacters, Counts, type Cleaning } from './clean-characters.ts';
import { joinLines } from './clean-lines.ts';

export { cleanings, type Cleaning } from './clean-characters.ts';

/** A text made ready to be an article, and what was done to it. */
export interface Cleaned {
	/** Paragraphs without line ends inside, and blank lines between them. */
	readonly text: string;
	/** What was cleaned and how often; nothing where the text was clean. */
	readonly done: readonly { readonly what: Cleaning; readonly count: number }[];
	/** Words that the end of a line had cut at a hyphen, as they are now: the one cleaning that may be mistaken. */
	readonly words: readonly string[];
	/** Lines that look like page numbers. They are kept unless asked for: they may be years or headings. */
	readonly pageNumbers: readonly string[];
}

const number = '[0-9٠-٩۰-۹]{1,4}';
const pageNumber = new RegExp(
	`^[^\\S\\n]*(?:[-–—[(]?[^\\S\\n]*${number}[^\\S\\n]*[-–—\\])]?|(?:page|p\\.|صفحة|ص)[^\\S\\n]*${number}|${number}[^\\S\\n]*(?:/|of|من)[^\\S\\n]*${number})[^\\S\\n]*$`,
	'iu'
);

function isPageNumber(line: string): boolean {
	return pageNumber.test(line) && line.trim() !== '';
}

/** The text without its page numbers; a sentence that a page cut goes on in the next line. */
function withoutPageNumbers(text: string, counts: Counts): string {
	const kept: string[] = [];
	let open = false;
	for (const line of text.split('\n')) {
		if (isPageNumber(line)) {
			counts.add('page-numbers');
			const last = kept.findLast((each) => each.trim() !== '') ?? '';
			open = /[\p{L}\p{N},،]$/u.test(last.trimEnd());
			while (open && kept.at(-1)?.trim() === '') kept.pop();
			if (!open) kept.push('');
		} else if (!open || line.trim() !== '') {
			kept.push(line);
			open = false;
		}
	}
	return kept.join('\n');
}

/**
 * Cleans a text that was pasted from the web, from Word or from a PDF into paragraphs. White space, unseen characters, shaped letters
 * and the ends of lines are cleaned; no word is changed, added or dropped, except that a Latin word cut by a hyphen at the end of a line
 * is one again (`words`). Page numbers go only where `pageNumbers` asks for it. Cleaning what is clean changes nothing. Rules C1 to C7.
 */
export function cleanText(text: string, asked: { readonly pageNumbers?: boolean } = {}): Cleaned {
	const counts = new Counts();
	const characters = cleanCharacters(text, counts);
	const found = characters.split('\n').filter(isPageNumber);
	const chosen = asked.pageNumbers ? withoutPageNumbers(characters, counts) : characters;
	const { paragraphs, words } = joinLines(chosen, counts);
	const whole = paragraphs.map((paragraph) => paragraph.replace(/\u00AD/g, '').trim()).filter(Boolean);
	return {
		text: whole.join('\n\n'),
		done: counts.done(),
		words,
		pageNumbers: asked.pageNumbers ? [] : found.map((line) => line.trim())
	};
}
