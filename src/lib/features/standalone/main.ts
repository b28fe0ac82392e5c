/** The script of a self-contained page: reads the pack that stands in it, and plays it. Built by itself, apart from the app. */
import '#lib/ui/tokens.css';
import '#lib/ui/base.css';
import './standalone.css';
import { mount } from 'svelte';
import { isLanguage } from '#lib/i18n/language.ts';
import { paperWords } from '#lib/i18n/words/paper.ts';
import { loadQuizWords } from '#lib/i18n/words/quiz.ts';
import { readPackText } from '#lib/interchange/pack-file.ts';
import { randomUuid } from '#lib/storage/uuid.ts';
import Page from './Page.svelte';

const { lang } = document.documentElement;
const language = isLanguage(lang) ? lang : 'ar';
const target = document.getElementById('dalil-app');
const paper = document.getElementById('dalil-paper');

async function play(): Promise<void> {
	const [pack] = readPackText(document.getElementById('dalil-pack')?.textContent ?? '').packs;
	if (!pack || !target || !paper) throw new Error('the page holds no pack');
	await loadQuizWords(language);
	mount(Page, {
		target,
		props: {
			pack,
			language,
			world: {
				now: () => Date.now(),
				offset: (at: number) => -new Date(at).getTimezoneOffset(),
				chance: () => Math.random(),
				uuid: randomUuid
			},
			onstart: () => paper.remove()
		}
	});
	// Nothing on the page tells the key before a question is answered.
	for (const section of paper.querySelectorAll('section')) section.remove();
}

play().catch(() => {
	if (target) target.textContent = paperWords[language].page.failed;
});
