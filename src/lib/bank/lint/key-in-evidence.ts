import type { Path } from '#lib/issue.ts';
import { scanNumbers } from '#lib/text/number-words.ts';
import { contestsOf, judgesStatement, textPath } from './choices.ts';
import { lexisOf, type Lexis } from './lexis.ts';
import { monthsMeant, monthsNamed } from './months.ts';
import { wholeProof } from './proof.ts';
import { questionRule, type Asked, type LintContext } from './rule.ts';

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
	const named = monthsMeant(proof);
	const month = [...monthsNamed(key)].find(([each]) => !named.has(each));
	if (month) return month[1];
	const words = new Set(lexis.stems(proof));
	return capitalised(key).find((name) => !lexis.stems(name).every((word) => words.has(word)));
}

const most = 4;

/** A stem without the ending of a plural in the construct state, which has no ن: «صيادو المدينة» are «صيادون». */
function unended(word: string): string {
	return word.length > 3 ? word.replace(/[وي]$/u, '') : word;
}

/** Where a literal key is as short as names are and has nothing in common with the proof, the proof is another's. */
function shortAndForeign(key: string, asked: Asked, context: LintContext): boolean {
	if (asked.question.skill !== 'literal' || monthsNamed(key).size > 0) return false;
	const lexis = lexisOf(context);
	const words = [...lexis.content(key)];
	const proof = new Set(lexis.stems(wholeProof(asked, context)).map(unended));
	return (
		words.length > 0 &&
		words.length <= most &&
		words.every((word) => !proof.has(unended(word)) && !/\p{N}/u.test(word))
	);
}

function keysOf(asked: Asked): { text: string; path: Path }[] {
	const { outline } = asked;
	if (judgesStatement(outline) || outline.notStated) return [];
	const keys = contestsOf(outline).flatMap((contest) => contest.keys);
	if (keys.length === 0) return outline.key.map((text) => ({ text, path: ['evidence'] }));
	return keys.map((choice) => ({ text: choice.text, path: textPath(asked, choice) }));
}

/** G4: numbers, dates and names of a literal key are in the evidence or its sentences; a key of another skill may be worked out. */
export const keyInEvidence = questionRule('G4', (asked, context) => {
	const severity = asked.question.skill === 'literal' ? 'warning' : 'information';
	return keysOf(asked).flatMap(({ text, path }) => {
		const missing = missingFrom(wholeProof(asked, context), text, lexisOf(context));
		const word = missing ?? (shortAndForeign(text, asked, context) ? text : undefined);
		return word === undefined ? [] : [{ severity, path, quote: text, params: { word } }];
	});
});
