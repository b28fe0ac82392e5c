import { acrossPacks, startPractice } from '#lib/study/practice-session.ts';
import { contentsOf, type Content } from './content.ts';
import type { QuizDependencies } from './dependencies.ts';
import { SessionHost } from './host.svelte.ts';
import { presentOf } from '#lib/kinds/shapes.ts';

/** A question that practice is to ask, with the content it is of. */
export interface Planned {
	readonly content: Content;
	readonly question: string;
}

/** What practice needs besides what every session does. */
export interface PracticeDependencies extends Omit<QuizDependencies, 'loadPack' | 'untouched'> {
	/** What is to be asked now, in the order to ask it; none where nothing is due. Called with the learner who answers. */
	plan(learner: string): Promise<readonly Planned[]>;
}

/** A session of practice over several articles: goes on with the one that is open, or begins with what is due. */
export class PracticeState extends SessionHost {
	readonly #plan: PracticeDependencies['plan'];
	#planned: readonly Planned[] = [];

	constructor({ plan, ...dependencies }: PracticeDependencies) {
		super(dependencies);
		this.#plan = plan;
	}

	/** Goes on with the open session where there is one; waits in `ready` where nothing is due. */
	async open(): Promise<void> {
		this.opening();
		const learner = await this.learner();
		if (!learner) {
			if (this.phase !== 'error') this.fail([{ code: 'storage-refused', severity: 'error', place: {} }]);
			return;
		}
		const store = await this.dependencies.store();
		const run = { learner: learner.id, uid: acrossPacks.uid, mode: 'practice' } as const;
		const found = await store.sessions.open(run);
		if (!found.ok) return this.fail([found.error]);
		if (found.value) return this.resume(found.value);
		await this.startNew();
	}

	/** Begins with what is due now. */
	async startNew(): Promise<void> {
		const learner = await this.learner();
		if (learner) await this.#begin(await this.#plan(learner.id));
	}

	/** Asks again, in a session of its own, what was not answered correctly. */
	async retryMistakes(): Promise<void> {
		const missed = this.run?.ending?.review.filter(({ verdict }) => verdict !== 'correct') ?? [];
		const all = this.run?.contents.all ?? [];
		const again = missed.flatMap(({ question, article }) => {
			const content = all.find(({ pack }) => pack.article === article);
			return content ? [{ content, question: question.id }] : [];
		});
		await this.#begin(again);
	}

	protected served(): readonly Content[] {
		return this.#planned.map(({ content }) => content);
	}

	async #begin(planned: readonly Planned[]): Promise<void> {
		await this.settled();
		if (planned.length === 0) return this.leave('ready');
		this.leave('loading');
		this.#planned = planned;
		const { uuid, clock, chance } = this.dependencies;
		const questions = planned.flatMap(({ content, question: id }) => {
			const question = content.questions.get(id);
			if (!question) return [];
			const { uid, revision, slug } = content.pack;
			const pack = { uid, revision, slug, digest: content.digest };
			return [{ id, pack, order: presentOf(question, chance) }];
		});
		const session = startPractice({ id: uuid(), learner: uuid(), questions, at: clock.now() });
		const served = this.served();
		const contents = contentsOf(served.filter((content, index) => served.indexOf(content) === index));
		const keeper = await this.begin({ contents, session, attempts: [] });
		keeper.start();
	}
}
