import { toLatinDigits } from './digits.ts';
import { foldText } from './fold.ts';
import { addDigits, addPart, nothingRead, valueOf, type Link, type Sum } from './number-sum.ts';
import { arabicParts, type NumberPart } from './number-words-ar.ts';
import { englishParts } from './number-words-en.ts';

/** A number and how it was written. */
export interface ReadNumber {
	readonly value: number;
	readonly form: 'digits' | 'words';
}

/** The numbers of a text, and its other words, fully folded, in order. */
export interface Numbers {
	readonly numbers: readonly ReadNumber[];
	readonly rest: readonly string[];
}

const token =
	/(?:(?<=^|\s)[-−])?\d{1,3}(?:[ \u00A0\u202F٬,.]\d{3})+(?!\d)(?:[.٫]\d+)?|(?:(?<=^|\s)[-−])?\d+(?:[.,٫،]\d+)?|[\p{L}\p{M}]+/gu;

/** The value of digits with separators: thousands in full groups of three, else a decimal point or comma. */
export function valueOfDigits(digits: string, language: string): number | undefined {
	const plain = digits.replace('−', '-').replace(/٫/g, '.');
	if (/^-?\d{1,3}(?:[ \u00A0\u202F٬,]\d{3})+(?:\.\d+)?$/.test(plain)) {
		return Number(plain.replace(/[ \u00A0\u202F٬,]/g, ''));
	}
	if (/^-?\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) return Number(plain.replace(/\./g, ''));
	if (/^-?\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
	const decimalComma = /^-?\d+[,،]\d+$/.test(plain) && !language.startsWith('en');
	return decimalComma ? Number(plain.replace(/[,،]/, '.')) : undefined;
}

interface FoundPart {
	readonly parts: readonly NumberPart[];
	readonly joined: boolean;
	readonly english: boolean;
}

/** «ثلاثةعشر» in one word: a unit and ten. */
function gluedTeen(word: string): readonly NumberPart[] | undefined {
	const match = /^(.{2,})(عشره?)$/.exec(word);
	const unit = arabicParts.get(match?.[1] ?? '');
	const ten = arabicParts.get(match?.[2] ?? '');
	return unit?.role === 'unit' && ten !== undefined ? [unit, ten] : undefined;
}

function arabicPartsOf(word: string): readonly NumberPart[] | undefined {
	const part = arabicParts.get(word);
	return part === undefined ? gluedTeen(word) : [part];
}

const arabicBefore: readonly (readonly [RegExp, boolean])[] = [
	[/^/, false],
	[/^و/, true],
	[/^ال/, false],
	[/^وال/, true],
	[/^[فبلك]/, false],
	[/^(?:[فبك]ال|لل)/, false]
];

/** «واحد», and «وأحد» once folded. */
const oneOrAndOne = 'واحد';

/** What a word says of a number, whatever stands before it in the word (و, ال, a preposition); undefined where nothing. */
function partOf(word: string): FoundPart | undefined {
	const english = englishParts.get(word);
	if (english !== undefined) return { parts: [english], joined: false, english: true };
	if (word === oneOrAndOne) return { parts: [{ role: 'unit', value: 1 }], joined: true, english: false };
	for (const [before, joined] of arabicBefore) {
		const parts = before.test(word) ? arabicPartsOf(word.replace(before, '')) : undefined;
		if (parts !== undefined) return { parts, joined, english: false };
	}
	return undefined;
}

/** Whether a fully folded word is part of a number in words. */
export function isNumberWord(word: string): boolean {
	return partOf(word) !== undefined;
}

class Scan {
	readonly numbers: ReadNumber[] = [];
	readonly rest: string[] = [];
	#sum: Sum = nothingRead;
	#form: ReadNumber['form'] = 'words';
	#joined = false;

	close(): void {
		if (this.#sum.last !== 'nothing') this.numbers.push({ value: valueOf(this.#sum), form: this.#form });
		this.#sum = nothingRead;
		this.#form = 'words';
	}

	take(add: (sum: Sum, link: Link) => Sum | undefined, found: Link): void {
		const link = { ...found, joined: found.joined || this.#joined };
		this.#joined = false;
		const next = add(this.#sum, link);
		if (next === undefined) this.close();
		this.#sum = next ?? add(nothingRead, link) ?? nothingRead;
	}

	digits(value: number): void {
		this.take((sum, link) => addDigits(sum, value, link), { joined: false, english: false });
		this.#form = 'digits';
	}

	word(word: string): void {
		if (word === 'و' || word === 'and') {
			this.#joined = true;
			return;
		}
		const found = partOf(word);
		if (found === undefined) {
			this.close();
			this.#joined = false;
			if (word !== 'a') this.rest.push(word);
			return;
		}
		found.parts.forEach((part, index) => {
			const link = { joined: found.joined && index === 0, english: found.english };
			this.take((sum, by) => addPart(sum, part, by), link);
		});
	}
}

/** «ألفا» and «مليونا» before a counted noun are two of them: the ن of the dual falls there. */
function withConstructDuals(words: readonly string[]): string[] {
	return words.map((word, index) => {
		const before = words[index - 1];
		const next = words[index + 1];
		const alone = before === undefined || (!/^\d/.test(before) && partOf(before) === undefined);
		const counts = next !== undefined && !next.startsWith('و') && partOf(next) === undefined;
		return alone && counts && /^(?:الفا|مليونا)$/.test(word) ? `${word}ن` : word;
	});
}

/** «بالمئة», «في المئة» and "percent" say the same as the sign, which is not read. */
function withoutPercent(words: readonly string[]): string[] {
	return words.filter((word, index) => {
		if (index === 0) return true;
		const hundredth = /^الما?يه$/.test(word) && words[index - 1] === 'في';
		const before = word === 'في' && /^الما?يه$/.test(words[index + 1] ?? '');
		return !hundredth && !before && !/^(?:بالما?يه|percent)$/.test(word);
	});
}

/** Finds the numbers of a text, in digits of any set or in Arabic or English words, and what else it says. */
export function scanNumbers(text: string, language: string): Numbers {
	const latin = toLatinDigits(foldText(text, 'marks'));
	const tokens = Array.from(latin.matchAll(token), ([found]) => found);
	const words = withoutPercent(tokens.map((found) => (/\d/.test(found) ? found : foldText(found, 'full'))));
	const scan = new Scan();
	for (const word of withConstructDuals(words)) {
		const value = /\d/.test(word) ? valueOfDigits(word, language) : undefined;
		if (value === undefined) scan.word(word);
		else scan.digits(value);
	}
	scan.close();
	return { numbers: scan.numbers, rest: scan.rest };
}

/**
 * Reads a text that is a number and nothing else: digits of any set with separators, or words in Arabic or English.
 * `language` only settles whether a comma can be a decimal one (not in English).
 */
export function readNumber(text: string, language: string): ReadNumber | undefined {
	const { numbers, rest } = scanNumbers(text, language);
	return numbers.length === 1 && rest.length === 0 ? numbers[0] : undefined;
}
