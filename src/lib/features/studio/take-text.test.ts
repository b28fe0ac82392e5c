import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import { splitAt } from '#lib/article/correcting.ts';
import { sentencesOf } from '#lib/article/sentences.ts';
import { limits } from '#lib/bank/bank.ts';
import { articleOf } from './article-of.ts';
import { deskFrom, type Desk } from './desk.ts';
import { candidatesFor, heldIn, settledBy } from './doubts.ts';
import { sheetOf } from './sheet.ts';
import {
	isQuiet,
	takeText,
	titleIn,
	titleTaken,
	withFirstAsTitle,
	withSheet,
	type Taken,
	type Taking
} from './take-text.ts';
import { typing } from './typed-text.ts';
import { testText, testWork } from './work.samples.ts';

const desk = (text = testText): Desk => ({ work: testWork({ text }), doubts: [] });

function taken(from: Desk, text: string, how: Taking = {}): Taken {
	const result = takeText(from, text, how);
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}
function articleAt({ work }: Desk): Article {
	const article = articleOf(work);
	if (!article.ok) throw new Error('no article');
	return article.value;
}

describe('taking a text into a work', () => {
	it('does not take one that is too long to be read again once it is saved', () => {
		const result = takeText(desk(), 'كلمة'.repeat(limits.bytes / 4 + 1));
		expect(result.ok ? undefined : result.error[0]?.code).toBe('work-text-too-long');
	});

	it('cleans it, tells what was cleaned, and keeps it as it came in', () => {
		const pasted = 'قال\u200F المتحدث\u00A0إن الزيارة قريبة.\r\n\r\nوهي الأولى.';
		const { desk: after, cleaned } = taken(
			{ work: testWork({ text: '', questions: [] }), doubts: [] },
			pasted
		);
		expect(after.work.text).toBe('قال المتحدث إن الزيارة قريبة.\n\nوهي الأولى.');
		expect(after.work.original).toBe(pasted);
		expect(cleaned?.done.map(({ what }) => what)).toContain('bidi-controls');
		expect(taken(after, pasted, { asItIs: true }).desk.work.text).toBe(pasted);
	});

	it('can be done again without page numbers, with all that was written since an earlier one was cleaned', () => {
		const pasted = taken(desk(''), testText.replace(' ', '  '));
		const edited = `${pasted.desk.work.text}\n\nفقرة جديدة.\n\n12`;
		const again = taken(pasted.desk, edited);
		expect(again.cleaned?.pageNumbers).toEqual(['12']);
		const dropped = taken(again.desk, again.text, { pageNumbers: true });
		expect(dropped.desk.work.text).toBe(`${testText}\n\nفقرة جديدة.`);
	});

	it('is done again without the title that was taken out of the text', () => {
		const found = taken(desk(''), `مكتبة الحي\n\n12\n\n${testText}`);
		const titled = withFirstAsTitle(found.desk);
		if (!titled.ok) throw new Error('no title');
		const report = titleTaken(found, 'مكتبة الحي', titled.value);
		expect(report.desk.work.text).toBe(`12\n\n${testText}`);
		expect(taken(report.desk, report.text, { pageNumbers: true }).desk.work.text).toBe(testText);
	});

	it('guesses the language of a first text, and leaves it alone after', () => {
		const english = 'The council closed the well in the summer, and it was the last one that the town had.';
		const first = taken({ work: testWork({ text: '', questions: [] }), doubts: [] }, english).desk;
		expect(first.work.about.language).toBe('en');
		const set = withSheet(first, { ...sheetOf(first.work.about), language: 'ar' });
		expect(taken(set, `${english} So it was.`).desk.work.about.language).toBe('ar');
	});

	it('leaves lines that a pack keeps within a paragraph', () => {
		const poem = 'قفا نبك من ذكرى حبيب ومنزل\nبسقط اللوى بين الدخول فحومل';
		expect(taken(desk(poem), `${poem}\nفتوضح`).desk.work.text).toBe(`${poem}\nفتوضح`);
	});

	it('fails where no article is made of it, and changes nothing', () => {
		expect(takeText(desk(), ' \n ').ok).toBe(false);
	});

	it('ends the typing, which until then is kept beside the text', () => {
		const begun = typing(desk(), 'نص ج');
		expect(begun.work.text).toBe(testText);
		expect(deskFrom(JSON.parse(JSON.stringify(begun)))?.typing).toBe('نص ج');
		expect(taken(begun, 'نص جديد.').desk.typing).toBeUndefined();
	});

	it('keeps the corrections of sentences whose words still stand, and tells how many do not', () => {
		const at = testText.indexOf('مكتبة عامة') + 'مكتبة عامة'.length;
		const split = splitAt({ text: testText, corrections: {} }, 0, at);
		if (!split.ok) throw new Error('no split');
		const work = testWork();
		const corrected: Desk = {
			work: { ...work, about: { ...work.about, sentences: split.value } },
			doubts: []
		};
		expect(sentencesOf(articleAt(corrected))).toHaveLength(5);
		const longer = taken(corrected, `${testText}\n\nفقرة.`);
		expect([longer.desk.work.about.sentences, longer.fallen, isQuiet(longer)]).toEqual([
			split.value,
			0,
			true
		]);
		const without = taken(corrected, testText.replace('مكتبة عامة', 'دارًا للكتب'));
		expect(without.desk.work.about.sentences).toBeUndefined();
		expect([without.fallen, isQuiet(without)]).toEqual([1, false]);
		expect(articleOf(without.desk.work).ok).toBe(true);
	});

	it('takes a first line that is no sentence as the title', () => {
		const text = `مكتبة جديدة في الحي\n\n${testText}`;
		expect(titleIn(text)).toBe('مكتبة جديدة في الحي');
		expect(titleIn(testText)).toBeUndefined();
		const after = withFirstAsTitle(desk(text));
		expect(after.ok && [after.value.desk.work.about.title, after.value.desk.work.text]).toEqual([
			'مكتبة جديدة في الحي',
			testText
		]);
	});
});

