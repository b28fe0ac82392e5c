import type { Article } from '#lib/article/article.ts';
import type { Issue } from '#lib/issue.ts';
import { parseEdtf } from '#lib/text/edtf.ts';
import { scanNumbers } from '#lib/text/number-words.ts';
import type { DateQuestion } from './question.ts';

/** What a date question alone can find wrong; rules DA9 and DA10 of the README. */
export function lintDate(question: DateQuestion, article: Article): readonly Issue[] {
	const same = (question.wrong ?? []).flatMap(({ value }, index): Issue[] => {
		if (value !== question.answer) return [];
		const place = { path: ['wrong', index, 'value'] };
		return [{ code: 'wrong-accepted', severity: 'error', place, quote: value }];
	});
	const year = parseEdtf(question.answer)?.year;
	const stated = article.paragraphs.some((paragraph) =>
		scanNumbers(paragraph.text, article.language).numbers.some((number) => number.value === year)
	);
	if (year === undefined || stated) return same;
	const place = { path: ['answer'] };
	return [...same, { code: 'year-not-in-article', severity: 'warning', place, params: { year } }];
}
