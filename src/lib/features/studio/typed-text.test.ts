import { describe, expect, it } from 'vitest';
import { deskFrom, type Desk } from './desk.ts';
import {
	isUntaken,
	paragraphTyped,
	typedText,
	typing,
	typingAll,
	typingParagraph,
	withoutTyping
} from './typed-text.ts';
import { testWork } from './work.samples.ts';

const text = 'قال الأب: عُد.\n\nعاد الابن.\n \n\nعاد الابن.\n\nثم ناما.';
const desk = (): Desk => ({ work: testWork({ text }), doubts: [] });
const stored = (value: unknown) => deskFrom(JSON.parse(JSON.stringify(value)));

describe('a paragraph that is typed in', () => {
	it.each([
		[0, 'قال الأب: عُد.'],
		[1, 'عاد الابن.'],
		[2, 'عاد الابن.'],
		[3, 'ثم ناما.']
	])('is the one of its index, %i', (index, paragraph) => {
		const begun = typingParagraph(desk(), index);
		expect(begun.typing).toBe(paragraph);
		expect(paragraphTyped(begun)).toBe(index + 1);
		expect(typedText(begun)).toBe(text);
		expect(begun.work.text).toBe(text);
	});

	it('changes no other, even where another says the same', () => {
		const typed = typing(typingParagraph(desk(), 2), 'رجع الابن.');
		expect(typedText(typed)).toBe('قال الأب: عُد.\n\nعاد الابن.\n \n\nرجع الابن.\n\nثم ناما.');
	});

	it('is still that one once it was stored, and none once it was left', () => {
		const typed = typing(typingParagraph(desk(), 1), '');
		expect(stored(typed)).toEqual(typed);
		expect(typedText(typed)).toBe('قال الأب: عُد.\n\n\n \n\nعاد الابن.\n\nثم ناما.');
		expect(withoutTyping(typed)).toEqual(desk());
	});

	it('is the whole text where there are not so many', () => {
		expect(typingParagraph(desk(), 4)).toEqual(typingAll(desk()));
		expect(paragraphTyped(typingAll(typingParagraph(desk(), 1)))).toBeUndefined();
	});
});

describe('what is typed but not taken', () => {
	it('is told of where it would make another text, a first one too', () => {
		expect(isUntaken(typing(typingParagraph(desk(), 1), 'رجع الابن.'))).toBe(true);
		expect(isUntaken(typing({ ...desk(), work: testWork({ text: '' }) }, 'نص أول'))).toBe(true);
	});

	it('is not where nothing was changed yet, or nothing is typed', () => {
		expect(isUntaken(desk())).toBe(false);
		expect(isUntaken(typingParagraph(desk(), 1))).toBe(false);
		expect(isUntaken(typingAll(desk()))).toBe(false);
	});
});

describe('what is stored of a place in the text', () => {
	it.each([
		{ start: 5, end: 2 },
		{ start: -1, end: 2 },
		{ start: 0, end: 1000 },
		{ start: 0.5, end: 2 },
		{ start: 0 },
		'0'
	])('is left out with what was typed there where it names none: %j', (within) => {
		expect(stored({ ...desk(), typing: 'عاد', within })).toEqual(desk());
	});
});
