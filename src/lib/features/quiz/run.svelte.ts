import { refOf } from '#lib/article/sentences.ts';
import type { Feedback, Highlights } from '#lib/bank/feedback.ts';
import type { Issue } from '#lib/issue.ts';
import { isComplete, isOneTap, pickingOf, type Response } from '#lib/kinds/shapes.ts';
import type { Grading } from '#lib/kinds/kind.ts';
import type { Certainty, UnstampedAttempt } from '#lib/study/attempt.ts';
import { asksEvidence } from '#lib/study/asks-evidence.ts';
import {
	answered,
	currentItem,
	finish,
	goTo,
	isLast,
	isSilent,
	next,
	remaining,
	withItem,
	type Draft,
	type Session
} from '#lib/study/session.ts';
import type { Contents } from './content.ts';
import { Judge } from './judge.ts';
import type { RunDependencies } from './dependencies.ts';
import type { Run } from './opening.ts';
import { byId, isPending } from './pending.ts';
import { QuestionInView } from './question-in-view.ts';
import type { Ending } from './review.ts';
import { noHighlights, standingOf, type Judging, type RunPhase } from './standing.ts';

/** One session in front of the learner: shows a question, takes the response, stores the attempt, then shows the proof. */
export class RunState extends QuestionInView {
	readonly contents: Contents;
	readonly #attempts: Map<string, UnstampedAttempt>;
	readonly #dependencies: RunDependencies;
	readonly #first: Session;
	#latest = $state.raw<Session>();
	readonly #judge: Judge;
	#shownAt = 0;
	#busy = false;

	phase = $state<RunPhase>('asking');
	/** The response so far. */
	response = $state.raw<Response>();
	/** Present once the learner may see how the response fared; never in an exam. */
	grading = $state.raw<Grading>();
	feedback = $state.raw<Feedback>();
	highlights = $state.raw<Highlights>(noHighlights);
	/** The grading of a typed response that has to be made clear before it can be judged; its `clarify` has the readings to offer. */
	unclear = $state.raw<Grading>();
	/** What became of the last attempt. */
	saved = $state<'saved' | 'saving' | 'not-saved'>('saved');
	/** Why it is not saved. */
	saveIssue = $state.raw<Issue>();
	/** Whether the app's own code for checking could not be fetched, so that nothing can be checked yet. */
	unreachable = $state(false);
	/** Milliseconds left of an exam; absent where it has no limit. */
	timeLeft = $state<number>();
	/** Present once the session has ended. */
	ending = $state.raw<Ending>();

	constructor({ contents, session, attempts, judging }: Run, dependencies: RunDependencies) {
		super();
		this.#judge = new Judge(() => dependencies.judging(), judging);
		this.contents = contents;
		this.#dependencies = dependencies;
		this.#attempts = byId(attempts);
		this.#first = session;
		this.#look();
		this.tick();
	}

	get session(): Session {
		return this.#latest ?? this.#first;
	}
	/** Whether the learner is asked how sure they are of the question in view. */
	get asksCertainty(): boolean {
		return this.phase === 'asking' && this.#dependencies.asksCertainty();
	}

