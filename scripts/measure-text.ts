/**
 * Measures sentences and quotes on corpora that others made: `npx tsx scripts/measure-text.ts <folder> [--errors]`.
 * The folder holds `ud-arabic-pud/sentences.txt` (one gold sentence a line) and `arcd-train/arcd-train.json` (SQuAD v1).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { contextFor, findQuote, isWholeWords } from '../src/lib/text/quote.ts';
import { segment } from '../src/lib/text/segment.ts';

const squad = z.object({
	data: z.array(
		z.object({
			paragraphs: z.array(
				z.object({
					context: z.string(),
					qas: z.array(
						z.object({ answers: z.array(z.object({ text: z.string(), answer_start: z.number() })) })
					)
				})
			)
		})
	)
});

type Row = readonly [measure: string, figure: string];
const percent = (part: number, whole: number) =>
	`${((100 * part) / Math.max(1, whole)).toFixed(2)} % (${part} of ${whole})`;

/** Boundaries found between gold sentences that a space joins, as paragraphs of `size` sentences. */
function boundaries(gold: readonly string[], size: number): { rows: Row[]; errors: string[] } {
	let right = 0;
	let wanted = 0;
	let given = 0;
	const errors: string[] = [];
	for (let at = 0; at < gold.length; at += size) {
		const group = gold.slice(at, at + size);
		const text = group.join(' ');
		let end = -1;
		const ends = new Set(group.map((sentence) => (end += sentence.length + 1)));
		const found = new Set(segment(text).map((sentence) => sentence.end));
		wanted += ends.size;
		given += found.size;
		for (const place of found) {
			if (ends.has(place)) right += 1;
			else
				errors.push(
					`extra  ${text.slice(Math.max(0, place - 50), place)} ⏎ ${text.slice(place, place + 40)}`
				);
		}
		for (const place of ends) {
			if (!found.has(place))
				errors.push(
					`missed ${text.slice(Math.max(0, place - 50), place)} ⏎ ${text.slice(place, place + 40)}`
				);
		}
	}
	const f1 = (200 * right) / (wanted + given);
	return { rows: [[`boundary F1, ${size} sentences a paragraph`, f1.toFixed(2)]], errors };
}

/** How answers of a reading set lie in sentences, and whether each is found where it stands. */
function anchors(file: string): { rows: Row[]; errors: string[] } {
	const errors: string[] = [];
	const count = { answers: 0, inside: 0, found: 0, bare: 0, displaced: 0, wholeWords: 0 };
	for (const { context, qas } of squad
		.parse(JSON.parse(file))
		.data.flatMap((article) => article.paragraphs)) {
		const sentences = segment(context);
		for (const answer of qas.flatMap((question) => question.answers)) {
			const quote = answer.text.trim();
			const written = context.startsWith(answer.text, answer.answer_start);
			const nearest = findQuote(context, { quote }).sort(
				(a, b) => Math.abs(a.start - answer.answer_start) - Math.abs(b.start - answer.answer_start)
			)[0];
			const start = written ? answer.answer_start + answer.text.indexOf(quote) : (nearest?.start ?? -1);
			const end = written ? start + quote.length : (nearest?.end ?? -1);
			count.answers += 1;
			const bare = findQuote(context, { quote });
			const named = findQuote(context, {
				quote: context.slice(start, end),
				...contextFor(context, start, end)
			});
			if (isWholeWords(context, start, end)) count.wholeWords += 1;
			if (bare.length === 1 && bare[0]?.start === start) count.bare += 1;
			else if (bare.length === 1) {
				count.displaced += 1;
				errors.push(`another place for «${quote}»`);
			}
			if (named.length === 1 && named[0]?.start === start && named[0].end === end) count.found += 1;
			else errors.push(`not anchored: «${quote}»`);
			if (sentences.some((sentence) => sentence.start <= start && end <= sentence.end)) count.inside += 1;
			else
				errors.push(`crosses sentences: «${quote}» in ${context.slice(Math.max(0, start - 40), end + 40)}`);
		}
	}
	const rows: Row[] = [
		['answers inside one sentence', percent(count.inside, count.answers)],
		['answers found at their place, with context', percent(count.found, count.answers)],
		['answers that their words alone name', percent(count.bare, count.answers)],
		['answers whose words alone name another place', percent(count.displaced, count.answers)],
		['answers that are whole words', percent(count.wholeWords, count.answers)]
	];
	return { rows, errors };
}

const [folder, flag] = process.argv.slice(2);
if (!folder) {
	console.error('usage: npx tsx scripts/measure-text.ts <folder of the corpora> [--errors]');
	process.exit(2);
}
const gold = readFileSync(join(folder, 'ud-arabic-pud', 'sentences.txt'), 'utf8')
	.split('\n')
	.map((line) => line.trim())
	.filter(Boolean);
const measured = [
	...[gold.length, 5].map((size) => boundaries(gold, size)),
	anchors(readFileSync(join(folder, 'arcd-train', 'arcd-train.json'), 'utf8'))
];
console.table(Object.fromEntries(measured.flatMap(({ rows }) => rows)));
if (flag === '--errors') for (const error of measured.flatMap(({ errors }) => errors)) console.log(error);
