import type { GapFillResponse } from './question.ts';

type Gaps = GapFillResponse['gaps'];

/** What stands in `gap`: what was typed or the id of a word; empty where nothing does. */
export function contentOf(gaps: Gaps, gap: string): string {
	return Object.hasOwn(gaps, gap) ? (gaps[gap] ?? '') : '';
}

/** The gaps with `content` in `gap`, which is emptied where `content` is empty. */
export function filled(gaps: Gaps, gap: string, content: string): Gaps {
	const rest = Object.entries(gaps).filter(([id]) => id !== gap);
	return Object.fromEntries(content === '' ? rest : [...rest, [gap, content]]);
}

/** The gaps with a word of the bank in `gap`; a word stands in one gap at a time, so it leaves another it was in. */
export function withWord(gaps: Gaps, gap: string, word: string): Gaps {
	return filled(withoutWord(gaps, word), gap, word);
}

/** The gaps without a word of the bank. */
export function withoutWord(gaps: Gaps, word: string): Gaps {
	return Object.fromEntries(Object.entries(gaps).filter(([, content]) => content !== word));
}
