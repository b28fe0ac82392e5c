import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignParagraphs } from './align.ts';
import type { Article, Quote } from './article.ts';
import { buildArticle } from './build.ts';
import { quoteAt } from './evidence.ts';
import { locate } from './locate.ts';
import { Reanchoring, type Reanchored } from './reanchor.ts';
import { sentencesOf } from './sentences.ts';

function build(text: string): Article {
	const about = { title: 'مكتبة', language: 'ar', source: { unknown: true as const }, glossary: [] };
	const built = buildArticle(about, text);
	if (!built.ok) throw new Error(JSON.stringify(built.error));
	return built.value;
}

function reanchor(before: Article, after: Article, quote: Quote): Reanchored {
	return new Reanchoring(before, after).of(quote);
}

const paragraphs = [
	'افتتحت البلدية مكتبة عامة في الحي القديم عام 2017. وتضم المكتبة آلاف الكتب.',
	'وقالت المديرة سلمى حداد إن القراءة مجانية، لكن الإعارة تحتاج إلى بطاقة.',
	'وفي عام 2017 تبرّع سكان الحي بأثاثها، وصنع نجار متقاعد رفوفها.'
];
const before = build(paragraphs.join('\n\n'));
const year = quoteAt(before, { paragraph: 0, start: 45, end: 49 });

/** The sentence that a quote names in an article. */
function sentenceOf(article: Article, quote: Quote): string {
	const found = locate(article, quote);
	if (!found.ok) throw new Error(JSON.stringify(found.error));
	return sentencesOf(article)[(found.value.sentences[0] ?? 0) - 1]?.text ?? '';
}

