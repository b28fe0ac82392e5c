import type { Article } from '#lib/article/article.ts';
import type { BankFindings, Progress } from '#lib/bank/lint/linter.ts';
import type { Issue } from '#lib/issue.ts';
import { lintReplySchema, type LintReply, type LintRequest } from '#lib/bank/lint/protocol.ts';
import { Sending } from './numbered.ts';
import { startWorker } from './start-worker.ts';

type Accepted = Extract<LintRequest, { type: 'bank' }>['accept'];

/** What a client needs of a worker: an actual one, or the service itself where there are no workers and in tests. */
export interface LintPort {
	postMessage(message: LintRequest): void;
	/** `failed` is called where it cannot be started or breaks. */
	listen(listener: (message: unknown) => void, failed: () => void): void;
	close(): void;
	/** What takes its place once it failed. */
	instead?(): LintPort;
}

/** What a whole bank has wrong; the issues of a question are the same list while nothing of them changes. */
export interface CheckedBank extends BankFindings {
	/** The issues of each question by its id; those of the bank itself under the empty name. */
	readonly byQuestion: ReadonlyMap<string, readonly Issue[]>;
}

interface Waiting {
	readonly take: (reply: LintReply | undefined) => void;
	readonly onProgress?: ((progress: Progress) => void) | undefined;
	/** Asks, also another port than before. */
	readonly ask: () => void;
}

/** Asks the checking of questions off the main thread. A question asked about again, or a bank, is answered once: the latest time. */
export class LintClient {
	#port: LintPort;
	#article: Article | undefined;
	readonly #waiting = new Map<number, Waiting>();
	#sending = new Sending<object>();
	/** What was found of each question last. */
	readonly #found = new Map<string, readonly Issue[]>();
	#request = 0;
	#bank: number | undefined;

	constructor(port: LintPort) {
		this.#port = this.#listening(port);
	}

	/** Begins with an article. What was asked before is answered with nothing. */
	open(article: Article): void {
		for (const request of [...this.#waiting.keys()]) this.#answer(request, undefined);
		this.#article = article;
		this.#open();
	}

	/** What is wrong with one question as a file would give it; nothing where the article was changed meanwhile. */
	async question(question: unknown, accept: Accepted = []): Promise<readonly Issue[] | undefined> {
		const request = ++this.#request;
		const reply = await this.#ask(request, () => ({ type: 'question', request, question, accept }));
		return reply?.type === 'question' ? asIssues(reply.issues) : undefined;
	}

	/**
	 * What is wrong with the bank; nothing where it was asked again, or the article changed meanwhile. A question is sent once:
	 * one that changed has to be another object.
	 */
	async bank(
		questions: readonly object[],
		accept: Accepted = [],
		onProgress?: (progress: Progress) => void
	): Promise<CheckedBank | undefined> {
		if (this.#bank !== undefined) this.#answer(this.#bank, undefined);
		const request = ++this.#request;
		this.#bank = request;
		const reply = await this.#ask(
			request,
			() => ({ type: 'bank', request, ...this.#sending.of(questions), accept }),
			onProgress
		);
		if (reply?.type !== 'bank') return undefined;
		const byQuestion = new Map(this.#found);
		return { issues: [...byQuestion.values()].flat(), byQuestion, guesses: reply.guesses };
	}

	close(): void {
		for (const request of [...this.#waiting.keys()]) this.#answer(request, undefined);
		this.#port.close();
	}

	#listening(port: LintPort): LintPort {
		port.listen(
			(message) => this.#hear(message),
			() => this.#replace(port)
		);
		return port;
	}

	/** Goes on with what stands in for a port that broke: it knows nothing of what that was told. */
	#replace(broken: LintPort): void {
		if (broken !== this.#port || !broken.instead) return;
		broken.close();
		this.#port = this.#listening(broken.instead());
		this.#sending = new Sending();
		this.#found.clear();
		this.#open();
		for (const { ask } of this.#waiting.values()) ask();
	}

	#open(): void {
		if (this.#article) this.#port.postMessage({ type: 'open', article: this.#article });
	}

	#ask(
		request: number,
		made: () => LintRequest,
		onProgress?: (progress: Progress) => void
	): Promise<LintReply | undefined> {
		return new Promise((take) => {
			const ask = () => this.#port.postMessage(made());
			this.#waiting.set(request, { take, onProgress, ask });
			ask();
		});
	}

	#hear(message: unknown): void {
		const parsed = lintReplySchema.safeParse(message);
		if (!parsed.success) return;
		const reply = parsed.data;
		if (reply.type === 'found') return this.#take(reply.found);
		if (reply.type !== 'progress') return this.#answer(reply.request, reply);
		this.#waiting.get(reply.request)?.onProgress?.({ done: reply.done, total: reply.total });
	}

	#take(found: Extract<LintReply, { type: 'found' }>['found']): void {
		for (const [id, issues] of found) {
			if (issues.length > 0) this.#found.set(id, asIssues(issues));
			else this.#found.delete(id);
		}
	}

	#answer(request: number, reply: LintReply | undefined): void {
		this.#waiting.get(request)?.take(reply);
		this.#waiting.delete(request);
		if (request === this.#bank) this.#bank = undefined;
	}
}

type Sent = Extract<LintReply, { type: 'question' }>['issues'];

function asIssues(issues: Sent): Issue[] {
	return issues.map(({ place, quote, params, ...rest }) => ({
		...rest,
		place: {
			...(place.question === undefined ? {} : { question: place.question }),
			...(place.path === undefined ? {} : { path: place.path })
		},
		...(quote === undefined ? {} : { quote }),
		...(params === undefined ? {} : { params })
	}));
}

/** The port of a worker of its own; throws where the browser refuses one. */
export function lintPort(): LintPort {
	const worker = startWorker('lint');
	return {
		postMessage: (message) => worker.postMessage(message),
		listen(listener, failed) {
			worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data));
			worker.addEventListener('error', failed);
			worker.addEventListener('messageerror', failed);
		},
		close: () => worker.terminate()
	};
}
