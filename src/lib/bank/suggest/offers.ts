import type { Article, Quote } from '#lib/article/article.ts';
import { quoteAt } from '#lib/article/evidence.ts';
import { sentencesOf, type Sentence } from '#lib/article/sentences.ts';
import { hasError } from '#lib/issue.ts';
import type { Question } from '#lib/kinds/index.ts';
import { readNumber, scanNumbers } from '#lib/text/number-words.ts';
import { wordsOf } from '#lib/text/words.ts';
import { Linter } from '../lint/linter.ts';
import { parseQuestion } from '../parse.ts';
import { changesOf, type ChangeSource } from './changes.ts';
import { factLexiconOf, type FactLexicon } from './lexicon.ts';
import { orderFields } from './order.ts';
import { targetsIn, type Target } from './targets.ts';
import { offerWordingOf, type OfferWording } from './wording.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What is made once for an article. */
interface Desk {
	readonly article: Article;
	readonly lexicon: FactLexicon;
	readonly wording: OfferWording;
	readonly linter: Linter;
	readonly source: ChangeSource;
}

const kept = new WeakMap<Article, Desk>();

function deskOf(article: Article): Desk | undefined {
	const known = kept.get(article);
	const lexicon = factLexiconOf(article.language);
	const wording = offerWordingOf(article.language);
	if (known || !lexicon || !wording) return known;
	const whole = article.paragraphs.map(({ text }) => text).join('\n');
	const { numbers } = scanNumbers(whole, article.language);
	const source = { lexicon, whole, numbers: new Set(numbers.map(({ value }) => value)) };
	const desk = { article, lexicon, wording, linter: new Linter(article), source };
	kept.set(article, desk);
	return desk;
}

/** Words of the article that are shown in a prompt or an explanation are cut to so many UTF-16 units. */
const longestShown = 260;

/** A stretch of `text` around a range, cut between words, with an ellipsis where it is cut. */
function around(text: string, range: { start: number; end: number }): string {
	if (text.length <= longestShown) return text;
	const side = Math.max(0, (longestShown - (range.end - range.start)) / 2);
	const words = wordsOf(text);
	const from = words.find(({ start }) => start >= range.start - side)?.start ?? range.start;
	const to = words.findLast(({ end }) => end <= range.end + side)?.end ?? range.end;
	const [start, end] = [Math.min(from, range.start), Math.max(to, range.end)];
	return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

function base({ wording }: Desk, quote: Quote, shown: string): Fields {
	return { skill: 'literal', level: 1, evidence: [quote], explanation: wording.explain(shown) };
}

/** What a sentence can be found by: names are worth looking for, numbers are not. */
const named: ReadonlySet<Target['sort']> = new Set(['place', 'name', 'term']);

function isSaidOnce({ article }: Desk, words: string): boolean {
	return sentencesOf(article).filter(({ text }) => text.includes(words)).length === 1;
}

/** A number with the words that go on with it: of «12 ألف» the digits alone are not what is counted. */
function wholeNumber(text: string, target: Target, language: string): Target {
	let whole = target;
	for (const { end } of wordsOf(text).filter(({ start }) => start >= target.end)) {
		const words = text.slice(target.start, end);
		const value = readNumber(words, language)?.value;
		if (value === undefined) break;
		whole = { ...target, end, text: words, value };
	}
	return whole;
}

/** The words of a sentence with a line in the place of a range. */
function leftOut(text: string, { start, end }: { start: number; end: number }): string {
	return around(`${text.slice(0, start)}____${text.slice(end)}`, { start, end: start + 4 });
}

/** Questions about one fact of a sentence: the sentence with a gap, the number or date alone, the sentence to be found. */
function ofTarget(desk: Desk, sentence: Sentence, target: Target): Fields[] {
	const { text } = sentence;
	const { wording, article } = desk;
	const fields = base(desk, quoteAt(article, sentence), around(text, target));
	const gapped = `${text.slice(0, target.start)}{{gap}}${text.slice(target.end)}`;
	const gap = {
		kind: 'gap-fill',
		prompt: wording.gap,
		text: gapped,
		gaps: [{ id: 'gap', answers: [target.text] }]
	};
	if (text.split(target.text).length > 2) return [];
	const tapped =
		named.has(target.sort) && isSaidOnce(desk, target.text)
			? [{ ...fields, kind: 'sentence-choice', prompt: wording.tap(target.text) }]
			: [];
	const year = target.date ?? (target.sort === 'year' ? String(target.value) : undefined);
	const sort = target.date === undefined ? 'year' : 'month';
	const dated =
		year === undefined
			? []
			: [{ ...fields, kind: 'date', prompt: wording.missing(sort, leftOut(text, target)), answer: year }];
	const number = target.sort === 'number' ? wholeNumber(text, target, article.language) : undefined;
	const counted = number
		? [
				{
					...fields,
					kind: 'number',
					prompt: wording.missing('number', leftOut(text, number)),
					answer: number.value
				}
			]
		: [];
	return [{ ...fields, ...gap }, ...dated, ...counted, ...tapped];
}

function falseStatements(desk: Desk, sentence: Sentence, targets: readonly Target[]): Fields[] {
	const { wording, article, source } = desk;
	return changesOf(sentence.text, targets, source).map(({ text, statement, article: words }) => ({
		...base(desk, quoteAt(article, sentence), around(sentence.text, { start: 0, end: 0 })),
		kind: 'true-false',
		prompt: text,
		answer: false,
		difference: { statement, article: words },
		rationales: { true: wording.not(words, statement), 'not-stated': wording.stated(words) },
		explanation: wording.not(words, statement)
	}));
}

/** The questions that parse and that no rule finds an error in. */
function sound({ linter }: Desk, offers: readonly Fields[]): Question[] {
	return offers.flatMap((fields, index) => {
		const parsed = parseQuestion({ ...fields, id: `offer-${String(index + 1)}` });
		return parsed.ok && !hasError(linter.update(parsed.value)) ? [parsed.value] : [];
	});
}

/**
 * Questions to begin from, about the sentence with that number: gaps where a number, date, name, place or term stands, the number or
 * date alone, the sentence made false in one fact, the sentence to be found. Made by rules alone, in Arabic and English; each is
 * without errors, and none is more than a draft: a teacher reads and words it. Ids are for telling the offers apart. Rules OF1 to OF6.
 */
export function offersFor(article: Article, number: number): Question[] {
	const desk = deskOf(article);
	const sentence = sentencesOf(article)[number - 1];
	if (!desk || !sentence) return [];
	const targets = targetsIn(sentence.text, article);
	const offers = [
		...targets.flatMap((target) => ofTarget(desk, sentence, target)),
		...falseStatements(desk, sentence, targets)
	];
	return sound(desk, offers);
}

/** An ordering of what the article dates by year, from three dated sentences on; nothing where there are fewer. */
export function orderOffer(article: Article): Question | undefined {
	const desk = deskOf(article);
	const fields = desk && orderFields(article, desk);
	return fields ? sound(desk, [fields])[0] : undefined;
}
