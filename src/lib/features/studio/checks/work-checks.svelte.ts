import type { Article } from '#lib/article/article.ts';
import type { Progress } from '#lib/bank/lint/linter.ts';
import type { Work, WorkQuestion } from '#lib/bank/work.ts';
import type { Wait } from '#lib/features/studio/autosave.ts';
import { draftOf } from '#lib/features/studio/desk.ts';
import { LintClient, type CheckedBank, type LintPort } from '#lib/features/studio/lint-client.ts';
import type { Issue } from '#lib/issue.ts';
import { toQuestion, type Draft } from '#lib/kinds/drafts.ts';
import { sameArticle } from './same-article.ts';

/** How long typing pauses before a question is checked, and before the whole bank is, in milliseconds. */
export const pauses = { question: 250, bank: 900 } as const;

/** What checks need of the world. */
export interface ChecksDependencies {
	readonly port: LintPort;
	readonly wait: Wait;
}

/** A work as it is checked. */
export type CheckedWork = Pick<Work, 'questions' | 'accept'>;

/** The rules that look at all questions together. */
const ofBanks = /^B\d/;

const given = new WeakMap<WorkQuestion, object>();

/** A question as a file would give it; the same object while the question is the same, so that it is sent to be checked once. */
function asFileGives(question: WorkQuestion): object {
	const known = given.get(question);
	if (known) return known;
	const draft = draftOf(question);
	const made = draft ? toQuestion(draft) : question;
	given.set(question, made);
	return made;
}

/**
 * What is wrong or weak in a work while it is written: the question in view soon after each change, the whole bank once there is a
 * pause. What was found stays until something newer is.
 */
export class WorkChecks {
	readonly #client: LintClient;
	readonly #wait: Wait;
	#article: Article | undefined;
	#work: CheckedWork | undefined;
	#cancelBank: (() => void) | undefined;
	#cancelQuestion: (() => void) | undefined;

	/** What the whole bank has; nothing before it was checked once. */
	found = $state.raw<CheckedBank>();
	/** How far the check of the bank came, while one is under way. */
	progress = $state.raw<Progress>();
	/** What the question last asked about has by itself. */
	question = $state.raw<{ readonly id: string; readonly issues: readonly Issue[] }>();

	constructor({ port, wait }: ChecksDependencies) {
		this.#client = new LintClient(port);
		this.#wait = wait;
	}

	/** The issues of a question: its own as newly found as they are, and those it has beside the others. */
	issuesOf(id: string): readonly Issue[] {
		const all = this.found?.byQuestion.get(id) ?? [];
		if (this.question?.id !== id) return all;
		return [...this.question.issues, ...all.filter(({ code }) => ofBanks.test(code))];
	}

	/** Takes the work as it stands now; at once where nothing was checked before. */
	take(article: Article, work: CheckedWork): void {
		const opened = sameArticle(this.#article, article);
		const isSame = opened === this.#article;
		const unchanged = this.#work?.questions === work.questions && this.#work.accept === work.accept;
		if (isSame && unchanged) return;
		if (!isSame) this.#client.open(opened);
		this.#article = opened;
		this.#work = work;
		this.#cancelBank?.();
		this.#cancelBank = this.#wait(this.found ? pauses.bank : 0, () => void this.#bank());
	}

	/** Checks the question in view, a moment after the last of its changes. */
	ask(draft: Draft): void {
		const pause = this.question?.id === draft.id ? pauses.question : 0;
		this.#cancelQuestion?.();
		this.#cancelQuestion = this.#wait(pause, () => void this.#ask(draft));
	}

	/** Ends what is under way and the worker. */
	close(): void {
		this.#cancelBank?.();
		this.#cancelQuestion?.();
		this.#client.close();
	}

	async #ask(draft: Draft): Promise<void> {
		const issues = await this.#client.question(toQuestion(draft), this.#work?.accept);
		if (issues) this.question = { id: draft.id, issues };
	}

	async #bank(): Promise<void> {
		const work = this.#work;
		if (!work) return;
		const questions = work.questions.map(asFileGives);
		const found = await this.#client.bank(questions, work.accept, (progress) => (this.progress = progress));
		if (!found) return;
		this.found = found;
		this.progress = undefined;
	}
}
