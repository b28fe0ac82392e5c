import type { Article } from '#lib/article/article.ts';
import { quoteAt } from '#lib/article/evidence.ts';
import { sentencesOf, type Sentence } from '#lib/article/sentences.ts';
import type { FactLexicon } from './lexicon.ts';
import { targetsIn, type Target } from './targets.ts';
import type { OfferWording } from './wording.ts';

/** Entries longer than this cannot be taken in at a glance. */
const longestEntry = 120;
/** Where such a word stands before the date, the date may not be that of the sentence itself. */
const subordinate =
	/(?<![\p{L}\p{M}])(?:الذي|التي|اللذان|اللتان|الذين|who|which|that|when|where|because)(?![\p{L}\p{M}])/iu;
const mostEntries = 6;

interface Dated {
	readonly sentence: Sentence;
	readonly year: number;
	readonly text: string;
}

function yearOf(target: Target): number | undefined {
	if (target.sort === 'year') return target.value;
	return target.date === undefined ? undefined : Number(target.date.slice(0, 4));
}

/** A sentence without its date, which would give the order away. A date that stands for a length of time («منذ 2017») is none of the sentence's. */
function undated(text: string, date: Target, { dateLead }: FactLexicon): string | undefined {
	const before = text.slice(0, date.start);
	if (subordinate.test(before)) return undefined;
	if (/(?:منذ|حتى|since|until|by|from|of)\s+$/iu.test(before)) return undefined;
	const lead = new RegExp(`(?<![\\p{L}\\p{M}])${dateLead}$`, 'iu').exec(before);
	if (!lead || lead[0] === '') return undefined;
	const after = text.slice(date.end);
	const rest = lead.index === 0 ? after.replace(/^[,،]/u, '') : after;
	const joined = `${before.slice(0, lead.index).trimEnd()}${/^[\s.,،؛;]/.test(rest) ? '' : ' '}${rest}`;
	const trimmed = joined
		.trim()
		.replace(/\s+([.,،؛])/gu, '$1')
		.replace(/[.]$/u, '');
	return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

function datedIn(sentence: Sentence, article: Article, lexicon: FactLexicon): Dated[] {
	const dates = targetsIn(sentence.text, article).filter((target) => yearOf(target) !== undefined);
	const [date, ...more] = dates;
	const year = date && yearOf(date);
	if (!date || year === undefined || more.length > 0) return [];
	const text = undated(sentence.text, date, lexicon);
	return text === undefined || text.length > longestEntry ? [] : [{ sentence, year, text }];
}

/** The fields of an ordering of the dated sentences by year, each year once; nothing where there are fewer than three. */
export function orderFields(
	article: Article,
	{ lexicon, wording }: { readonly lexicon: FactLexicon; readonly wording: OfferWording }
): Readonly<Record<string, unknown>> | undefined {
	const byYear = new Map<number, Dated>();
	for (const sentence of sentencesOf(article)) {
		for (const dated of datedIn(sentence, article, lexicon)) {
			if (!byYear.has(dated.year)) byYear.set(dated.year, dated);
		}
	}
	const dated = [...byYear.values()].sort((one, other) => one.year - other.year).slice(0, mostEntries);
	if (dated.length < 3) return undefined;
	return {
		kind: 'ordering',
		skill: 'sequence',
		level: 2,
		prompt: wording.order,
		entries: dated.map(({ text }) => ({ text })),
		evidence: dated.map(({ sentence }) => quoteAt(article, sentence)),
		explanation: wording.years(dated.map(({ year }) => String(year)))
	};
}
