import { describe, expect, test } from 'vitest';
import { sayIn } from '../format.ts';
import { languageTags } from '../language.ts';
import { aboutWords } from './about.ts';
import { correctionsWords, loadCorrectionsWords } from './corrections.ts';
import { learnersWords, loadLearnersWords } from './learners.ts';
import { libraryWords } from './library.ts';
import { paperWords } from './paper.ts';
import { loadPracticeWords, practiceWords } from './practice.ts';
import { loadProgressWords, progressWords } from './progress.ts';
import { loadQuizWords, quizWords } from './quiz.ts';
import { readerWords } from './reader.ts';
import { loadSafetyWords, safetyWords } from './safety.ts';
import { settingsWords } from './settings.ts';
import { shellWords } from './shell.ts';
import { loadStudioQuestionsWords, studioQuestionsWords } from './studio-questions.ts';
import { loadStudioArticleWords, studioArticleWords } from './studio-article.ts';
import { loadStudioWords, studioWords } from './studio.ts';

await Promise.all(
	[
		loadCorrectionsWords,
		loadLearnersWords,
		loadPracticeWords,
		loadProgressWords,
		loadQuizWords,
		loadSafetyWords,
		loadStudioWords,
		loadStudioArticleWords,
		loadStudioQuestionsWords
	].flatMap((load) => languageTags.map(load))
);

const catalogues = {
	aboutWords,
	correctionsWords,
	learnersWords,
	libraryWords,
	paperWords,
	practiceWords,
	progressWords,
	quizWords,
	readerWords,
	safetyWords,
	settingsWords,
	shellWords,
	studioArticleWords,
	studioQuestionsWords,
	studioWords
};

/** Every string of a catalogue; words with holes are left out. */
function strings(words: unknown): string[] {
	if (typeof words === 'string') return [words];
	if (typeof words !== 'object' || words === null) return [];
	return Object.values(words).flatMap(strings);
}

describe.each(Object.entries(catalogues))('%s', (_, catalogue) => {
	test.each(languageTags)('has no empty word in %s and is written in its script', (language) => {
		const said = strings(catalogue[language]);
		expect(said.length).toBeGreaterThan(5);
		for (const word of said) {
			expect(word.trim()).toBe(word);
			expect(word).toMatch(language === 'ar' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u);
			if (language === 'ar') expect(word).not.toMatch(/[,;?]/);
			else expect(word).not.toMatch(/\p{Script=Arabic}/u);
		}
	});
});

describe('counted words in Arabic', () => {
	const say = sayIn('ar');

	test.each([
		[0, 'لم تصب هذه المرة'],
		[2, 'أصبت في سؤالين من 10.'],
		[3, 'أصبت في 3 أسئلة من 10.'],
		[10, 'أجوبتك كلها صحيحة: 10 من 10.']
	])('a score of %d says «%s»', (correct, said) => {
		expect(quizWords.ar.end.score(say, correct, 10)).toContain(said);
	});

	test.each([
		[1, 'في سؤال واحد من هذا المقال', 'إجابة واحدة أصبحت صحيحة.'],
		[2, 'في سؤالين من', 'إجابتان أصبحتا صحيحتين.'],
		[4, 'في 4 أسئلة من', '4 إجابات أصبحت صحيحة.'],
		[11, 'في 11 سؤالًا من', '11 إجابة أصبحت صحيحة.'],
		[100, 'في 100 سؤال من', '100 إجابة أصبحت صحيحة.']
	])('%d corrected questions and answers agree with their number', (count, asked, became) => {
		const said = correctionsWords.ar.told(say, { questions: count, right: count, wrong: 0, points: 0 });
		expect(said).toContain(asked);
		expect(said).toContain(became);
	});

	test('what is missed is counted in the nominative', () => {
		expect(quizWords.ar.end.retryMistakes(say, 2)).toBe('أعد ما فاتك: سؤالان');
	});
});
