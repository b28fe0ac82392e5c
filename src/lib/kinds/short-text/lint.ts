import type { Article } from '#lib/article/article.ts';
import type { Issue } from '#lib/issue.ts';
import { hasHarakat } from '#lib/text/harakat.ts';
import { foldText } from '#lib/text/fold.ts';
import { judgeEntry } from '../typed-entry.ts';
import type { ShortTextQuestion } from './question.ts';

/** The most words that are fair to ask for by typing. */
const mostWords = 6;

function acceptedWrongs(question: ShortTextQuestion, article: Article): Issue[] {
	const entry = { answers: question.answers, strict: question.strict };
	return (question.wrong ?? []).flatMap(({ text }, index): Issue[] => {
		const judgement = judgeEntry(text, entry, { question, article });
		if (judgement.outcome === 'rejected') return [];
		const severity = judgement.outcome === 'accepted' ? 'error' : 'information';
		const code = judgement.outcome === 'accepted' ? 'wrong-accepted' : 'wrong-near';
		return [{ code, severity, place: { path: ['wrong', index, 'text'] }, quote: text }];
	});
}

function repeated(question: ShortTextQuestion): Issue[] {
	const folded = question.answers.map((answer) => foldText(answer, 'full'));
	return question.answers.flatMap((answer, index): Issue[] =>
		folded.indexOf(folded[index] ?? '') === index
			? []
			: [
					{
						code: 'answer-repeated',
						severity: 'information',
						place: { path: ['answers', index] },
						quote: answer
					}
				]
	);
}

/** What short-text alone can find wrong; rules ST7 to ST10 of the README. */
export function lintShortText(question: ShortTextQuestion, article: Article): readonly Issue[] {
	const [shown = ''] = question.answers;
	const words = foldText(shown, 'full').split(' ');
	const long = words.length > mostWords;
	const bare = question.strict?.includes('harakat') === true && !hasHarakat(shown);
	const told = ` ${foldText(question.prompt, 'full')} `.includes(` ${words.join(' ')} `);
	const place = { path: ['answers', 0] };
	const issue = (code: string, severity: Issue['severity']): Issue => ({
		code,
		severity,
		place,
		quote: shown
	});
	return [
		...acceptedWrongs(question, article),
		...repeated(question),
		...(long
			? [{ ...issue('answer-long', 'information'), params: { words: words.length, most: mostWords } }]
			: []),
		...(bare ? [issue('harakat-missing', 'warning')] : []),
		...(told ? [issue('answer-in-prompt', 'warning')] : [])
	];
}
