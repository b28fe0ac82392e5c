import { languageTags } from '#lib/i18n/language.ts';
import { loadSafetyWords } from '#lib/i18n/words/safety.ts';
import { bringBack } from '#lib/storage/bring-back.ts';
import type { Storage } from '#lib/storage/storage.ts';

/**
 * After an update of the app, tries again what was set aside; how many records came back, with what shows it. Nothing where
 * none did, which is found out by reading one key. Never rejects.
 */
export async function returning(storage: () => Promise<Storage>) {
	try {
		const { database, clock, uuid } = await storage();
		const back = await bringBack(database, { now: clock.now(), uuid });
		if (!back.ok || back.value === 0) return undefined;
		// In each language, since another can be chosen while it is shown.
		await Promise.all(languageTags.map(loadSafetyWords));
		const { default: Notice } = await import('./Returned.svelte');
		return { count: back.value, Notice };
	} catch {
		return undefined;
	}
}
