import { mount, unmount } from 'svelte';
import { placeFrom } from '#lib/features/quiz/place.ts';
import QuizPage from '#lib/features/quiz/QuizPage.svelte';
import type { PackLoader } from '#lib/features/quiz/world.ts';
import { whenQuiet } from '#lib/features/shell/when-quiet.ts';
import { loadQuizWords } from '#lib/i18n/words/quiz.ts';
import type { Storage } from '#lib/storage/storage.ts';

/** Puts the quiz that a page's element names into it, of the pack that `load` gives where it has no address; gives what takes it out again. */
export async function start(target: HTMLElement, load?: PackLoader): Promise<() => void> {
	const root = document.documentElement;
	const place = placeFrom(target.dataset, location, root.dataset);
	await loadQuizWords(place.language);
	target.replaceChildren();
	const page = mount(QuizPage, {
		target,
		props: {
			place,
			open,
			load,
			onfinished: () => void earned()
		}
	});
	root.dataset['live'] = '';
	return () => void unmount(page);
}

/** Opens the store, whose code is fetched for it. */
async function open(events: ConstructorParameters<typeof Storage>[0]): Promise<Storage> {
	const store = await import('#lib/storage/storage.ts');
	return new store.Storage(events);
}

/** From the first finished session on, installing is offered. */
async function earned(): Promise<void> {
	const [{ Settings }, { Install }] = await Promise.all([
		import('#lib/settings/settings.svelte.ts'),
		import('#lib/features/shell/install.svelte.ts')
	]);
	const settings = new Settings(localStorage);
	settings.load();
	new Install(settings).earned();
}

/** Has the worker hold the app once the page is quiet, where a quiz is the first page that is opened. */
export function holdOffline(base: string): void {
	whenQuiet(window, async () => {
		const [{ Updates }, { browserWorld }] = await Promise.all([
			import('#lib/features/shell/updates.svelte.ts'),
			import('#lib/features/shell/register.ts')
		]);
		await new Updates(browserWorld(base)).start();
	});
}
