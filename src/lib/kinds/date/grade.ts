import type { Article } from '#lib/article/article.ts';
import { monthYearsIn } from '#lib/text/dates-in-text.ts';
import { readDate } from '#lib/text/dates.ts';
import { toLatinDigits } from '#lib/text/digits.ts';
import { parseEdtf, toEdtf, type PartialDate } from '#lib/text/edtf.ts';
import { addsNegator, offersTwo } from '#lib/text/typed-refusals.ts';
import type { Grading, Note } from '../kind.ts';
import { wholeGrading } from '../typed-entry.ts';
import type { DateQuestion, DateResponse } from './question.ts';
import { areHarmless, goesAgainst } from './remarks.ts';

interface About {
	readonly question: DateQuestion;
	readonly article: Article;
}

const fields = ['year', 'month', 'day'] as const;

function rejected(code?: Note['code'], chosen: readonly string[] = []): Grading {
	return wholeGrading(0, { notes: code === undefined ? [] : [{ code }], chosen });
}

function quotesOf(question: DateQuestion): string[] {
	return question.evidence.map((entry) => ('nearest' in entry ? entry.nearest : entry.quote));
}

/** Whether a month with its year is one that the article names, and the evidence does not: the date of something else. */
function isElsewhere({ year, month }: PartialDate, { question, article }: About): boolean {
	if (year === undefined || month === undefined) return false;
	const date = toEdtf({ year, month });
	const named = (texts: readonly string[]): boolean => texts.some((text) => monthYearsIn(text).has(date));
	return named(article.paragraphs.map((paragraph) => paragraph.text)) && !named(quotesOf(question));
}

/** Credit for a date against the key, field by field: rules DA3 to DA6. */
function compare(date: PartialDate, key: PartialDate, about: About): Grading {
	const differs = (field: (typeof fields)[number]): boolean =>
		date[field] !== undefined && key[field] !== undefined && date[field] !== key[field];
	if (differs('month') && !differs('year')) return rejected('other-month');
	const shared = fields.some((field) => date[field] !== undefined && date[field] === key[field]);
	const added = fields.some((field) => date[field] !== undefined && key[field] === undefined);
	if (fields.some(differs)) return rejected();
	const yearAdded = date.year !== undefined && key.year === undefined;
	if (!shared) return rejected(yearAdded ? 'year-not-stated' : undefined);
	if (added && isElsewhere(date, about)) return rejected();
	const coarser = fields.some((field) => date[field] === undefined && key[field] !== undefined);
	const notes: Note[] = [
		...(coarser ? [{ code: 'coarser' as const }] : []),
		...(yearAdded ? [{ code: 'year-not-stated' as const }] : [])
	];
	return wholeGrading(coarser ? 0.5 : 1, { notes });
}

function gradeDate(date: PartialDate, about: About): Grading {
	const { question } = about;
	const key = parseEdtf(question.answer);
	if (key === undefined) throw new Error(`${question.id}: ${question.answer} is no date.`);
	const text = toEdtf(date);
	const wrong = question.wrong?.find((entry) => entry.value === text);
	if (wrong !== undefined && text !== question.answer) return rejected(undefined, [wrong.id]);
	return compare(date, key, about);
}

/** The date that the learner says is meant, where it is one of those offered. */
function meant(readings: readonly string[], reading: string | undefined): PartialDate | undefined {
	return reading !== undefined && readings.includes(reading) ? parseEdtf(reading) : undefined;
}

function withSpelling(grading: Grading, spelling: string | undefined): Grading {
	if (spelling === undefined || grading.fraction === 0) return grading;
	return { ...grading, notes: [...grading.notes, { code: 'spelling', right: spelling }] };
}

/** The month that a bare number from 1 to 12 means, where a month alone is asked for: rule DA11. */
function monthAlone(text: string, answer: string): PartialDate | undefined {
	const key = parseEdtf(answer);
	const month = /^\s*(0?[1-9]|1[0-2])\s*$/.exec(toLatinDigits(text))?.[1];
	const asked = key?.month !== undefined && key.year === undefined && key.day === undefined;
	return asked && month !== undefined ? { month: Number(month) } : undefined;
}

/** Grades a typed date by the rules DA1 to DA8 and DA11 of the README. */
export function gradeTypedDate(question: DateQuestion, response: DateResponse, article: Article): Grading {
	const month = monthAlone(response.text, question.answer);
	if (month) return gradeDate(month, { question, article });
	if (offersTwo(response.text, [])) return rejected('two-candidates');
	const read = readDate(response.text, article.language);
	if (read !== undefined && addsNegator(response.text, [])) return rejected('negated');
	if (read?.type === 'hijri') return rejected('hijri');
	if (read === undefined || !areHarmless(read.rest, question.prompt)) return rejected('unreadable-date');
	if (goesAgainst(read.rest, quotesOf(question))) return rejected();
	if (read.type === 'date') return withSpelling(gradeDate(read.date, { question, article }), read.spelling);
	const date = meant(read.readings, response.reading);
	if (date === undefined) return wholeGrading(0, { clarify: read.readings });
	return gradeDate(date, { question, article });
}
