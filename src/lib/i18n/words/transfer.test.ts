import { expect, test } from 'vitest';
import { languageTags } from '../language.ts';
import { loadTransferPublishWords, transferPublishWords } from './transfer-publish.ts';
import { loadTransferWords, transferWords } from './transfer.ts';

await Promise.all([loadTransferWords, loadTransferPublishWords].flatMap((load) => languageTags.map(load)));

function strings(words: unknown): string[] {
	if (typeof words === 'string') return [words];
	return typeof words === 'object' && words !== null ? Object.values(words).flatMap(strings) : [];
}

test.each(languageTags)('words of opening and publishing are whole in %s and in its script', (language) => {
	const said = [transferWords[language], transferPublishWords[language]].flatMap(strings);
	expect(said.length).toBeGreaterThan(80);
	for (const word of said) {
		expect(word.trim()).toBe(word);
		expect(word).toMatch(language === 'ar' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u);
		expect(word).not.toMatch(language === 'ar' ? /[,;?]/ : /\p{Script=Arabic}/u);
	}
});
