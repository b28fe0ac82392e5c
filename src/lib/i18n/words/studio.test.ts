import { expect, test } from 'vitest';
import { isolate, sayIn } from '../format.ts';
import { languageTags } from '../language.ts';
import { loadStudioArticleWords, studioArticleWords } from './studio-article.ts';
import { loadStudioQuestionsWords, studioQuestionsWords } from './studio-questions.ts';
import { loadStudioWords, studioWords } from './studio.ts';

await Promise.all(
	[loadStudioWords, loadStudioArticleWords, loadStudioQuestionsWords].flatMap((load) =>
		languageTags.map(load)
	)
);

test.each(languageTags)(
	'a title is set apart from the words of the studio in %s, whatever its script',
	(language) => {
		const title = 'The Well (2)';
		const said = [
			studioWords[language]?.removed(title),
			studioArticleWords[language]?.titleFound(title),
			studioQuestionsWords[language]?.arrange.handed(sayIn(language), 2, title)
		];
		for (const each of said) expect(each).toContain(isolate(title));
	}
);
