import type { Article } from '#lib/article/article.ts';
import { placeOf } from '#lib/article/evidence.ts';
import { numberOf, refOf } from '#lib/article/sentences.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { feedbackFor, highlightsOf, type Feedback, type Highlights } from '#lib/bank/feedback.ts';
import { fingerprint, packDigest } from '#lib/bank/fingerprint.ts';
import { RESULTS_VERSION, type Given, type Results } from '#lib/interchange/results.ts';
import { gradeOf, outlineOf, type Question, type Response } from '#lib/kinds/index.ts';
import type { Grading, Verdict } from '#lib/kinds/kind.ts';
import { isComplete, isKeyed, pickingOf, presentOf } from '#lib/kinds/shapes.ts';
import { asksEvidence } from '#lib/study/asks-evidence.ts';
import { noHighlights, type PageWorld } from './page-world.ts';

/** How one question went. */
export interface Went {
	readonly question: Question;
	readonly verdict: Verdict;
	readonly highlights: Highlights;
}

function provable({ questions, article }: Pack): Question[] {
	const stands = (question: Question) =>
		outlineOf(question).quotes.every(({ quote, role }) => role === 'refutes' || placeOf(article, quote));
	return questions.filter((question) => isKeyed(question) && stands(question));
}

/** One run through the questions of a page. It lives as long as the page does: nothing is stored. */
export class PageRun {
	readonly article: Article;
	readonly questions: readonly Question[];
	readonly #pack: Pack;
	readonly #world: PageWorld;
	readonly #session: string;
	#given: Given[] = [];
	#shownAt: number;

	position = $state(0);
	order = $state.raw<readonly string[]>([]);
	response = $state.raw<Response>();
	/** Seen hints of the question in view. */
	hints = $state(0);
	/** The sentences picked as proof of a response, by number. */
	picked = $state.raw<readonly number[]>([]);
	phase = $state<'asking' | 'evidence' | 'feedback' | 'ended'>('asking');
	/** The grading of a typed response that has to be made clear first. */
	unclear = $state.raw<Grading>();
	grading = $state.raw<Grading>();
	feedback = $state.raw<Feedback>();
	highlights = $state.raw<Highlights>(noHighlights);
	went = $state.raw<readonly Went[]>([]);

	constructor(pack: Pack, world: PageWorld) {
		this.#pack = pack;
		this.#world = world;
		this.#session = world.uuid();
		this.article = pack.article;
		this.questions = provable(pack);
		this.#shownAt = world.now();
		this.#show();
	}

	get question(): Question | undefined {
		return this.questions[this.position];
	}
	get hintsSeen(): readonly string[] {
		return this.question?.hints?.slice(0, this.hints) ?? [];
	}
	get hintsLeft(): number {
		return this.phase === 'asking' ? (this.question?.hints?.length ?? 0) - this.hints : 0;
	}
	get isLast(): boolean {
		return this.position === this.questions.length - 1;
	}
	get canCheck(): boolean {
		if (this.phase === 'evidence') return this.picked.length > 0;
		return this.question !== undefined && isComplete(this.question, this.response);
	}
	/** Whether sentences can be tapped now, and those that were. */
	get picking(): { readonly picked: readonly number[] } | undefined {
		if (this.phase === 'evidence') return { picked: this.picked };
		const picking = this.phase === 'asking' && this.question ? pickingOf(this.question) : undefined;
		if (!picking) return undefined;
		return { picked: picking.picked(this.response).flatMap((ref) => numberOf(this.article, ref) ?? []) };
	}

	respond(response: Response): void {
		if (this.phase !== 'asking') return;
		this.response = $state.snapshot(response);
		this.unclear = undefined;
	}

	toggle(number: number): void {
		if (this.phase === 'evidence') {
			const rest = this.picked.filter((each) => each !== number);
			this.picked = rest.length < this.picked.length ? rest : [...rest, number];
			return;
		}
		const picking = this.question && pickingOf(this.question);
		if (this.question && picking)
			this.respond(picking.toggle(this.question, this.response, refOf(this.article, number)));
	}

	/** Checks what was answered: asks what was meant where that is not clear, and for the proof where it is wanted; else shows how it went. */
	check(): void {
		const { question } = this;
		if (!question || !this.canCheck || this.phase === 'feedback') return;
		const graded = gradeOf(question, this.response, this.article);
		if (!graded.ok) return;
		this.unclear = this.phase === 'asking' && graded.value.clarify ? graded.value : undefined;
		if (this.unclear) return;
		if (this.phase === 'asking' && asksEvidence(question)) {
			this.phase = 'evidence';
			return;
		}
		this.#keep(question);
		this.grading = graded.value;
		this.feedback = feedbackFor(question, graded.value, this.article);
		this.highlights = highlightsOf(this.feedback, this.article);
		this.went = [...this.went, { question, verdict: graded.value.verdict, highlights: this.highlights }];
		this.phase = 'feedback';
	}

	next(): void {
		if (this.phase !== 'feedback') return;
		if (this.isLast) {
			this.phase = 'ended';
			return;
		}
		this.position += 1;
		this.#show();
	}

	/** What was answered, to be saved as a file. */
	results(name: string): Results {
		const { uid, revision, article } = this.#pack;
		return {
			format: 'dalil-results',
			version: RESULTS_VERSION,
			session: this.#session,
			uid,
			revision,
			digest: packDigest(this.#pack),
			title: article.title,
			name: name.trim().slice(0, 80),
			responses: this.#given
		};
	}

	#keep(question: Question): void {
		const { now, offset, uuid } = this.#world;
		const at = now();
		const picked = this.picked.map((number) => ({ ...refOf(this.article, number) }));
		this.#given.push({
			id: uuid(),
			question: question.id,
			fingerprint: fingerprint(question),
			order: [...this.order],
			response: this.response,
			...(this.phase === 'evidence' ? { picked } : {}),
			hints: this.hints,
			at,
			offset: offset(at),
			elapsed: Math.min(Math.max(0, at - this.#shownAt), 864_000_000)
		});
	}

	#show(): void {
		this.order = this.question ? presentOf(this.question, this.#world.chance) : [];
		this.response = undefined;
		this.hints = 0;
		this.picked = [];
		this.unclear = undefined;
		this.grading = undefined;
		this.feedback = undefined;
		this.highlights = noHighlights;
		this.phase = 'asking';
		this.#shownAt = this.#world.now();
	}
}
