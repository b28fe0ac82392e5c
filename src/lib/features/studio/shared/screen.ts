import type { Language } from '#lib/i18n/language.ts';
import { loadStudioSharedWords } from '#lib/i18n/words/studio-shared.ts';

/** Where a text that another app shared is looked at, with its words. */
export async function sharedScreen(language: Language) {
	const [{ default: SharedText }] = await Promise.all([
		import('./SharedText.svelte'),
		loadStudioSharedWords(language)
	]);
	return SharedText;
}
