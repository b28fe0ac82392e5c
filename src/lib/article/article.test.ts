import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema, type Article, type Corrections, type FrontMatter } from './article.ts';
import { buildArticle, paragraphsOf } from './build.ts';
import { piecesBySentence, placesOf, quoteAt } from './evidence.ts';
import { locate } from './locate.ts';
import { paragraphId } from './identity.ts';
import { numberOf, refOf, sentenceAt, sentencesOf } from './sentences.ts';

const about: FrontMatter = { title: 'زيارة', language: 'ar', source: { unknown: true }, glossary: [] };
const text = 'زار بوتين طهران. وكان بوتين متفائلًا.\n\nوصل الوفد صباحًا. قال د. علي “نعم. نأمل خيرًا” وغادر.';

function build(body = text, sentences?: Corrections): Article {
	const built = buildArticle({ ...about, ...(sentences ? { sentences } : {}) }, body);
	if (!built.ok) throw new Error(JSON.stringify(built.error));
	return built.value;
}
function codes(body: string, sentences?: Corrections): string[] {
	const built = buildArticle({ ...about, ...(sentences ? { sentences } : {}) }, body);
	return built.ok ? [] : built.error.map((issue) => issue.code);
}
const textsOf = (article: Article) => sentencesOf(article).map((sentence) => sentence.text);

describe('building an article', () => {
	it('[AR1] keeps each block as it was written', () => {
		expect(paragraphsOf('\uFEFF\nأوّل  سطر \nثانٍ\n \t\nآخر\u00A0هنا\n\n\n')).toEqual([
			'أوّل  سطر \nثانٍ',
			'آخر\u00A0هنا'
		]);
	});

	it('[AR1] gives the same paragraphs whatever the line ends', () => {
		expect(paragraphsOf(text.replaceAll('\n', '\r\n'))).toEqual(paragraphsOf(text));
	});

	it('[AR2] gives an article that its schema accepts as it is', () => {
		expect(articleSchema.parse(build())).toEqual(build());
	});

	it('[AR2] finds the 13 paragraphs of a news text, one sentence each', () => {
		const news = build(readFileSync('tests/fixtures/article-ar.txt', 'utf8').replaceAll('\n', '\n\n'));
		expect(news.paragraphs).toHaveLength(13);
		expect(sentencesOf(news)).toHaveLength(13);
	});

	it('[AR3] names a paragraph by the start of the SHA-256 of its text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (paragraph) => {
				const digest = createHash('sha256').update(paragraph, 'utf8').digest('hex');
				expect(paragraphId(paragraph)).toBe(digest.slice(0, 16));
			})
		);
	});

	it('[AR4] refuses what is empty or past a bound', () => {
		expect(codes(' \n\n')).toEqual(['article-empty']);
		expect(codes('كلمة '.repeat(5000))).toEqual(['paragraph-too-long']);
		expect(codes('كلمة\n\n'.repeat(2001))).toEqual(['article-too-many-paragraphs']);
	});

	it('[AR5] joins the sentences that a quote touches', () => {
		const article = build(text, { join: ['طهران. وكان'] });
		expect(textsOf(article)[0]).toBe('زار بوتين طهران. وكان بوتين متفائلًا.');
		expect(textsOf(article)).toHaveLength(3);
	});

	it('[AR5] splits a sentence where a quote ends', () => {
		const article = build(text, { split: ['قال د. علي “نعم.'] });
		expect(textsOf(article).slice(-2)).toEqual(['قال د. علي “نعم.', 'نأمل خيرًا” وغادر.']);
	});

	it('[AR5] refuses a correction whose quote names no single place', () => {
		expect(codes(text, { join: ['ليس هنا'] })).toEqual(['sentences-quote-missing']);
		expect(codes(text, { split: ['بوتين'] })).toEqual(['sentences-quote-ambiguous']);
	});

	it('[AR5] refuses a correction that changes nothing', () => {
		expect(codes(text, { split: ['زار بوتين طهران.'] })).toEqual(['sentences-quote-useless']);
		expect(codes(text, { join: ['زار بوتين'] })).toEqual(['sentences-quote-useless']);
	});
});

