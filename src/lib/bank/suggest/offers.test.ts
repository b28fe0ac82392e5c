import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Article } from '#lib/article/article.ts';
import { buildArticle } from '#lib/article/build.ts';
import { sentencesOf } from '#lib/article/sentences.ts';
import { gradeOf, keyResponseOf, type Question } from '#lib/kinds/index.ts';
import { lintBank } from '../lint/index.ts';
import { Linter } from '../lint/linter.ts';
import { offersFor, orderOffer } from './offers.ts';

function build(text: string, language = 'ar'): Article {
	const about = { title: 'نص', language, source: { unknown: true as const }, glossary: [] };
	const built = buildArticle(about, text);
	if (!built.ok) throw new Error(JSON.stringify(built.error));
	return built.value;
}

function bodyOf(slug: string): string {
	return readFileSync(`questions/${slug}/article.md`, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
}

const arcd = z
	.array(z.object({ context: z.string() }))
	.parse(JSON.parse(readFileSync('tests/fixtures/arcd/paragraphs.json', 'utf8')));
const texts: [string, Article][] = [
	['the Arabic article', build(bodyOf('iran-russia-visit'))],
	['the English article', build(bodyOf('honeybee-dance'), 'en')],
	...arcd.map(({ context }, index): [string, Article] => [`ARCD ${String(index)}`, build(context)])
];

function allOf(article: Article): Question[] {
	const order = orderOffer(article);
	return [
		...sentencesOf(article).flatMap(({ number }) => offersFor(article, number)),
		...(order ? [order] : [])
	];
}

function errorsOf(article: Article, question: Question): string[] {
	const head = { version: 1 as const, uid: '4f6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e', revision: 1, slug: 'a' };
	return lintBank({ ...head, article, questions: [question] }, 'other')
		.filter(({ severity }) => severity === 'error')
		.map(({ code }) => code);
}

function prompts(article: Article, number: number, kind: Question['kind']): string[] {
	return offersFor(article, number).flatMap((each) => (each.kind === kind ? [each.prompt] : []));
}

describe('offers', () => {
	it.each(texts)('[OF1] are without errors, and their own key earns everything: %s', (_, article) => {
		for (const question of allOf(article)) {
			expect([question.prompt, errorsOf(article, question)]).toEqual([question.prompt, []]);
			const graded = gradeOf(question, keyResponseOf(question, article), article);
			expect(graded.ok && graded.value.verdict).toBe('correct');
		}
	});

	it('[OF1] are made of most sentences that hold a number, a date or a name', () => {
		const counts = texts.map(([, article]) => allOf(article).length);
		expect(counts[0]).toBeGreaterThan(20);
		expect(counts[1]).toBeGreaterThan(7);
		expect(counts.slice(2).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(80);
	});

	it('[OF2] leave a gap where a number, date, place or name stands', () => {
		const article = build('وصل الوفد إلى موسكو في آذار/مارس 2017، ومعه 12 مترجما.');
		const texts = offersFor(article, 1).flatMap((each) => (each.kind === 'gap-fill' ? [each.text] : []));
		expect(texts).toEqual([
			'وصل الوفد إلى {{gap}} في آذار/مارس 2017، ومعه 12 مترجما.',
			'وصل الوفد إلى موسكو في {{gap}}، ومعه 12 مترجما.',
			'وصل الوفد إلى موسكو في آذار/مارس 2017، ومعه {{gap}} مترجما.'
		]);
	});

	it('[OF3] make a sentence false in one fact, in the same digits and with the grammar it had', () => {
		const article = build('وصل الوفد إلى موسكو في آذار/مارس ٢٠١٧، ومعه 5 مترجمين و 12 حارسا.');
		expect(prompts(article, 1, 'true-false')).toEqual([
			'وصل الوفد إلى طهران في آذار/مارس ٢٠١٧، ومعه 5 مترجمين و 12 حارسا.',
			'وصل الوفد إلى موسكو في تموز/يوليو ٢٠١٧، ومعه 5 مترجمين و 12 حارسا.',
			'وصل الوفد إلى موسكو في آذار/مارس ٢٠١٧، ومعه 7 مترجمين و 12 حارسا.',
			'وصل الوفد إلى موسكو في آذار/مارس ٢٠١٧، ومعه 5 مترجمين و 14 حارسا.'
		]);
		const dated = build('In 1973 he shared the prize, before the war, with 2 others.', 'en');
		expect(prompts(dated, 1, 'true-false')).toEqual([
			'In 1971 he shared the prize, before the war, with 2 others.',
			'In 1973 he shared the prize, before the war, with 4 others.',
			'In 1973 he shared the prize, after the war, with 2 others.'
		]);
	});

	it('[OF3] touch no other sense of a word, and no scripture', () => {
		const senses = [
			'قبل الرئيس الدعوة بسرور.',
			'مارس الرجل الرياضة كل صباح.',
			'قال تعالى في سورة البقرة 12 مرة.'
		];
		for (const text of senses) expect(prompts(build(text), 1, 'true-false')).toEqual([]);
		const english = ['They may march to the right place.', 'He left home at first light.'];
		for (const text of english) expect(prompts(build(text, 'en'), 1, 'true-false')).toEqual([]);
	});

	it('[OF3] leave alone what stands twice in the sentence', () => {
		const text = 'If she turns right, she runs 60 degrees, and then turns right, for 60 degrees.';
		expect(offersFor(build(text, 'en'), 1)).toEqual([]);
	});

	it('[OF4] do not ask for a day of a month as for a number', () => {
		expect(prompts(build('وصل الوفد في 14 مارس 1879.'), 1, 'number')).toEqual([]);
	});

	it('[OF4] ask for a number or a date with a prompt that leaves it out', () => {
		const article = build('افتتحت المكتبة عام 2019، وفيها 300 كتاب.');
		expect(prompts(article, 1, 'date')).toEqual([
			'ما العام الذي حُذف من قول النص: «افتتحت المكتبة عام ____، وفيها 300 كتاب.»؟'
		]);
		expect(prompts(article, 1, 'number')).toEqual([
			'ما العدد الذي حُذف من قول النص: «افتتحت المكتبة عام 2019، وفيها ____ كتاب.»؟'
		]);
	});

	it('[OF4] ask for all of a number, its words with its digits', () => {
		const article = build('وتضم المكتبة 12 ألف كتاب، ثلثها للأطفال.');
		const [number] = offersFor(article, 1).filter(({ kind }) => kind === 'number');
		expect(number).toMatchObject({
			answer: 12_000,
			prompt: expect.stringContaining('«وتضم المكتبة ____ كتاب، ثلثها للأطفال.»')
		});
		expect(new Linter(article).update(number!).map(({ code }) => code)).not.toContain('G4');
	});

	it('[OF5] ask for the sentence that holds words which stand nowhere else', () => {
		const article = build('زار الوزير بيروت أولا. ثم عاد إلى دمشق. وزار دمشق وفد آخر.');
		expect(prompts(article, 1, 'sentence-choice')).toEqual(['في أي جملة من النص ورد ذكر «بيروت»؟']);
		expect(prompts(article, 2, 'sentence-choice')).toEqual([]);
	});

	it('[OF6] order what the article dates, without the dates', () => {
		const article = build(
			'نال الجائزة عام 1973. وبدأ الدراسة في عام 1920، ثم انقطع عنها. وسافر إلى روما سنة 1944. ولا يزال فيها منذ 1950.'
		);
		const order = orderOffer(article);
		expect(order?.kind === 'ordering' && order.entries.map(({ text }) => text)).toEqual([
			'وبدأ الدراسة، ثم انقطع عنها',
			'وسافر إلى روما',
			'نال الجائزة'
		]);
		const told = 'وعاد الوزير الذي نال الجائزة عام 1980.';
		expect(orderOffer(build(`نال الجائزة عام 1973. وبدأ الدراسة عام 1920. ${told}`))).toBeUndefined();
		expect(orderOffer(build('نال الجائزة عام 1973. وبدأ الدراسة عام 1920.'))).toBeUndefined();
	});

	it('[OF1] are not made in a language that no rules are for', () => {
		expect(offersFor(build('Er kam 1973 nach Wien.', 'de'), 1)).toEqual([]);
	});
});
