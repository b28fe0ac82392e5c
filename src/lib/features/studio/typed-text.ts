import type { Range } from '#lib/article/article.ts';
import { paragraphsOf } from '#lib/article/build.ts';
import type { Desk } from './desk.ts';
import { without } from './without.ts';

/** Where the paragraph of this index stands in a text; nothing where there are not so many. */
function rangeOf(text: string, index: number): Range | undefined {
	let end = 0;
	for (const [at, paragraph] of paragraphsOf(text).entries()) {
		const start = text.indexOf(paragraph, end);
		if (start < 0) return undefined;
		end = start + paragraph.length;
		if (at === index) return { start, end };
	}
	return undefined;
}

/** The desk with what is being typed, of the whole text or of the paragraph that was begun; the work keeps its text until that is done. */
export function typing(desk: Desk, text: string): Desk {
	return { ...desk, typing: text };
}

/** The desk with its whole text to be typed in. */
export function typingAll(desk: Desk): Desk {
	return typing(withoutTyping(desk), desk.work.text);
}

/** The desk with the paragraph of this index to be typed in, counted from 0; with the whole text where there is no such paragraph. */
export function typingParagraph(desk: Desk, index: number): Desk {
	const { text } = desk.work;
	const within = rangeOf(text, index);
	return within ? { ...desk, typing: text.slice(within.start, within.end), within } : typingAll(desk);
}

/** The desk without what is being typed: the work's own text is left as it was. */
export function withoutTyping(desk: Desk): Desk {
	return without(without(desk, 'typing'), 'within');
}

/** The text that the article would have with what is being typed. */
export function typedText({ typing, within, work: { text } }: Desk): string {
	if (typing === undefined) return text;
	return within ? text.slice(0, within.start) + typing + text.slice(within.end) : typing;
}

/** Whether what is typed would make another text, so that the article is not what was last written. */
export function isUntaken(desk: Desk): boolean {
	return desk.typing !== undefined && typedText(desk).trim() !== desk.work.text.trim();
}

/** The number of the paragraph that is being typed in, from 1; nothing where it is the whole text. */
export function paragraphTyped({ within, work }: Desk): number | undefined {
	return within && paragraphsOf(work.text.slice(0, within.start)).length + 1;
}
