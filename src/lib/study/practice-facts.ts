import type { Article } from '#lib/article/article.ts';
import type { BaseQuestion } from '#lib/kinds/kind.ts';
import type { DailyLimits, PracticeFact, PracticeQuestion } from './practice.ts';
import { provingSentences } from './proof.ts';
import type { Summary } from './summary.ts';
import { own } from './own.ts';

/** A pack whose questions may be asked, and the learner's summary of it; absent where nothing was answered. */
export interface PracticePack {
	readonly uid: string;
	readonly article: Article;
	readonly questions: Iterable<Pick<BaseQuestion, 'id' | 'fact' | 'evidence'>>;
	readonly summary?: Summary | undefined;
}

/** The facts of a pack for `practice`, in the order in which its questions stand. */
export function practiceFactsOf({ uid, article, questions, summary }: PracticePack): readonly PracticeFact[] {
	const facts = new Map<string, PracticeQuestion[]>();
	for (const question of questions) {
		const { id, fact = id } = question;
		const last = own(summary?.questions, id)?.last;
		const sentences = [...provingSentences(question, article)];
		facts.set(fact, [...(facts.get(fact) ?? []), { id, sentences, ...(last ? { last } : {}) }]);
	}
	return [...facts].map(([fact, of]) => {
		const memory = own(summary?.facts, fact);
		return { uid, fact, questions: of, ...(memory ? { memory } : {}) };
	});
}

/** What is done of a day's practice, over all packs: facts that counted, and those of them that were new. */
export function doneOn(day: number, summaries: Iterable<Pick<Summary, 'days'>>): DailyLimits['done'] {
	const done = { fresh: 0, total: 0 };
	for (const { days } of summaries) {
		done.fresh += days[day]?.fresh ?? 0;
		done.total += days[day]?.facts ?? 0;
	}
	return done;
}
