import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean.ts';
import { foldText } from './fold.ts';
import { tokensOf } from './words.ts';

const pieces =
	'كتاب|المكتبة|وقال|رئيسي|the|library|exam-|example|ﻻ|ﷲ|ﷺ|ﹰ|\uFC5E|ﬁ|٢٠١٩|12|page 3|.|،|؟|:|“|”|-| |  |\t|\u00A0|\n|\n\n|\r\n|\u200F|\u200B|\u200C|\u200D|\u00AD|\uFEFF|\u2028|\f|ا\u0653|و\u0654|e\u0301|👩\u200D👦|ـ|\u0651'.split(
		'|'
	);
const text = fc.oneof(
	fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((found) => found.join('')),
	fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((found) => found.join(' ')),
	fc.string({ unit: 'grapheme', maxLength: 80 })
);
const asked = fc.constantFrom({}, { pageNumbers: true });

/** All that can be read in a text: no spaces, no hyphens that line ends made. */
function readable(given: string): string {
	return foldText(given.replace(/\p{Cc}|\uFFFC/gu, ' '), 'full').replace(/[\s-]/gu, '');
}

function countsOf(given: string): Record<string, number> {
	return Object.fromEntries(cleanText(given).done.map(({ what, count }) => [what, count]));
}

const wrapped = `In the early years of the century the town had only one well, and every family
sent a child to it in the morning. The well stood in the middle of a small exam-
ple garden that nobody owned, and the water was known to be cold even in the
summer.
The council closed the well in 1931.`;

describe('cleaning a pasted text', () => {
	it('[C1] changes no word: what can be read stays the same, letter by letter', () => {
		fc.assert(
			fc.property(text, (given) => {
				expect(readable(cleanText(given).text)).toBe(readable(given));
			})
		);
	});

	it('[C1] keeps the words apart where no hyphen ends a line', () => {
		const plain = text.filter((given) => !/[-‐\u00AD]/.test(given) && !/\p{Cc}/u.test(given));
		fc.assert(
			fc.property(plain, (given) => {
				expect(tokensOf(cleanText(given).text)).toEqual(tokensOf(given));
			})
		);
	});

	it('[C2] changes nothing the second time', () => {
		fc.assert(
			fc.property(text, asked, (given, how) => {
				const once = cleanText(given, how);
				const twice = cleanText(once.text, how);
				expect(twice.text).toBe(once.text);
				expect(twice.done).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	it('[C3] removes what is not seen and counts it', () => {
		expect(cleanText('\uFEFFقال\u200F \u202Bبوتين\u202C في\u00A0موسكو').text).toBe('قال بوتين في موسكو');
		expect(countsOf('\uFEFFقال\u200F \u202Bبوتين\u202C في\u00A0موسكو')).toEqual({
			'bidi-controls': 3,
			'zero-width': 1,
			'no-break-spaces': 1
		});
	});

	it('[C3] leaves the joiner of a Persian word and of a picture where it is', () => {
		for (const kept of ['کتاب\u200Cها', '👩\u200D👦']) expect(cleanText(kept).text).toBe(kept);
		expect(cleanText('كتاب\u200C جديد').text).toBe('كتاب جديد');
	});

	it('[C4] writes shaped letters as the letters that are typed, and leaves ligatures of phrases', () => {
		expect(cleanText('ﺍﻟﻌﺮﺑﻴﺔ ﻻ ﷲ ﷺ ﬁnal').text).toBe('العربية لا الله ﷺ final');
		expect(cleanText('ا\u0653ب cafe\u0301').text).toBe('آب café');
	});

	it('[C5] joins the lines of a page, and a Latin word that a line end cut', () => {
		const { text, words } = cleanText(wrapped);
		const paragraphs = text.split('\n\n');
		expect(paragraphs).toHaveLength(2);
		expect(paragraphs[0]).toContain('a small example garden that nobody owned, and the water was');
		expect(paragraphs[1]).toBe('The council closed the well in 1931.');
		expect(words).toEqual(['example']);
		expect(countsOf(wrapped)).toEqual({ 'lines-joined': 3, 'words-joined': 1, 'lines-parted': 1 });
	});

	it('[C5] joins the lines of an Arabic page', () => {
		const lines = `يعتزم الرئيس الإيراني إبراهيم رئيسي تلبية دعوة نظيره فلاديمير
بوتين لزيارة روسيا قريبا، وفق ما أعلن المتحدث باسم الحكومة يوم
الثلاثاء، في زيارة ستكون الأولى من نوعها منذ 2017.`;
		expect(cleanText(lines).text).toBe(lines.replaceAll('\n', ' '));
	});

	it('[C5] keeps a hyphen that the text writes elsewhere', () => {
		const page = `The river here is a well-known place for birds, and each spring the old and well-
known road beside it is closed for a month so that nobody wakes the young birds
before they can fly.`;
		expect(cleanText(page).text).toContain('the old and well-known road');
	});

	it('[C6] makes a paragraph of each line that no page cut', () => {
		const poem = 'أول السطر\nثاني السطر وهو أطول بكثير من الأول\nثالث';
		expect(cleanText(poem).text.split('\n\n')).toEqual(poem.split('\n'));
		const web =
			'The council met on Monday.\nIt closed the well, and opened a school beside it.\nNobody spoke.';
		expect(cleanText(web).text.split('\n\n')).toEqual(web.split('\n'));
	});

	it('[C7] offers page numbers, and drops them only where asked to', () => {
		const pages = `${wrapped.slice(0, 155)}\n\n12\n\nsent a child.\n\nصفحة ١٣\n\nEnd.`;
		expect(cleanText(pages).pageNumbers).toEqual(['12', 'صفحة ١٣']);
		expect(cleanText(pages).text).toContain('\n\n12\n\n');
		const without = cleanText(pages, { pageNumbers: true });
		expect(without.text).not.toMatch(/12|١٣/);
		expect(without.pageNumbers).toEqual([]);
	});
});