describe('sentences of an article', () => {
	it('[AR6] are numbered from 1 through the whole article', () => {
		expect(sentencesOf(build()).map(({ number, paragraph }) => [number, paragraph])).toEqual([
			[1, 0],
			[2, 0],
			[3, 1],
			[4, 1]
		]);
	});

	it('[AR6] are made once for one article', () => {
		const article = build();
		expect(sentencesOf(article)).toBe(sentencesOf(article));
	});

	it('[AR7] are found again by their names, and not where their paragraph changed', () => {
		const article = build();
		for (const { number } of sentencesOf(article))
			expect(numberOf(article, refOf(article, number))).toBe(number);
		const edited = build(text.replace('صباحًا', 'مساءً'));
		expect(numberOf(edited, refOf(article, 1))).toBe(1);
		expect(numberOf(edited, refOf(article, 3))).toBeUndefined();
		expect(() => refOf(article, 5)).toThrow('5');
	});

	it('[AR6] hold an offset, but not the white space between them', () => {
		expect(sentenceAt(build(), 0, 17)?.number).toBe(2);
		expect(sentenceAt(build(), 0, 16)).toBeUndefined();
	});
});

describe('evidence', () => {
	it('[G1] tells the nearest words where the article does not have the quote', () => {
		const located = locate(build(), { quote: 'وكان بوتين متشائمًا' });
		expect(located).toMatchObject({
			ok: false,
			error: [{ code: 'G1', params: { closest: 'وكان بوتين متفائلًا' } }]
		});
		expect(locate(build(), { quote: 'شيء آخر تمامًا' })).toMatchObject({
			error: [{ params: { closest: '' } }]
		});
	});

	it('[G2] tells how many places there are and which context would name the first', () => {
		const located = locate(build(), { quote: 'بوتين' });
		expect(located).toMatchObject({
			ok: false,
			error: [{ code: 'G2', params: { count: 2, prefix: 'زار ' } }]
		});
		expect(locate(build(), { quote: 'بوتين', prefix: 'زار ' })).toMatchObject({
			ok: true,
			value: { start: 4 }
		});
	});

	it('[G2] counts places in all paragraphs', () => {
		expect(locate(build('نعم جاء.\n\nنعم غادر.'), { quote: 'نعم' })).toMatchObject({
			error: [{ code: 'G2' }]
		});
	});

	it('[E1] takes the best level of the whole article', () => {
		const article = build('وصل الوفدُ.\n\nغادر الوفد.');
		expect(placesOf(article, { quote: 'الوفد' })).toMatchObject([{ paragraph: 1, level: 'exact' }]);
	});

	it('[E1] takes whole words before parts of words in other paragraphs', () => {
		const article = build('يسير بشكل جيد.\n\nكل شيء هادئ.');
		expect(placesOf(article, { quote: 'كل' })).toMatchObject([{ paragraph: 1, start: 0 }]);
	});

	it('[E2] names every sentence that a quote touches, and cuts it at their edges', () => {
		const article = build();
		const located = locate(article, { quote: 'طهران. وكان' });
		expect(located).toMatchObject({ ok: true, value: { sentences: [1, 2] } });
		if (!located.ok) return;
		const pieces = piecesBySentence(article, located.value);
		expect(
			pieces.map(({ sentence, start, end }) => [sentence, article.paragraphs[0]!.text.slice(start, end)])
		).toEqual([
			[1, 'طهران.'],
			[2, 'وكان']
		]);
	});

	it('[E3] makes of any words of an article a quote that is found where they stand', () => {
		const article = build('نعم جاء الوفد نعم جاء.\n\nنعم جاء الوفد.\n\nجاء الوفد نعم.');
		const paragraph = fc.nat(2);
		fc.assert(
			fc.property(paragraph, fc.nat(), fc.nat(), (index, one, other) => {
				const { length } = article.paragraphs[index]!.text;
				const [start, end] = [one % (length + 1), other % (length + 1)].sort((a, b) => a - b);
				fc.pre(start! < end!);
				const place = { paragraph: index, start: start!, end: end! };
				const found = placesOf(article, quoteAt(article, place));
				expect(found).toContainEqual(expect.objectContaining(place));
			})
		);
	});
});
