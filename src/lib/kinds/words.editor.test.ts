import { describe, expect, test } from 'vitest';
import { languageTags } from '#lib/i18n/language.ts';
import { dateEditorWords } from './date/words.editor.ts';
import { gapFillEditorWords } from './gap-fill/words.editor.ts';
import { tellTeacher } from './issues-for-teachers.ts';
import { matchingEditorWords } from './matching/words.editor.ts';
import { numberEditorWords } from './number/words.editor.ts';
import { orderingEditorWords } from './ordering/words.editor.ts';
import { sentenceChoiceEditorWords } from './sentence-choice/words.editor.ts';
import { trueFalseEditorWords } from './true-false/words.editor.ts';
import { editorWords } from './words.editor.ts';
import { forTeachersAr } from './words.for-teachers.ar.ts';
import { forTeachersEn } from './words.for-teachers.en.ts';

const catalogues = {
	editorWords,
	dateEditorWords,
	gapFillEditorWords,
	matchingEditorWords,
	numberEditorWords,
	orderingEditorWords,
	sentenceChoiceEditorWords,
	trueFalseEditorWords
};

/** Every string of a catalogue; words with holes are filled with a digit. */
function strings(words: unknown): string[] {
	if (typeof words === 'string') return [words];
	if (typeof words === 'function') return [String(words('7', '8', '9'))];
	if (typeof words !== 'object' || words === null) return [];
	return Object.values(words).flatMap(strings);
}

describe.each(Object.entries(catalogues))('%s', (_, catalogue) => {
	test.each(languageTags)('has no empty word in %s and is written in its script', (language) => {
		for (const word of strings(catalogue[language])) {
			expect(word.trim()).toBe(word);
			expect(word).toMatch(language === 'ar' ? /\p{Script=Arabic}|؟/u : /\p{Script=Latin}/u);
			if (language === 'ar') expect(word).not.toMatch(/[,;?]|\p{Script=Latin}/u);
		}
	});
});

describe('issues told to a teacher', () => {
	const codes = [...new Set([...Object.keys(forTeachersAr), ...Object.keys(forTeachersEn)])];
	const kept = ['G1', 'G3', 'O1', 'O2', 'O4', 'S1', 'S2', 'T1', 'wrong-accepted', 'distractor-is-key'];
	const params = { text: '7', size: 9, max: 8, min: 1, count: 2, form: 'date', words: '7' };

	test('both languages tell the same codes', () => {
		expect(Object.keys(forTeachersEn).sort()).toEqual(Object.keys(forTeachersAr).sort());
	});

	test.each([...codes, ...kept])('%s names no field of a file, no version and no command', (code) => {
		for (const language of languageTags) {
			const said = tellTeacher(
				{ code, params: { ...params, key: code === 'O4' ? 7 : 'evidence' } },
				language
			);
			expect(said).not.toMatch(
				/undefined|XXXX|\bnpm\b|YAML|refutedBy|notMentioned|\bquote:|\bgaps\b.*\{\{\w/
			);
			if (language === 'ar') expect(said.replace(/U\+[0-9A-F]+/g, '')).not.toMatch(/[a-z]{3,}/);
		}
	});
});