	/** Takes how sure the learner is of the response, which may still change. */
	sure(certainty: Certainty): void {
		if (this.asksCertainty && !this.#busy) this.#draft({ certainty });
	}

	/** Takes a response as it is being given. In an exam it may still be changed while its proof is being picked. */
	respond(response: Response): void {
		const open = this.phase === 'asking' || (this.phase === 'evidence' && isSilent(this.session));
		if (!open || this.#busy) return;
		this.response = $state.snapshot(response);
		this.unclear = undefined;
		this.phase = 'asking';
		this.#draft({ response: this.response, picked: undefined });
		const tap =
			this.#dependencies.checkOnTap() &&
			!this.asksCertainty &&
			!isSilent(this.session) &&
			isOneTap(this.question);
		if (tap) void this.submit();
	}

	/** A tap on a sentence: picks it, or lets it go. */
	toggleSentence(number: number): void {
		if (this.#busy) return;
		const ref = refOf(this.article, number);
		if (this.phase === 'evidence') {
			const picked = this.picked
				.filter((other) => other !== number)
				.map((other) => refOf(this.article, other));
			if (picked.length === this.picked.length) picked.push(ref);
			this.#draft({ picked });
			return;
		}
		const picking = pickingOf(this.question);
		if (picking) this.respond(picking.toggle(this.question, this.response, ref));
	}

	/** Once the question stands: keeps the session, and fetches ahead what the first check will need. */
	async prepare(): Promise<void> {
		this.#dependencies.keeper.start();
		await this.#judge.ready();
	}

	/** Shows one more hint. */
	hint(): void {
		if (this.hintsLeft === 0 || this.#busy) return;
		this.#set(withItem(this.session, { hints: currentItem(this.session).hints + 1 }));
	}

	/**
	 * Checks the response. Where it is not clear, asks what was meant; where the proof is wanted, asks for it; else
	 * stores the attempt and only then shows how it fared. In an exam it shows nothing and goes on to the next question.
	 */
	async submit(): Promise<void> {
		if (!this.canSubmit || this.#busy) return;
		const judging = await this.#judged();
		if (!judging) return;
		const grading = this.#grade(judging);
		this.unclear = this.phase === 'asking' && grading.clarify ? grading : undefined;
		if (this.unclear) return;
		if (this.phase === 'asking' && asksEvidence(this.question)) {
			this.phase = 'evidence';
			this.#draft({ picked: [] });
			return;
		}
		await this.#commit(grading);
		if (isSilent(this.session) && !isLast(this.session)) this.#turn(next(this.session));
	}

	/** Goes on: to the next question, or past the last to the end. */
	async next(): Promise<void> {
		if (this.#busy || !(await this.#judged())) return;
		await this.#settle();
		if (!isLast(this.session)) this.#turn(next(this.session));
		else if (this.phase === 'feedback') await this.finish();
	}

	/** Turns to question `n`, counted from 0, where that is allowed. */
	async go(n: number): Promise<void> {
		if (this.#busy || !(await this.#judged())) return;
		await this.#settle();
		this.#turn(goTo(this.session, n));
	}

	/** Ends the session. In an exam a response that is whole but not yet checked counts. */
	async finish(): Promise<void> {
		if (this.#busy || this.phase === 'ended' || !(await this.#judged())) return;
		await this.#settle();
		this.#turn(finish(this.session, this.#dependencies.clock.now()));
		await this.#dependencies.keeper.settled();
	}

	/** Looks at the clock: tells the time left, and ends an exam whose time is over. To be called every second of one. */
	tick(): void {
		this.timeLeft = remaining(this.session, this.#dependencies.clock.now());
		if (this.timeLeft === 0) void this.finish();
	}

	/** Tells that what could not be saved has been saved since. */
	nowSaved(): void {
		this.saved = 'saved';
		this.saveIssue = undefined;
	}

	/** In an exam, stores a response that is whole and not yet stored as it is. */
	async #settle(): Promise<void> {
		if (
			!isSilent(this.session) ||
			this.session.state === 'finished' ||
			!isComplete(this.question, this.response)
		)
			return;
		const item = currentItem(this.session);
		const before = item.attempt === undefined ? undefined : this.#attempts.get(item.attempt);
		if (isPending(item, before)) await this.#commit(this.#grade(this.#judge.judging));
	}

	async #commit(grading: Grading): Promise<void> {
		const { clock, keeper, uuid } = this.#dependencies;
		const { question, article } = this;
		this.#busy = true;
		this.saved = 'saving';
		const at = clock.now();
		const timed = this.#timed(at);
		const attempt = this.#judge.judging.attemptOf(timed, {
			id: uuid(),
			question,
			article,
			grading,
			at,
			offset: clock.offset(at)
		});
		const session = answered(timed, attempt.id);
		const stored = await keeper.commit({ attempt, session, question });
		this.#attempts.set(attempt.id, attempt);
		this.saved = stored.ok ? 'saved' : 'not-saved';
		this.saveIssue = stored.ok ? undefined : stored.error;
		this.#latest = session;
		this.#busy = false;
		this.#look();
	}

	/** Judging, with nothing else going on while it is fetched; nothing where it cannot be had. */
	async #judged(): Promise<Judging | undefined> {
		if (this.#judge.now) return this.#judge.now;
		this.#busy = true;
		const judging = await this.#judge.ready();
		this.#busy = false;
		this.unreachable = judging === undefined;
		return judging;
	}

	#grade({ gradingOf }: Judging): Grading {
		return gradingOf(this.question, this.response, this.article);
	}

	#draft(change: Draft): void {
		const draft = { ...currentItem(this.session).draft, ...change };
		const session = withItem(this.#timed(this.#dependencies.clock.now()), { draft });
		this.#set(session);
	}

	/** The session with the time that the question has been in view. */
	#timed(now: number): Session {
		const elapsed = currentItem(this.session).elapsed + Math.max(0, now - this.#shownAt);
		this.#shownAt = now;
		return withItem(this.session, { elapsed });
	}

	#set(session: Session): void {
		this.#latest = session;
		this.#dependencies.keeper.keep(session);
	}

	#turn(session: Session): void {
		if (session === this.session) return;
		this.#set(session);
		this.#look();
	}

	/** Shows what the session says of the question in view. */
	#look(): void {
		this.#shownAt = this.#dependencies.clock.now();
		this.unclear = undefined;
		const standing = standingOf(this.session, this.contents, {
			attempts: this.#attempts,
			judging: this.#judge.now
		});
		if (standing.phase === 'ended')
			this.ending = this.#judge.judging.endingOf(this.contents, this.session, this.#attempts);
		this.response = standing.response;
		this.grading = standing.grading;
		this.feedback = standing.feedback;
		this.highlights = standing.highlights;
		this.phase = standing.phase;
	}
}
