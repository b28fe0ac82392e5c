import { Linter, type BankFindings } from '#lib/bank/lint/linter.ts';
import { parseQuestion } from '#lib/bank/parse.ts';
import { at, type Issue } from '#lib/issue.ts';
import type { Question } from '#lib/kinds/index.ts';
import { Receiving } from './numbered.ts';
import { lintRequestSchema, type LintReply, type LintRequest } from '#lib/bank/lint/protocol.ts';

/** Questions whose issues are told in one message: a key is heard between two of them. */
const toldAtOnce = 10;
/** How often the progress of a check is told at most: each message costs the page that types. */
const timesTold = 25;

/** A question as it was sent, with what was read of it. */
interface Received {
	readonly question: unknown;
	readonly whole?: Question;
	readonly flaws: readonly Issue[];
}

type Asked<T extends LintRequest['type']> = Extract<LintRequest, { type: T }>;
type Told = Extract<LintReply, { type: 'question' }>['issues'];

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
	readonly #questions = new Receiving<Received>();
	/** What was told of each question, as JSON. */
	readonly #told = new Map<string, string>();
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
		if (asked.type === 'open') this.#linter = new Linter(asked.article);
		if (asked.type === 'bank') await this.#bank(asked);
	}

	#question({ request, question, accept }: Asked<'question'>): void {
		const parsed = parseQuestion(question);
		const issues = parsed.ok ? (this.#linter?.update(parsed.value, accept) ?? []) : parsed.error;
		this.#send({ type: 'question', request, issues: sent(issues) });
	}

	async #bank({ request, accept, ...sent }: Asked<'bank'>): Promise<void> {
		const stop = this.#stop;
		const received = this.#questions.take(sent, readQuestion);
		const issues = received.flatMap(({ question, flaws }, index) =>
			flaws.map((issue) => named(issue, question, index))
		);
		const steps = (done: number, total: number) => Math.floor((done * timesTold) / total);
		const found: BankFindings | undefined = await this.#linter?.bank(
			received.flatMap(({ whole }) => whole ?? []),
			{
				pause: this.#pause,
				onProgress: ({ done, total }) => {
					if (steps(done, total) > steps(done - 1, total))
						this.#send({ type: 'progress', request, done, total });
				},
				stop
			},
			accept
		);
		if (!found) return this.#send({ type: 'stopped', request });
		this.#tell([...issues, ...found.issues]);
		this.#send({ type: 'bank', request, guesses: [...found.guesses] });
	}

	/** Tells what is found of each question where it is not what was told before, some at a time, so that none takes the page long. */
	#tell(issues: readonly Issue[]): void {
		const groups = byQuestion(issues);
		for (const id of this.#told.keys()) if (!groups.has(id)) groups.set(id, []);
		const fresh = [...groups].flatMap(([id, group]): [string, Told][] => {
			const told = sent(group);
			const name = JSON.stringify(told);
			if (this.#told.get(id) === name) return [];
			if (told.length > 0) this.#told.set(id, name);
			else this.#told.delete(id);
			return [[id, told]];
		});
		for (let at = 0; at < fresh.length; at += toldAtOnce)
			this.#send({ type: 'found', found: fresh.slice(at, at + toldAtOnce) });
	}
}

function readQuestion(question: unknown): Received {
	const parsed = parseQuestion(question);
	return parsed.ok ? { question, whole: parsed.value, flaws: [] } : { question, flaws: parsed.error };
}

/** Issues by the question that they are of; those of none under the empty name. */
export function byQuestion(issues: readonly Issue[]): Map<string, readonly Issue[]> {
	const found = new Map<string, Issue[]>();
	for (const issue of issues) {
		const id = issue.place.question ?? '';
		const group = found.get(id);
		if (group) group.push(issue);
		else found.set(id, [issue]);
	}
	return found;
}

/** The issue of a question that does not parse, by its id, or by its number where it has none. */
function named(issue: Issue, question: unknown, index: number): Issue {
	const has = typeof question === 'object' && question !== null && 'id' in question;
	return issue.place.question === undefined && !has ? at(issue, { question: String(index + 1) }) : issue;
}
