import { numberOf } from '#lib/article/sentences.ts';
import type { Article } from '#lib/article/article.ts';
import { isComplete, pickingOf, type Question, type Response } from '#lib/kinds/shapes.ts';
import type { Certainty } from '#lib/study/attempt.ts';
import { answeredCount, currentItem, isSilent, type Session } from '#lib/study/session.ts';
import type { Content, Contents } from './content.ts';
import { questionIn, type RunPhase } from './standing.ts';

/** The question in view, as it can be told from a session and how far the learner is with it. */
export abstract class QuestionInView {
	abstract readonly contents: Contents;
	abstract readonly session: Session;
	abstract readonly phase: RunPhase;
	/** The response so far. */
	abstract readonly response: Response | undefined;

	/** The pack of the question in view. */
	get content(): Content {
		return this.contents.of(currentItem(this.session));
	}
	get article(): Article {
		return this.content.pack.article;
	}
	get question(): Question {
		return questionIn(this.session, this.contents);
	}
	/** The ids of the question's parts in the order shown. */
	get order(): readonly string[] {
		return currentItem(this.session).order;
	}
	/** The hints seen so far. */
	get hints(): readonly string[] {
		return this.question.hints?.slice(0, currentItem(this.session).hints) ?? [];
	}
	/** How many hints are left to see; none in an exam, nor once the response is final. */
	get hintsLeft(): number {
		if (this.phase !== 'asking' || isSilent(this.session)) return 0;
		return (this.question.hints?.length ?? 0) - this.hints.length;
	}
	/** The number of the question in view, how many there are and how many are answered. */
	get progress(): { readonly number: number; readonly total: number; readonly answered: number } {
		const { position, items } = this.session;
		return { number: position + 1, total: items.length, answered: answeredCount(this.session) };
	}
	/** Whether there is enough to check. */
	get canSubmit(): boolean {
		if (this.phase === 'evidence') return this.picked.length > 0;
		return this.phase === 'asking' && isComplete(this.question, this.response);
	}
	/** Whether the learner may tap sentences now. */
	get picking(): boolean {
		return this.phase === 'evidence' || (this.phase === 'asking' && pickingOf(this.question) !== undefined);
	}
	/** The numbers of the sentences picked: as the response, or as its proof. */
	get picked(): readonly number[] {
		const refs =
			currentItem(this.session).draft?.picked ?? pickingOf(this.question)?.picked(this.response) ?? [];
		return refs.flatMap((ref) => numberOf(this.article, ref) ?? []);
	}
	/** How sure the learner says to be. */
	get certainty(): Certainty | undefined {
		return currentItem(this.session).draft?.certainty;
	}
}
