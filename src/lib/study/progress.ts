import type { Skill } from '#lib/kinds/kind.ts';
import type { Memory } from './memory.ts';
import { stateOf, type FactState } from './schedule.ts';
import type { QuestionSummary, Summary } from './summary.ts';
import { own } from './own.ts';

/** How many facts stand how. */
export type Standing = Readonly<Record<FactState, number>>;

/** What must be known of a question to say how its fact stands. */
export interface ProgressQuestion {
	readonly id: string;
	/** The question's id where absent. */
	readonly fact?: string | undefined;
	readonly skill: Skill;
	readonly kind: string;
}

/** How the facts of some questions stand; a fact of several questions counts once. Absent memories are new facts. */
export function standingOf(
	questions: Iterable<Pick<ProgressQuestion, 'id' | 'fact'>>,
	memories: Readonly<Record<string, Memory>>
): Standing {
	const standing = { new: 0, learning: 0, mastered: 0 };
	const facts = new Set([...questions].map(({ id, fact }) => fact ?? id));
	for (const fact of facts) standing[stateOf(own(memories, fact))]++;
	return standing;
}

/** A pack's questions beside the learner's summary of it; absent where nothing was answered. */
export interface Studied {
	readonly questions: readonly ProgressQuestion[];
	readonly summary?: Summary | undefined;
}

/** How facts stand by skill or by kind, over all packs; those of which there is a question. */
export function standingBy<K extends 'skill' | 'kind'>(
	packs: Iterable<Studied>,
	by: K
): ReadonlyMap<ProgressQuestion[K], Standing> {
	const standings = new Map<ProgressQuestion[K], Standing>();
	for (const { questions, summary } of packs) {
		for (const group of new Set(questions.map((question) => question[by]))) {
			const of = questions.filter((question) => question[by] === group);
			standings.set(group, sumOf(standings.get(group), standingOf(of, summary?.facts ?? {})));
		}
	}
	return standings;
}

function sumOf(a: Standing | undefined, b: Standing): Standing {
	if (!a) return b;
	return { new: a.new + b.new, learning: a.learning + b.learning, mastered: a.mastered + b.mastered };
}

/** How first attempts fared against later ones. Guesses before reading are in neither. */
export interface Accuracy {
	readonly first: { readonly count: number; readonly correct: number };
	readonly later: { readonly count: number; readonly correct: number };
}

/** First attempts at questions against later ones, of those questions that `wanted` picks (of a skill, of a kind). */
export function accuracyOf(
	summaries: Iterable<Pick<Summary, 'questions'>>,
	wanted: (question: QuestionSummary) => boolean = () => true
): Accuracy {
	const first = { count: 0, correct: 0 };
	const later = { count: 0, correct: 0 };
	for (const { questions } of summaries) {
		for (const question of Object.values(questions)) {
			if (question.count === 0 || !wanted(question)) continue;
			const right = question.first === 'correct' ? 1 : 0;
			first.count++;
			first.correct += right;
			later.count += question.count - 1;
			later.correct += question.correct - right;
		}
	}
	return { first, later };
}

/** What reading taught: questions that were guessed before reading and answered after it, and how many were right each time. */
export interface Gain {
	readonly count: number;
	readonly guessed: number;
	readonly read: number;
}

/** The gain of one article; of several, where several summaries are given. */
export function gainOf(summaries: Iterable<Pick<Summary, 'questions'>>): Gain {
	const gain = { count: 0, guessed: 0, read: 0 };
	for (const { questions } of summaries) {
		for (const { guess, afterGuess } of Object.values(questions)) {
			if (!guess || !afterGuess) continue;
			gain.count++;
			if (guess === 'correct') gain.guessed++;
			if (afterGuess === 'correct') gain.read++;
		}
	}
	return gain;
}

/** How often the questions that a sentence proves were answered, and missed. */
export interface Heat {
	readonly attempts: number;
	readonly misses: number;
}

/** Heat by sentence number, from the sentences that prove each question (`provingSentences`). Sentences never asked lack. */
export function heatOf(
	questions: Iterable<{ readonly id: string; readonly sentences: Iterable<number> }>,
	summary: Pick<Summary, 'questions'>
): ReadonlyMap<number, Heat> {
	const heat = new Map<number, Heat>();
	for (const { id, sentences } of questions) {
		const { count = 0, correct = 0 } = summary.questions[id] ?? {};
		if (count === 0) continue;
		for (const sentence of sentences) {
			const { attempts, misses } = heat.get(sentence) ?? { attempts: 0, misses: 0 };
			heat.set(sentence, { attempts: attempts + count, misses: misses + count - correct });
		}
	}
	return heat;
}
