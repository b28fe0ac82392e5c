import type { Article } from '#lib/article/article.ts';
import type { Issue } from '#lib/issue.ts';
import type { Question } from '#lib/kinds/index.ts';
import { BANK_VERSION, type Pack } from '../bank.ts';
import { withAcceptances } from './accept.ts';
import { contextOf } from './context.ts';
import { guessesIn, type Guess } from './guessing.ts';
import { bankRules, distinct, ofKinds, questionRules } from './index.ts';
import type { LintContext } from './rule.ts';

/** How far the check of a bank came: `done` of `total` steps, which take about as long as each other. */
export interface Progress {
	readonly done: number;
	readonly total: number;
}

/** What the world lends to a check that takes long. An `AbortSignal` is a `stop`. */
export interface Course {
	/** Lets other work be done, a keystroke among it. */
	pause(): Promise<void>;
	onProgress?(progress: Progress): void;
	readonly stop?: { readonly aborted: boolean };
}

/** What a whole bank has wrong, and how guessers fare over it. */
export interface BankFindings {
	readonly issues: readonly Issue[];
	readonly guesses: readonly Guess[];
}

/** What a linter is told besides the article. */
export interface LinterOptions {
	readonly strictness?: LintContext['strictness'];
}

/** Questions checked between two pauses: about a tenth of a second. */
const atOnce = 20;

/** The rules that only a whole bank can be held to, whose acceptances are not unused where one question is checked alone. */
const bankCodes: ReadonlySet<string> = new Set(bankRules.map(({ code }) => code));

/** What was found depends on: the question, and what is accepted for the whole bank. */
function nameOf(question: Question | undefined, accept: Pack['accept']): string {
	return JSON.stringify([question, accept ?? []]);
}

/** An article's questions are checked as they are written: one at once, the bank when there is time. It keeps what it found. */
export class Linter {
	readonly #article: Article;
	readonly #strictness: LintContext['strictness'];
	/** What rules of single questions found, by `nameOf`. */
	#found = new Map<string, readonly Issue[]>();

	constructor(article: Article, { strictness = 'other' }: LinterOptions = {}) {
		this.#article = article;
		this.#strictness = strictness;
	}

	/** What is wrong or weak in one question by itself, after its own acceptances and the bank's. */
	update(question: Question, accept: Pack['accept'] = []): Issue[] {
		const found = this.#of([question], accept)[0] ?? [];
		return withAcceptances(found, this.#pack([question], accept)).filter(
			({ code, place, params }) =>
				code !== 'accept-unused' ||
				(place.question !== undefined && !bankCodes.has(String(params?.rule ?? '')))
		);
	}

	/**
	 * What is wrong or weak in the whole bank, as `lintBank` tells it: what single questions had before is not looked for again. Pauses
	 * on its way; gives nothing once `stop` is aborted.
	 */
	async bank(
		questions: readonly Question[],
		course: Course,
		accept: Pack['accept'] = []
	): Promise<BankFindings | undefined> {
		const known = new Map<string, readonly Issue[]>();
		const singles: Issue[] = [];
		const chunks = Math.ceil(questions.length / atOnce);
		const total = chunks + bankRules.length + 1;
		let done = 0;
		const goOn = async (): Promise<boolean> => {
			done += 1;
			course.onProgress?.({ done, total });
			await course.pause();
			return course.stop?.aborted !== true;
		};
		for (let chunk = 0; chunk < chunks; chunk++) {
			const some = questions.slice(chunk * atOnce, (chunk + 1) * atOnce);
			this.#of(some, accept).forEach((issues, index) => {
				known.set(nameOf(some[index], accept), issues);
				singles.push(...issues);
			});
			if (!(await goOn())) return undefined;
		}
		this.#found = known;
		const pack = this.#pack(questions, accept);
		const context = contextOf(pack, this.#strictness);
		const together: Issue[] = [];
		for (const rule of bankRules) {
			together.push(...rule.check(context));
			if (!(await goOn())) return undefined;
		}
		const guesses = guessesIn(context);
		course.onProgress?.({ done: total, total });
		return { issues: withAcceptances(distinct([...singles, ...together]), pack), guesses };
	}

	/** What rules of single questions find in each of these; those that are new are checked together. */
	#of(questions: readonly Question[], accept: Pack['accept']): (readonly Issue[])[] {
		const fresh = questions.filter((question) => !this.#found.has(nameOf(question, accept)));
		const context = contextOf(this.#pack(fresh, accept), this.#strictness);
		const all = [...ofKinds(context), ...questionRules.flatMap((rule) => rule.check(context))];
		const byQuestion = new Map<string, Issue[]>(fresh.map(({ id }) => [id, []]));
		for (const issue of distinct(all)) byQuestion.get(issue.place.question ?? '')?.push(issue);
		return questions.map((question) => {
			const name = nameOf(question, accept);
			const issues = this.#found.get(name) ?? byQuestion.get(question.id) ?? [];
			this.#found.set(name, issues);
			return issues;
		});
	}

	#pack(questions: readonly Question[], accept: Pack['accept']): Pack {
		return {
			version: BANK_VERSION,
			uid: '00000000-0000-4000-8000-000000000000',
			revision: 1,
			slug: 'work',
			article: this.#article,
			questions: [...questions],
			...(accept && accept.length > 0 ? { accept } : {})
		};
	}
}
