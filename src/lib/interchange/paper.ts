import { digestOf } from '#lib/article/identity.ts';
import { placeOf } from '#lib/article/evidence.ts';
import type { Article } from '#lib/article/article.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { outlineOf, type Kind, type Question, type QuestionOf } from '#lib/kinds/index.ts';
import type { Chance } from '#lib/kinds/kind.ts';
import { partsInOrder } from '#lib/kinds/order.ts';
import { presentOf } from '#lib/kinds/shapes.ts';

/** What can be said of a statement, in the order in which it is always shown. */
const truthValues = ['true', 'false', 'not-stated'] as const;
export type TruthValue = (typeof truthValues)[number];

interface Part {
	readonly id: string;
	readonly text: string;
}

/** A stretch of a text with gaps: words to read, or a gap. */
export type PaperSegment =
	{ readonly type: 'text'; readonly text: string } | { readonly type: 'gap'; readonly id: string };

/** A question as it is answered with a pencil, and its key. Indexes count from 0 in the order shown. */
export type PaperTask =
	| {
			readonly form: 'choices';
			readonly choices: readonly Part[];
			readonly many: boolean;
			readonly key: readonly number[];
	  }
	| { readonly form: 'truth'; readonly choices: readonly TruthValue[]; readonly key: TruthValue }
	/** A line to write on; any of the texts of the key is right. */
	| { readonly form: 'line'; readonly unit?: string; readonly key: readonly string[] }
	/** A text with gaps, and the words to fill them with where they are not to be thought of. */
	| {
			readonly form: 'gaps';
			readonly segments: readonly PaperSegment[];
			readonly words: readonly string[];
			readonly key: readonly string[];
	  }
	/** Entries to be numbered; `key` is the place of each, from 1. */
	| { readonly form: 'order'; readonly entries: readonly Part[]; readonly key: readonly number[] }
	/** `key` is the target of each source. */
	| {
			readonly form: 'match';
			readonly sources: readonly string[];
			readonly targets: readonly Part[];
			readonly key: readonly number[];
	  }
	/** Sentences to be named by their numbers. */
	| { readonly form: 'sentences'; readonly key: readonly number[] };

/** A quote of the evidence with the numbers of its sentences. */
export interface PaperProof {
	readonly role: 'answer' | 'nearest';
	readonly quote: string;
	readonly sentences: readonly number[];
}

export interface PaperQuestion {
	/** From 1. */
	readonly number: number;
	readonly id: string;
	readonly prompt: string;
	readonly task: PaperTask;
	readonly proofs: readonly PaperProof[];
	readonly explanation: string;
}

type ToTask<K extends Kind> = (
	question: QuestionOf<K>,
	order: readonly string[],
	article: Article
) => PaperTask;

function choices(
	question: { choices: readonly (Part & { correct?: boolean | undefined })[] },
	order: readonly string[],
	many: boolean
): PaperTask {
	const shown = partsInOrder(question.choices, order);
	const key = shown.flatMap(({ correct }, index) => (correct === true ? [index] : []));
	return { form: 'choices', choices: shown.map(({ id, text }) => ({ id, text })), many, key };
}

const tasks: { readonly [K in Kind]: ToTask<K> } = {
	'single-choice': (question, order) => choices(question, order, false),
	'multiple-choice': (question, order) => choices(question, order, true),
	'true-false': (question) => ({
		form: 'truth',
		choices: truthValues,
		key: truthOf(outlineOf(question).key)
	}),
	'short-text': ({ answers }) => ({ form: 'line', key: answers.slice(0, 3) }),
	number: (question) => ({
		form: 'line',
		...(question.unit === undefined ? {} : { unit: question.unit }),
		key: outlineOf(question).key
	}),
	date: (question) => ({ form: 'line', key: outlineOf(question).key }),
	'gap-fill': (question, order) => {
		const segments = segmentsOf(question.text);
		const answers = new Map(question.gaps.map(({ id, answers }) => [id, answers[0] ?? '']));
		return {
			form: 'gaps',
			segments,
			words: offered(question, order).map(({ text }) => text),
			key: segments.flatMap((segment) => (segment.type === 'gap' ? [answers.get(segment.id) ?? ''] : []))
		};
	},
	ordering: ({ entries }, order) => {
		const shown = partsInOrder(entries, order);
		const key = shown.map(({ id }) => entries.findIndex((entry) => entry.id === id) + 1);
		return { form: 'order', entries: shown, key };
	},
	matching: (question, order) => {
		const targets = offered(question, order);
		const key = question.pairs.map(({ id }) => targets.findIndex((target) => target.id === id));
		return { form: 'match', sources: question.pairs.map(({ source }) => source), targets, key };
	},
	'sentence-choice': (question, _order, article) => ({ form: 'sentences', key: provingIn(question, article) })
};

/** What is offered together, in the order shown: the words of a bank, the targets of a matching. */
function offered(question: Question, order: readonly string[]): Part[] {
	const parts = outlineOf(question).groups.flatMap(({ choices }) => choices);
	return partsInOrder(
		parts.map(({ id, text }) => ({ id, text })),
		order
	);
}

/** A gap stands in the text as its id in two pairs of braces. */
function segmentsOf(text: string): PaperSegment[] {
	const parts = text.split(/\{\{([a-z0-9-]+)\}\}/);
	return parts.flatMap((part, index): PaperSegment[] => {
		if (index % 2 === 1) return [{ type: 'gap', id: part }];
		return part === '' ? [] : [{ type: 'text', text: part }];
	});
}

/** The numbers of the sentences that hold the evidence, ascending. */
function provingIn(question: Question, article: Article): number[] {
	const proofs = proofsOf(question, article) ?? [];
	return [...new Set(proofs.flatMap(({ sentences }) => sentences))].sort((a, b) => a - b);
}

function truthOf(key: readonly string[]): TruthValue {
	return truthValues.find((value) => key.includes(value)) ?? 'not-stated';
}

function taskOf<K extends Kind>(question: QuestionOf<K>, article: Article): PaperTask {
	return tasks[question.kind](question, presentOf(question, chanceOf(question.id)), article);
}

/** A source of chance that is the same for the same text, so that sheet and key of one pack fit, on every printing. */
function chanceOf(text: string): Chance {
	let state = Number.parseInt(digestOf(text).slice(0, 8), 16) % 2_147_483_647 || 1;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function proofsOf(question: Question, article: Article): PaperProof[] | undefined {
	const proofs: PaperProof[] = [];
	for (const { quote, role } of outlineOf(question).quotes) {
		if (role === 'refutes') continue;
		const place = placeOf(article, quote);
		if (!place) return undefined;
		const { paragraph, start, end, sentences } = place;
		const words = article.paragraphs[paragraph]?.text.slice(start, end) ?? '';
		proofs.push({ role, quote: words, sentences });
	}
	return proofs;
}

/** The questions of a pack for paper, numbered. Those whose proof is not found are left out. The same pack gives the same sheets. */
export function paperOf({ questions, article }: Pack): readonly PaperQuestion[] {
	return questions
		.flatMap((question) => {
			const proofs = proofsOf(question, article);
			const { id, prompt, explanation } = question;
			return proofs ? [{ id, prompt, explanation, proofs, task: taskOf(question, article) }] : [];
		})
		.map((question, index) => ({ number: index + 1, ...question }));
}