describe('the quotes of a text that is edited', () => {
	it('stay where nothing under them changed', () => {
		const { counts, desk: after } = taken(desk(), testText.replace('صباحا', 'مساء'));
		expect(counts).toEqual({ unchanged: 1, moved: 0, ambiguous: 0, lost: 0 });
		expect(after.doubts).toEqual([]);
	});

	it('are in doubt where their words are gone: the question is held, kept, and can be given the nearest words', () => {
		const { desk: after, counts } = taken(desk(), testText.replace('بأكثر كتبها', 'بأكثر الكتب'));
		expect(counts?.lost).toBe(1);
		expect([...heldIn(after)]).toEqual(['who']);
		expect(after.work.questions).toEqual(testWork().questions);
		const [doubt] = after.doubts;
		const { lost, places } = candidatesFor(doubt!, articleAt(after));
		expect([lost, places[0]?.words]).toEqual([true, 'وتبرّع السكان بأكثر الكتب']);
		const mended = settledBy(after, doubt!, places[0]!.quote);
		expect(mended.doubts).toEqual([]);
		expect(mended.work.questions[0]).toMatchObject({ evidence: [{ quote: 'وتبرّع السكان بأكثر الكتب' }] });
	});

	it('are in doubt no more once their words are back', () => {
		const gone = taken(desk(), testText.replace('بأكثر كتبها', 'بأكثر الكتب')).desk;
		expect(taken(gone, testText).desk.doubts).toEqual([]);
	});

	it('offer each place where the words stand twice and none is surely meant, and are told apart by context', () => {
		const twice =
			'كتب كثيرة. قال الأول: وتبرّع السكان بأكثر كتبها اليوم.\n\nقال الثاني: وتبرّع السكان بأكثر كتبها أمس.';
		const { desk: after } = taken(desk(), twice);
		const [doubt] = after.doubts;
		const { lost, places } = candidatesFor(doubt!, articleAt(after));
		expect([lost, places.map(({ sentence }) => sentence)]).toEqual([false, [2, 3]]);
		const mended = settledBy(after, doubt!, places[1]!.quote);
		expect([...heldIn(mended)]).toEqual([]);
		expect(JSON.stringify(mended.work.questions[0])).toMatch(/"(prefix|suffix)"/);
	});
});

describe('the article of a work', () => {
	it('is the same object while its text and what is said of it are', () => {
		const work = testWork();
		const unasked = { ...work, questions: [] };
		expect(articleOf(unasked)).toBe(articleOf(work));
		expect(articleOf({ ...work, text: `${testText} ثم.` })).not.toBe(articleOf(work));
		const titled = articleOf({ ...work, about: { ...work.about, title: '' } });
		expect(titled.ok && titled.value.title).toBe('…');
	});
});

describe('what is said of an article', () => {
	it('holds in the work as far as it is whole, and is kept as typed', () => {
		const sheet = {
			...sheetOf(testWork().about),
			known: true,
			url: 'example.org',
			language: 'عربي',
			glossary: [{ term: 'البلدية', meaning: '' }]
		};
		const after = withSheet(desk(), sheet);
		expect(after.work.about).toEqual(testWork().about);
		expect(deskFrom(JSON.parse(JSON.stringify(after)))?.sheet).toEqual(sheet);
		const whole = withSheet(after, { ...sheet, name: 'جريدة', url: 'https://example.org', language: 'fr' });
		expect(whole.work.about).toMatchObject({
			source: { name: 'جريدة', url: 'https://example.org' },
			language: 'fr'
		});
	});
});
