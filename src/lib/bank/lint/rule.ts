import type { Article } from '#lib/article/article.ts';
import type { Issue, Path, Severity } from '#lib/issue.ts';
import type { Question } from '#lib/kinds/index.ts';
import type { Outline } from '#lib/kinds/kind.ts';
import type { Pack } from '../bank.ts';

/** A question beside its outline, so that no rule needs to know its kind. */
export interface Asked {
	readonly question: Question;
	readonly outline: Outline;
}

/** What a rule sees. `strictness` is `files` for what is kept under `questions/`, where some rules weigh more. */
export interface LintContext {
	readonly pack: Pack;
	readonly article: Article;
	/** BCP 47, of the article; its questions are in the same language. */
	readonly language: string;
	readonly questions: readonly Asked[];
	readonly strictness: 'files' | 'other';
}

/** One rule of a good bank. Pure; never throws for a pack that was parsed. */
export interface Rule {
	/** The rule's number, which its issues carry as their code. */
	readonly code: string;
	check(context: LintContext): readonly Issue[];
}

/** What a rule found at one place of a question. */
export interface Finding {
	readonly severity: Severity;
	/** From the root of the question. */
	readonly path?: Path;
	readonly quote?: string;
	readonly params?: Readonly<Record<string, string | number>>;
}

/** A rule that looks at each question by itself. */
export function questionRule(
	code: string,
	find: (asked: Asked, context: LintContext) => readonly Finding[]
): Rule {
	return {
		code,
		check: (context) =>
			context.questions.flatMap((asked) =>
				find(asked, context).map((finding) => issueOf(code, asked.question.id, finding))
			)
	};
}

/** The issue that tells `finding`, under the rule `code`, of the question with the id `question`. */
export function issueOf(code: string, question: string, finding: Finding): Issue {
	const { path, ...rest } = finding;
	return { code, place: path === undefined ? { question } : { question, path }, ...rest };
}
