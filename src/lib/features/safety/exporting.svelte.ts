import type { Article } from '#lib/article/article.ts';
import type { Issue } from '#lib/issue.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { AttemptsFile, AttemptsForm } from './attempts-file.ts';
import type { FileWorld } from '#lib/ui/save-file.ts';

/** What attempts are handed on with. */
export interface ExportWorld {
	storage(): Promise<Storage>;
	readonly files: FileWorld;
	/** The address of the site, with a slash at its end. */
	readonly home: string;
	/** The article of a pack of this site; `undefined` where it has none. */
	siteArticle(uid: string): Promise<Article | undefined>;
}

/** Handing on what was answered: long work, that says how far it is and can be stopped. */
export class ExportingState {
	readonly #world: ExportWorld;
	phase = $state<'idle' | 'reading' | 'done' | 'stopped' | 'failed'>('idle');
	/** Whether what was reset is wanted too. */
	whole = $state(false);
	/** Attempts read so far, and how many there are. */
	read = $state(0);
	of = $state(0);
	/** What the last file holds, and how much was left out of it. */
	made = $state.raw<Pick<AttemptsFile, 'count' | 'sessions' | 'left' | 'reset'>>();
	issue = $state.raw<Issue>();

	constructor(world: ExportWorld) {
		this.#world = world;
	}

	async export(form: AttemptsForm): Promise<void> {
		if (this.phase === 'reading') return;
		[this.phase, this.read, this.of, this.issue] = ['reading', 0, 0, undefined];
		try {
			const [store, { attemptsFile }, { addedByUid }] = await Promise.all([
				this.#world.storage(),
				import('./attempts-file.ts'),
				import('#lib/storage/added-pack.ts')
			]);
			const made = await attemptsFile(form, {
				store,
				home: this.#world.home,
				article: async (uid) => {
					const ofSite = await this.#world.siteArticle(uid);
					const added = ofSite ? undefined : await addedByUid(store, uid);
					return added?.ok ? added.value?.pack.article : ofSite;
				},
				whole: this.whole,
				progress: (read, of) => {
					[this.read, this.of] = [read, of];
					return this.phase === 'reading';
				}
			});
			if (!made.ok) return this.#fail(made.error);
			if (!made.value || this.phase !== 'reading') return;
			[this.made, this.phase] = [made.value, 'done'];
			this.#world.files.download(made.value.file, made.value.name);
		} catch {
			this.#fail(undefined);
		}
	}

	stop(): void {
		if (this.phase === 'reading') this.phase = 'stopped';
	}

	#fail(issue: Issue | undefined): void {
		this.issue = issue;
		this.phase = 'failed';
	}
}
