import { Linter, type BankFindings } from '#lib/bank/lint/linter.ts';
import { parseQuestion } from '#lib/bank/parse.ts';
import { at, type Issue } from '#lib/issue.ts';
import type { Question } from '#lib/kinds/index.ts';
import { lintRequestSchema, type LintReply, type LintRequest } from '#lib/bank/lint/protocol.ts';

type Asked<T extends LintRequest['type']> = Extract<LintRequest, { type: T }>;
type Told = Extract<LintReply, { type: 'bank' }>['issues'];

/** An issue as it is sent: without the fields that only files have. */
function sent(issues: readonly Issue[]): Told {
	return issues.map(({ place: { question, path }, params, ...rest }) => ({
		...rest,
		...(params === undefined ? {} : { params: { ...params } }),
		place: {
			...(question === undefined ? {} : { question }),
			...(path === undefined ? {} : { path: [...path] })
		}
	}));
}

/** The worker's half of the protocol, without the worker: what comes in, what goes out, and how it lets other messages come in between. */
export class LintService {
	readonly #send: (reply: LintReply) => void;
	readonly #pause: () => Promise<void>;
	#linter: Linter | undefined;
	#stop = { aborted: false };

	constructor(send: (reply: LintReply) => void, pause: () => Promise<void>) {
		this.#send = send;
		this.#pause = pause;
	}

	/** Takes one message; what is none of the protocol is ignored. Settles once it is answered. */
	async take(message: unknown): Promise<void> {
		const parsed = lintRequestSchema.safeParse(message);
		if (!parsed.success) return;
		const asked = parsed.data;
		if (asked.type === 'question') return this.#question(asked);
		this.#stop.aborted = true;
		this.#stop = { aborted: false };
		if (asked.type === 'open') this.#linter = new Linter(asked.article, { strictness: asked.strictness });
		if (asked.type === 'bank') await this.#bank(asked);
	}

	#question({ request, question, accept }: Asked<'question'>): void {
		const parsed = parseQuestion(question);
		const issues = parsed.ok ? (this.#linter?.update(parsed.value, accept) ?? []) : parsed.error;
		this.#send({ type: 'question', request, issues: sent(issues) });
	}

	async #bank({ request, questions, accept }: Asked<'bank'>): Promise<void> {
		const stop = this.#stop;
		const whole: Question[] = [];
		const issues: Issue[] = [];
		questions.forEach((question, index) => {
			const parsed = parseQuestion(question);
			if (parsed.ok) whole.push(parsed.value);
			else for (const issue of parsed.error) issues.push(named(issue, question, index));
		});
		const found: BankFindings | undefined = await this.#linter?.bank(
			whole,
			{
				pause: this.#pause,
				onProgress: (progress) => this.#send({ type: 'progress', request, ...progress }),
				stop
			},
			accept
		);
		if (!found) return this.#send({ type: 'stopped', request });
		const all = [...issues, ...found.issues];
		this.#send({ type: 'bank', request, issues: sent(all), guesses: [...found.guesses] });
	}
}

/** The issue of a question that does not parse, by its id, or by its number where it has none. */
function named(issue: Issue, question: unknown, index: number): Issue {
	const has = typeof question === 'object' && question !== null && 'id' in question;
	return issue.place.question === undefined && !has ? at(issue, { question: String(index + 1) }) : issue;
}
