import type { Article } from '#lib/article/article.ts';
import { isAskable } from '#lib/bank/askable.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { parseQuestion } from '#lib/bank/parse.ts';
import type { WorkQuestion } from '#lib/bank/work.ts';
import { draftOf, type Desk } from '#lib/features/studio/desk.ts';
import { heldIn } from '#lib/features/studio/doubts.ts';
import type { Issue } from '#lib/issue.ts';
import { toQuestion } from '#lib/kinds/drafts.ts';
import type { Question } from '#lib/kinds/index.ts';

/**
 * What keeps a question out of what is published: a quote of it is to be settled by hand, this app cannot read it, something is missing
 * or wrong in it, or its proof does not stand at one place.
 */
export type Reason = 'held' | 'unread' | 'flawed' | 'unproven';

/** A question that is not published. */
export interface Unready {
	readonly id: string;
	/** Its place in the work, from 1. */
	readonly number: number;
	readonly prompt: string;
	readonly reason: Reason;
	readonly issues: readonly Issue[];
}

/** What of a work is published, and what is not. */
export interface Readiness {
	readonly pack: Pack;
	readonly out: readonly Unready[];
}

type Judged =
	{ readonly question: Question } | { readonly reason: Reason; readonly issues: readonly Issue[] };

function judged(question: WorkQuestion, article: Article, errors: readonly Issue[]): Judged {
	const draft = draftOf(question);
	if (!draft) return { reason: 'unread', issues: [] };
	const read = parseQuestion(toQuestion(draft));
	if (!read.ok) return { reason: 'flawed', issues: read.error };
	if (errors.length > 0) return { reason: 'flawed', issues: errors };
	return isAskable(read.value, { article }) ? { question: read.value } : { reason: 'unproven', issues: [] };
}

/**
 * What can be published of a work whose article is built. `found` are the issues of the checks where they were run: an error among
 * them keeps its question out.
 */
export function readinessOf(desk: Desk, article: Article, found: readonly Issue[] = []): Readiness {
	const { version, uid, revision, derivedFrom, slug, accept, questions } = desk.work;
	const held = heldIn(desk);
	const ready: Question[] = [];
	const out: Unready[] = [];
	questions.forEach((question, index) => {
		const { id, prompt } = question;
		const errors = found.filter(({ severity, place }) => severity === 'error' && place.question === id);
		const known: Judged = held.has(id) ? { reason: 'held', issues: [] } : judged(question, article, errors);
		if ('question' in known) ready.push(known.question);
		else out.push({ id, number: index + 1, prompt: typeof prompt === 'string' ? prompt : '', ...known });
	});
	const pack: Pack = {
		...{ version, uid, revision, slug, article, questions: ready },
		...(derivedFrom === undefined ? {} : { derivedFrom }),
		...(accept.length === 0 ? {} : { accept })
	};
	return { pack, out };
}
