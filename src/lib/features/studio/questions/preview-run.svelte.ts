import type { Article } from '#lib/article/article.ts';
import { numberOf, refOf } from '#lib/article/sentences.ts';
import { feedbackFor, highlightsOf, type Feedback, type Highlights } from '#lib/bank/feedback.ts';
import { gradeOf, type Question, type Response } from '#lib/kinds/index.ts';
import type { Chance, Grading } from '#lib/kinds/kind.ts';
import { isComplete, pickingOf, presentOf } from '#lib/kinds/shapes.ts';

const nothing: Highlights = new Map();

/** A question answered as a learner answers it. Nothing of it is kept anywhere. */
export class PreviewRun {
	readonly question: Question;
	readonly article: Article;
	readonly order: readonly string[];
	readonly #picking;

	/** What was responded so far. */
	response = $state.raw<Response>();
	/** What grading found; where it asks which reading is meant, the response can still be changed. */
	graded = $state.raw<Grading>();
	/** The grading that stands. */
	readonly grading: Grading | undefined = $derived.by(() =>
		this.graded?.clarify === undefined ? this.graded : undefined
	);
	readonly feedback: Feedback | undefined = $derived.by(() =>
		this.grading ? feedbackFor(this.question, this.grading, this.article) : undefined
	);
	readonly highlights: Highlights = $derived.by(() =>
		this.feedback ? highlightsOf(this.feedback, this.article) : nothing
	);
	readonly canCheck: boolean = $derived.by(() => !this.grading && isComplete(this.question, this.response));

	constructor(question: Question, article: Article, chance: Chance) {
		this.question = question;
		this.article = article;
		this.order = presentOf(question, chance);
		this.#picking = pickingOf(question);
	}

	/** Whether the response is given by tapping sentences. */
	get picks(): boolean {
		return this.#picking !== undefined;
	}

	/** The numbers of the sentences tapped. */
	get picked(): readonly number[] {
		const refs = this.#picking?.picked(this.response) ?? [];
		return refs.flatMap((ref) => numberOf(this.article, ref) ?? []);
	}

	respond(response: Response): void {
		if (this.grading) return;
		this.response = response;
		this.graded = undefined;
	}

	toggle(number: number): void {
		if (!this.#picking) return;
		this.respond(this.#picking.toggle(this.question, this.response, refOf(this.article, number)));
	}

	/** Grades what was responded, where it is a whole response. */
	check(): void {
		if (!this.canCheck) return;
		const grading = gradeOf(this.question, this.response, this.article);
		if (grading.ok) this.graded = grading.value;
	}

	/** Begins again, in the same order. */
	again(): void {
		this.graded = undefined;
		this.response = undefined;
	}
}
