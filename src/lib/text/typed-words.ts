import { foldText } from './fold.ts';
import { comparedForm, seatForm } from './spellings.ts';
import type { Strictness } from './strictness.ts';
import { wordsOf } from './words.ts';

/** One word of a response or an answer: as typed but for unseen characters, without harakat, and as compared. */
export interface TypedWord {
	readonly raw: string;
	/** Letters as typed, without harakat and tatweel: where ال is told from ألـ. */
	readonly bare: string;
	readonly form: string;
	/** As compared where two standards seat a hamza differently. */
	readonly seat: string;
}

export function typedWord(raw: string, strict: readonly Strictness[] = []): TypedWord {
	const bare = foldText(raw, 'marks').normalize('NFKC');
	return { raw, bare, form: comparedForm(raw, strict), seat: seatForm(raw, strict) };
}

/** Whether two words are one as compared. */
export function isSame(one: TypedWord, other: TypedWord): boolean {
	return one.form === other.form || one.seat === other.seat;
}

/** The words of a text, letters and digits apart; a و that stands alone belongs to the word after it. */
export function typedWords(text: string, strict: readonly Strictness[] = []): readonly TypedWord[] {
	const raw = wordsOf(text).flatMap((word) =>
		word.text.split(/(?<=\p{L}\p{M}*)(?=\p{N})|(?<=\p{N})(?=\p{L})/u)
	);
	const joined: string[] = [];
	for (const word of raw) {
		if (joined.at(-1) === 'و') joined.splice(-1, 1, `و${word}`);
		else joined.push(word);
	}
	return joined.map((word) => typedWord(word, strict)).filter((word) => word.form !== '');
}

/** Words whose ال is no article. */
const wholeWords = new Set([
	'الله',
	'التي',
	'الذي',
	'الذين',
	'اللذان',
	'اللتان',
	'اللواتي',
	'اللاتي',
	'الي',
	'الا',
	'الان'
]);

/** Whether a word has the article, first or after و، ف، ب، ك; told before hamza folding: «ألمانيا» and «إلى» have none. */
export function hasArticle(word: TypedWord): boolean {
	const from = word.bare.search(/(?<=^[وفبك]?)[اٱ]ل\p{L}{2,}/u);
	return from >= 0 && !wholeWords.has(foldText(word.bare.slice(from), 'full'));
}

/** A word without its article. */
export function withoutArticle(word: TypedWord, strict: readonly Strictness[] = []): TypedWord {
	return hasArticle(word) ? typedWord(word.bare.replace(/[اٱ]ل/, ''), strict) : word;
}

/** The word without what may be written onto its front: و، ف، then ب، ل، ك; each way of taking some off. */
export function withoutFront(word: TypedWord): readonly string[] {
	const rests = [word.bare];
	for (const front of [/^[وف]/, /^[بلك]/, /^[وف][بلك]/]) {
		if (front.test(word.bare)) rests.push(word.bare.replace(front, ''));
	}
	const opened = /^[وف]?لل(?!ه$)/.test(word.bare) ? [word.bare.replace(/^[وف]?لل/, 'ال')] : [];
	const god = /^[وف]?لله$/.test(word.bare) ? ['الله'] : [];
	return [...rests, ...opened, ...god].filter((rest) => rest !== '');
}

const leading = new Set(
	[
		...['في', 'إلى', 'عام', 'العام', 'سنة', 'السنة', 'شهر', 'الشهر', 'السيد', 'السيدة', 'الرئيس', 'هو', 'هي'],
		...[
			'the',
			'a',
			'an',
			'in',
			'to',
			'at',
			'on',
			'it',
			'is',
			'he',
			'she',
			'mr',
			'mrs',
			'ms',
			'president',
			'year',
			'month'
		]
	].map((word) => comparedForm(word))
);

/** Whether a word says nothing of the answer where it stands first: «في»، «عام»، «السيد»، «هو». */
export function isLeading(word: TypedWord): boolean {
	return leading.has(comparedForm(word.bare)) || /^(?:[وف]?هو|[وف]?هي|[بل](?:عام|سنة|شهر))$/.test(word.bare);
}

/** The words from the first that says something on, and every way of leaving leading words; never nothing. */
export function leadingDropped(words: readonly TypedWord[]): readonly (readonly TypedWord[])[] {
	const ways = [words];
	for (let from = 1; from < words.length; from++) {
		const before = words[from - 1];
		if (before === undefined || !isLeading(before)) break;
		ways.push(words.slice(from));
	}
	return ways;
}

/** An answer without its leading words; a title stays where only a description is left: «الرئيس السوري» is not «السوري». */
export function answerWays(words: readonly TypedWord[]): readonly (readonly TypedWord[])[] {
	return leadingDropped(words).filter((way) => {
		const dropped = words[words.length - way.length - 1];
		const first = way[0];
		return dropped?.form !== comparedForm('الرئيس') || first === undefined || !hasArticle(first);
	});
}
