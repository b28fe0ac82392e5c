import { fetchedWords } from './fetched.ts';
import type { SafetyWords } from './safety.ar.ts';

/** The words of backups, of restoring, and of the examination of what is kept. */
export const { load: loadSafetyWords, words: safetyWords } = fetchedWords<SafetyWords>('safety', {
	ar: async () => (await import('./safety.ar.ts')).safetyAr,
	en: async () => (await import('./safety.en.ts')).safetyEn
});
