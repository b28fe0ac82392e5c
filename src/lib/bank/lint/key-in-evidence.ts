import type { Path } from '#lib/issue.ts';
import { monthNames } from '#lib/text/months.ts';
import { foldText, type FoldLevel } from '#lib/text/fold.ts';
import { scanNumbers } from '#lib/text/number-words.ts';
import { wordsOf } from '#lib/text/words.ts';
import { contestsOf, judgesStatement, textPath } from './choices.ts';
import { holdsRun, lexisOf, type Lexis } from './lexis.ts';
import { wholeProof } from './proof.ts';
import { questionRule, type Asked, type LintContext } from './rule.ts';

const months = monthNames.flatMap(([name, means]) =>
	means.calendar === 'gregorian' && means.months.length === 1 ? [{ name, month: means.months[0] ?? 0 }] : []
);

function sought(text: string, level: FoldLevel): string[] {
	return wordsOf(foldText(text, level)).map((word) => word.text);
}

/**
 * The months named in a text, by number. By `marks` «آب» is not «أب»; by `full` misspelled names are found too.
 * English names count only with their capital: “may” and “march” are also verbs.
 */
export function monthsIn(text: string, level: FoldLevel = 'marks'): Map<number, string> {
	const words = sought(text, level);
	const named = months.filter(({ name }) => {
		const isLatin = /^[a-z]/.test(name);
		const written = isLatin && level !== 'full' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
		return holdsRun(words, sought(written, level));
	});
	return new Map(named.map(({ month, name }) => [month, name]));
}

/** Numbers in digits, and in words from three up: one and two are also pronouns, articles and duals. */
export function figuresIn(text: string, language: string): number[] {
	const { numbers } = scanNumbers(text, language);
	return numbers.filter(({ form, value }) => form === 'digits' || value >= 3).map(({ value }) => value);
}

/** Words that a language with capitals writes large inside the text: names. */
function capitalised(text: string): string[] {
	return Array.from(text.matchAll(/(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}’']+/gu), ([word]) => word);
}

function missingFrom(proof: string, key: string, lexis: Lexis): string | undefined {
	const numbers = new Set(scanNumbers(proof, lexis.language).numbers.map(({ value }) => value));
	const number = figuresIn(key, lexis.language).find((value) => !numbers.has(value));
	if (number !== undefined) return String(number);
	const named = monthsIn(proof, 'full');
	const month = [...monthsIn(key)].find(([each]) => !named.has(each));
	if (month) return month[1];
	const words = new Set(lexis.stems(proof));
	return capitalised(key).find((name) => !lexis.stems(name).every((word) => words.has(word)));
}

const most = 4;

/** Where a literal key is as short as names are and has nothing in common with the proof, the proof is another's. */
function shortAndForeign(key: string, asked: Asked, context: LintContext): boolean {
	if (asked.question.skill !== 'literal') return false;
	const lexis = lexisOf(context);
	const words = [...lexis.content(key)];
	const proof = new Set(lexis.stems(wholeProof(asked, context)));
	return (
		words.length > 0 &&
		words.length <= most &&
		words.every((word) => !proof.has(word) && !/\p{N}/u.test(word))
	);
}

function keysOf(asked: Asked): { text: string; path: Path }[] {
	const { outline } = asked;
	if (judgesStatement(outline) || outline.notStated) return [];
	const keys = contestsOf(outline).flatMap((contest) => contest.keys);
	if (keys.length === 0) return outline.key.map((text) => ({ text, path: ['evidence'] }));
	return keys.map((choice) => ({ text: choice.text, path: textPath(asked, choice) }));
}

/** G4: numbers, dates and names of the key are in the evidence or its sentences. */
export const keyInEvidence = questionRule('G4', (asked, context) =>
	keysOf(asked).flatMap(({ text, path }) => {
		const missing = missingFrom(wholeProof(asked, context), text, lexisOf(context));
		const word = missing ?? (shortAndForeign(text, asked, context) ? text : undefined);
		return word === undefined ? [] : [{ severity: 'warning', path, quote: text, params: { word } }];
	})
);
