import { expect, test } from 'vitest';
import { languageTags } from '#lib/i18n/language.ts';
import { kindIssues } from './issues.ts';

const params = { gap: 'place', words: 9, most: 6, tolerance: 3, year: 2017 };

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
