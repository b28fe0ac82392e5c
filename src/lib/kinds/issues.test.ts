import { expect, test } from 'vitest';
import { languageTags } from '#lib/i18n/language.ts';
import { kindIssues, tellIssue } from './issues.ts';

const params = { text: 'حريق', gap: 'place', words: 9, most: 6, tolerance: 3, year: 2017 };

test.each(languageTags)('each issue of a kind is told in %s, in one or two whole sentences', (language) => {
	const messages = Object.entries(kindIssues(language));
	expect(messages.length).toBeGreaterThan(15);
	for (const [code, message] of messages) {
		const said = message(params);
		expect(said, code).toMatch(/^.{20,}[.]$/u);
		expect(said, code).not.toContain('undefined');
	}
});

test('the same issues are told in every language', () => {
	const codes = languageTags.map((language) => Object.keys(kindIssues(language)).sort());
	for (const each of codes) expect(each).toEqual(codes[0]);
});

test('an issue of a kind names the words it is about, and any other is told by its rule', () => {
	const issue = { code: 'word-fits', quote: 'حريق', params: { gap: 'cause' } };
	expect(tellIssue(issue, 'ar')).toContain('حريق');
	expect(tellIssue(issue, 'en')).toContain('cause');
	expect(tellIssue({ code: 'B1', params: { id: 'books' } }, 'en')).toContain('books');
	expect(tellIssue({ code: 'toString' }, 'ar')).toContain('toString');
});