describe('anchoring quotes anew', () => {
	it('[RA4] changes nothing where the article did not change', () => {
		for (const { paragraph, start, end } of sentencesOf(before)) {
			const quote = quoteAt(before, { paragraph, start, end });
			expect(reanchor(before, before, quote)).toEqual({ type: 'unchanged', level: 'exact' });
		}
	});

	it('[RA1] keeps the words and tells how exactly the edited article has them', () => {
		const after = build(paragraphs.join('\n\n').replace('القراءة مجانية', 'القراءةَ\u00A0مجانيةٌ'));
		const quote = { quote: 'القراءة مجانية' };
		expect(reanchor(before, after, quote)).toEqual({ type: 'unchanged', level: 'marks' });
	});

	it('[RA2] gives new context where the words around changed', () => {
		expect(year.quote).toBe('2017');
		const after = build(paragraphs.join('\n\n').replace('في الحي القديم عام', 'قرب المرفأ عام'));
		const found = reanchor(before, after, year);
		if (found.type !== 'moved' && found.type !== 'unchanged') throw new Error(found.type);
		expect(sentenceOf(after, found.type === 'moved' ? found.quote : year)).toContain('قرب المرفأ');
	});

	it('[RA2] gives context where the words came to stand twice', () => {
		const quote = { quote: 'آلاف الكتب' };
		const after = build(`${paragraphs.join('\n\n')}\n\nوفي المدينة متاجر تبيع آلاف الكتب كل عام.`);
		const found = reanchor(before, after, quote);
		if (found.type !== 'moved') throw new Error(found.type);
		expect(sentenceOf(after, found.quote)).toBe('وتضم المكتبة آلاف الكتب.');
	});

	it('[RA2] does not take the other place for the one whose sentence went', () => {
		const after = build(paragraphs.slice(1).join('\n\n'));
		expect(reanchor(before, after, year)).toEqual({ type: 'ambiguous' });
	});

	it('[RA3] leaves open what a few words that stand alone in other surroundings mean', () => {
		const after = build(
			`${paragraphs[0] ?? ''}\n\nوصارت القراءة مجانية في المدارس.\n\n${paragraphs[2] ?? ''}`
		);
		expect(reanchor(before, after, { quote: 'القراءة مجانية' })).toEqual({ type: 'ambiguous' });
	});

	it.each([
		[
			'عام 2015',
			'أُسّست المكتبة عام 2015 قرب الميناء. وأُغلقت بعد حريق في عام 2019.',
			'أُسّست المكتبة عام 2014 قرب الميناء. وأُغلقت بعد حريق في عام 2015.'
		],
		['فريق صيدا', 'فاز فريق صيدا على فريق صور في المباراة.', 'فاز فريق صور على فريق صيدا في المباراة.'],
		['علي', 'كتب علي الرسالة. وقرأها عمر على الناس.', 'كتب عمر الرسالة. وقرأها علي على الناس.']
	])('[RA3] leaves open what %s means once another claim has it', (quote, older, newer) => {
		expect(reanchor(build(older), build(newer), { quote })).toEqual({ type: 'ambiguous' });
	});

	it('[RA3] leaves open what many words mean in another paragraph, with other words around', () => {
		const [older, newer] = [
			'زار المعرض ألف شخص في يومه الأول.',
			'نفت إدارة المدينة أمس خبرًا نشرته صحيفة محلية بعنوان «زار المعرض ألف شخص» وقالت إنه كذب.'
		];
		const rest = 'وتبيع المتاجر القريبة كتبًا وأقلامًا ودفاتر للطلاب.';
		expect(
			reanchor(build(`${older}\n\n${rest}`), build(`${rest}\n\n${newer}`), { quote: 'زار المعرض ألف شخص' })
		).toEqual({ type: 'ambiguous' });
	});

	it('[RA3] leaves open which of several places was meant where nobody said so before', () => {
		const after = build(paragraphs.slice(0, 2).join('\n\n'));
		expect(reanchor(before, after, { quote: 'عام 2017' })).toEqual({ type: 'ambiguous' });
	});

	it('[RA2] follows a few words where a word beside them was mended', () => {
		const after = build(paragraphs.join('\n\n').replace('سلمى حداد', 'سلمى الحداد'));
		expect(reanchor(before, after, { quote: 'القراءة مجانية' })).toEqual({
			type: 'unchanged',
			level: 'exact'
		});
	});

	it('[RA4] says that a quote is lost, and that one that is back stands where its words do', () => {
		const quote = { quote: 'وصنع نجار متقاعد رفوفها' };
		const without = build(paragraphs.join('\n\n').replace('نجار متقاعد', 'نجار شاب'));
		expect(reanchor(before, without, quote)).toEqual({ type: 'lost' });
		expect(reanchor(without, before, quote)).toEqual({ type: 'unchanged', level: 'exact' });
	});

	it('[RA5] follows paragraphs that were moved, edited, parted by new ones', () => {
		const [one = '', two = '', three = ''] = paragraphs;
		const after = build(
			[three, 'فقرة جديدة لا علاقة لها.', one.replace('القديم', 'الجديد'), two].join('\n\n')
		);
		expect([...alignParagraphs(before, after)].sort()).toEqual([
			[0, 2],
			[1, 3],
			[2, 0]
		]);
	});

	const phrases = ['قال نعم في طهران', 'زار الوفد موسكو', 'عام 2017'];
	const edit = fc.tuple(fc.constantFrom('remove', 'copy', 'change', 'swap', 'add'), fc.nat(), fc.nat());

	it('[RA2] never names another sentence, whatever was edited', () => {
		const sizes = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(sizes, fc.array(edit, { minLength: 1, maxLength: 3 }), fc.nat(), (given, edits, which) => {
				let number = 0;
				// Each sentence has a letter of its own, so that it is known again; the phrases recur all over.
				const make = (): string => {
					number += 1;
					return `${phrases[number % 3] ?? ''} يوم ${'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'.charAt(number)}غد.`;
				};
				const texts = given.map((size) => Array.from({ length: size }, make));
				const older = build(texts.map((each) => each.join(' ')).join('\n\n'));
				const all = sentencesOf(older);
				const tracked = all[which % all.length]!;
				const phrase = phrases.find((each) => tracked.text.startsWith(each)) ?? '';
				const place = { ...tracked, end: tracked.start + phrase.length };
				const quote = quoteAt(older, place);
				for (const [how, at, to] of edits) {
					const paragraph = texts[at % texts.length]!;
					const spot = to % (paragraph.length + 1);
					if (how === 'remove') paragraph.splice(spot, 1);
					if (how === 'copy') paragraph.splice(spot, 0, `${phrases[to % 3] ?? ''} يوم غد.`);
					if (how === 'change' && paragraph[spot]) paragraph[spot] = paragraph[spot].replace('يوم', 'مساء');
					if (how === 'swap') texts.reverse();
					if (how === 'add') texts.splice(at % texts.length, 0, [make()]);
				}
				const text = texts.map((each) => each.join(' ')).join('\n\n');
				if (text.trim() === '') return;
				const newer = build(text);
				const found = reanchor(older, newer, quote);
				if (found.type === 'moved') expect(found.quote.quote).toBe(quote.quote);
				if (found.type === 'ambiguous' || found.type === 'lost') return;
				const named = sentenceOf(newer, found.type === 'moved' ? found.quote : quote);
				const plain = (sentence: string): string => sentence.replace('مساء', 'يوم');
				const now = sentencesOf(newer).map((sentence) => plain(sentence.text));
				const others = all.filter((each) => each !== tracked).map((each) => plain(each.text));
				// Where the sentence itself went, the words may have been edited around, but never those of another sentence.
				if (now.includes(plain(tracked.text))) expect(plain(named)).toBe(plain(tracked.text));
				else expect(others).not.toContain(plain(named));
			}),
			{ numRuns: 1000 }
		);
	});
});
