import { digitSetsOf } from '#lib/text/digits.ts';
import { writtenTexts } from './prose.ts';
import { questionRule, type Finding } from './rule.ts';

/** What does not belong in text: what it is called, what it looks like, and whether that holds for Arabic alone. */
const strays: readonly { name: string; found: RegExp; arabic: boolean }[] = [
	{ name: 'bidi', found: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, arabic: false },
	{ name: 'bom', found: /\uFEFF/u, arabic: false },
	{ name: 'forms', found: /[\uFB50-\uFD3D\uFD50-\uFDF9\uFE70-\uFEFC]/u, arabic: false },
	{ name: 'persian', found: /[\u06CC\u06A9]/u, arabic: true }
];

function named(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * T1: one set of digits a question; no bidi controls, byte order marks or presentation forms, and no Persian ی ک in
 * Arabic. Ornate brackets and ligatures of whole phrases (U+FD3E, U+FD3F, U+FDFA to U+FDFF) are characters of their own.
 */
export const characters = questionRule('T1', (asked, { language }) => {
	const texts = writtenTexts(asked);
	const isArabic = language.split('-')[0] === 'ar';
	const findings = texts.flatMap(({ text, path }): Finding[] =>
		strays.flatMap(({ name, found, arabic }) => {
			const [character] = !arabic || isArabic ? (found.exec(text) ?? []) : [];
			if (character === undefined) return [];
			const params = { case: name, character: named(character) };
			return [{ severity: 'warning', path, quote: text, params }];
		})
	);
	const sets = new Set(texts.flatMap(({ text }) => digitSetsOf(text)));
	if (sets.size < 2) return findings;
	const [first] = digitSetsOf(texts.find(({ text }) => digitSetsOf(text).length > 0)?.text ?? '');
	const other = texts.find(({ text }) => digitSetsOf(text).some((set) => set !== first));
	const path = other?.path ?? ['prompt'];
	return [...findings, { severity: 'warning', path, quote: other?.text ?? '', params: { case: 'digits' } }];
});
