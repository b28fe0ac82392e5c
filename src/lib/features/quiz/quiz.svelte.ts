import type { Pack } from '#lib/bank/bank.ts';
import type { Mode } from '#lib/study/attempt.ts';
import { contentOf, type Content } from './content.ts';
import type { QuizDependencies } from './dependencies.ts';
import { SessionHost } from './host.svelte.ts';
import { begin, type Wanted } from './opening.ts';

/** Which quiz is opened, and how. */
export interface QuizOptions {
	readonly slug: string;
	readonly mode: Mode;
	/** The digest of the served pack, where it is known without being made. */
	readonly digest?: string | undefined;
	/** How long an exam may last, in milliseconds. */
	readonly limit?: number | undefined;
	/** Whether it is asked before the article is read: nothing is told until the end. */
	readonly guess?: true | undefined;
}

/** A quiz of one article: goes on with the learner's open session, or begins one. */
export class QuizState extends SessionHost {
	readonly #options: QuizOptions;
	readonly #sources: Pick<QuizDependencies, 'loadPack' | 'untouched'>;
	#content: Content | undefined;
	#untouched = false;

	constructor(dependencies: QuizDependencies, options: QuizOptions) {
		super(dependencies);
		this.#sources = dependencies;
		this.#options = options;
	}

	/** Goes on with the learner's open session where there is one, else begins one; an exam waits in `ready` instead. */
	async open(): Promise<void> {
		this.opening();
		const { loadPack, untouched } = this.#sources;
		const [pack, fresh] = await Promise.all([loadPack(this.#options.slug), untouched()]);
		this.#untouched = fresh;
		if (!pack.ok) return this.fail(pack.error);
		this.#content = contentOf(pack.value, await this.#digestOf(pack.value));
		if (!fresh && (await this.#takeUpOpen(pack.value.uid))) return;
		if (this.#options.mode === 'exam') this.leave('ready');
		else await this.startNew();
	}

	/** Begins a session with all questions; one that was open is left as it is. */
	startNew(): Promise<void> {
		return this.#begin({});
	}

	/** Begins a session with the questions of this one that were not answered correctly. */
	async retryMistakes(): Promise<void> {
		const { run } = this;
		if (run?.ending) await this.#begin({ only: run.ending.result.mistakes, retryOf: run.session.id });
	}

	protected served(): readonly Content[] {
		return this.#content ? [this.#content] : [];
	}

	async #digestOf(pack: Pack): Promise<string> {
		return this.#options.digest ?? (await import('#lib/bank/fingerprint.ts')).packDigest(pack);
	}

	/** Goes on with the learner's open session; gives whether there is one, or the way to it failed. */
	async #takeUpOpen(uid: string): Promise<boolean> {
		const learner = await this.learner();
		if (!learner) return this.phase === 'error';
		const { mode, guess } = this.#options;
		const [store, { openSession }] = await Promise.all([this.dependencies.store(), import('./resuming.ts')]);
		const found = await openSession(store, { learner: learner.id, uid, mode, guess });
		if (!found.ok) this.fail(found.error);
		else if (found.value) await this.resume(found.value);
		return !found.ok || found.value !== undefined;
	}

	async #begin(wanted: Pick<Wanted, 'only' | 'retryOf'>): Promise<void> {
		const content = wanted.retryOf === undefined ? this.#content : this.run?.contents.all[0];
		if (!content) return;
		const { mode, limit, guess } = this.#options;
		// What is still being written of the old session is written before the new one marks it as left.
		await this.settled();
		this.leave('loading');
		const begun = begin(this.dependencies, content, { ...wanted, mode, limit, guess });
		if (!begun.ok) return this.fail(begun.error);
		const keeper = await this.begin(begun.value);
		// Opening the store for the first time must not hold the first question up; an exam's time runs from its start.
		if (!this.#untouched || mode === 'exam') keeper.start();
		this.#untouched = false;
	}
}
