import type { Article } from '#lib/article/article.ts';
import { fingerprint } from '#lib/bank/fingerprint.ts';
import { gradeOf, type Question } from '#lib/kinds/index.ts';
import type { Attempt } from './attempt.ts';
import { markOf, type Mark } from './mark.ts';
import { isProof } from './proof.ts';
import { isReadableAs, relationOf, type Shown } from './relation.ts';

/** What old attempts are held against: the pack as it is now, and the questions as they were shown. */
export interface Present {
	readonly article: Article;
	/** By id. */
	readonly questions: ReadonlyMap<string, Question>;
	readonly shown: Shown;
}

/** A mark that another key made another, to be shown as corrected. */
export interface Correction {
	readonly attempt: string;
	readonly question: string;
	readonly before: Mark;
	readonly after: Mark;
}

/** Old attempts, as they count now. */
export interface Regraded {
	/** The attempts that count, in the order given; those corrected have the mark by the new key. */
	readonly attempts: readonly Attempt[];
	readonly corrections: readonly Correction[];
	/** Attempts at what has become another question. */
	readonly others: readonly Attempt[];
}

/**
 * Attempts at one pack as they count now. Where a question has changed and still asks the same, the stored response is
 * graded again; where its meaning is another, the attempt counts no more for it. A question that is gone, or whose
 * earlier form is not kept, leaves its attempts as they are. The records given do not change.
 */
export function regraded(attempts: Iterable<Attempt>, present: Present): Regraded {
	const fates = new Fates(present);
	const counting: Attempt[] = [];
	const others: Attempt[] = [];
	const corrections: Correction[] = [];
	for (const attempt of attempts) {
		const fate = fates.of(attempt);
		if (fate === 'other') others.push(attempt);
		else if (fate === 'unchanged') counting.push(attempt);
		else {
			const mark = markNow(attempt, fate);
			const changed = mark.verdict !== attempt.mark.verdict || mark.points !== attempt.mark.points;
			counting.push(changed ? { ...attempt, mark } : attempt);
			const { id, question, mark: before } = attempt;
			if (changed) corrections.push({ attempt: id, question, before, after: mark });
		}
	}
	return { attempts: counting, corrections, others };
}

/** What becomes of attempts at a question as it was shown: found once, however many attempts there are. */
class Fates {
	readonly #present: Present;
	readonly #found = new Map<string, Change | 'unchanged' | 'other'>();

	constructor(present: Present) {
		this.#present = present;
		for (const [id, question] of present.questions)
			this.#found.set(`${id} ${fingerprint(question)}`, 'unchanged');
	}

	of({ question, fingerprint: name }: Attempt): Change | 'unchanged' | 'other' {
		const key = `${question} ${name}`;
		const fate = this.#found.get(key) ?? this.#find(question, name);
		this.#found.set(key, fate);
		return fate;
	}

	#find(id: string, name: string): Change | 'unchanged' | 'other' {
		const { questions, shown: kept, article } = this.#present;
		const [now, shown] = [questions.get(id), kept(name)];
		if (!now || !shown) return 'unchanged';
		return relationOf(shown, now, kept) === 'other' ? 'other' : { shown, now, article };
	}
}

interface Change {
	readonly shown: Question;
	readonly now: Question;
	readonly article: Article;
}

/** The mark by the question as it is now; the mark it has, where the response cannot be read as one to that. */
function markNow({ response, picked, hints, mark }: Attempt, { shown, now, article }: Change): Mark {
	const grading = isReadableAs(shown, now) ? gradeOf(now, response, article) : undefined;
	if (!grading?.ok) return mark;
	const evidencePicked = picked && isProof(now, article, picked);
	// Hints are weighed as they were offered; whether a proof is asked for, too.
	const { hints: offered, askEvidence } = shown;
	return markOf({ evidence: now.evidence, hints: offered, askEvidence }, grading.value, {
		hints,
		evidencePicked
	});
}
