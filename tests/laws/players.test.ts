import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { languageTags, type Language } from '#lib/i18n/language.ts';
import {
	gradeOf,
	keyResponseOf,
	kindNames,
	outlineOf,
	type Kind,
	type Question,
	type QuestionOf
} from '#lib/kinds/index.ts';
import { questionSchema } from '#lib/kinds/questions.ts';
import { presentOf } from '#lib/kinds/shapes.ts';
import { playerOf } from '#lib/kinds/players.ts';
import { sampleArticle as article, samples } from './kind-samples.ts';
import PlayerHost from './PlayerHost.svelte';

interface Shown {
	readonly question: Question;
	readonly order: readonly string[];
}

/** The same question with another key, and an order that shows its parts as before. */
const rekeyed: { readonly [K in Kind]: (question: QuestionOf<K>, order: readonly string[]) => Shown } = {
	'single-choice': (question, order) => ({
		question: { ...question, choices: question.choices.map((each) => ({ ...each, correct: !each.correct })) },
		order
	}),
	'multiple-choice': (question, order) => ({
		question: { ...question, choices: question.choices.map((each) => ({ ...each, correct: !each.correct })) },
		order
	}),
	'true-false': (question, order) => ({
		question: { ...question, answer: question.answer === true ? false : true },
		order
	}),
	'short-text': (question, order) => ({ question: { ...question, answers: ['صيدا'] }, order }),
	number: (question, order) => ({ question: { ...question, answer: 2015 }, order }),
	date: (question, order) => ({ question: { ...question, answer: '2015' }, order }),
	'gap-fill': (question, order) => {
		const gaps = question.gaps.map((gap, index) => ({
			...gap,
			answers: question.gaps.at(index - 1)?.answers ?? []
		}));
		// The word of a gap has the gap's id, so each word keeps its place where the ids are turned with the answers.
		const ids = question.gaps.map(({ id }) => `gap-${id}`);
		const turned = order.map((id) =>
			ids.includes(id) ? (ids[(ids.indexOf(id) + 1) % ids.length] ?? id) : id
		);
		return { question: { ...question, gaps }, order: turned };
	},
	ordering: (question, order) => ({
		question: { ...question, entries: [...question.entries].reverse() },
		order
	}),
	matching: (question, order) => {
		const ids = question.pairs.map(({ id }) => id);
		const pairs = question.pairs.map((pair, index) => ({
			...pair,
			target: question.pairs.at(index - 1)?.target ?? ''
		}));
		const turned = order.map((id) =>
			ids.includes(id) ? (ids[(ids.indexOf(id) + 1) % ids.length] ?? id) : id
		);
		return { question: { ...question, pairs }, order: turned };
	},
	'sentence-choice': (question, order) => ({
		question: { ...question, evidence: [{ quote: 'افتتحت بلدية صيدا' }] },
		order
	})
};

function withOtherKey<K extends Kind>(question: QuestionOf<K>, order: readonly string[]): Shown {
	return rekeyed[question.kind](question, order);
}

async function html({ question, order }: Shown, language: Language, answered = false): Promise<string> {
	const response = answered ? keyResponseOf(question, article) : undefined;
	const graded = gradeOf(question, response, article);
	const grading = graded.ok ? graded.value : undefined;
	const Player = await playerOf(question);
	return render(PlayerHost, { props: { Player, question, article, order, response, grading, language } })
		.body;
}

const all = Object.values(samples)
	.flat()
	.map((raw) => questionSchema.parse(raw))
	.map((question) => ({
		name: `${question.kind} ${question.id}`,
		question,
		order: presentOf(question, () => 0.4)
	}));

test('every kind has a player under test', () => {
	expect(new Set(all.map(({ question }) => question.kind))).toEqual(new Set(kindNames));
});

describe.each(all)('the player of $name', ({ question, order }) => {
	test('[K4] is the same whatever the key is, before the response', async () => {
		const there = await html({ question, order }, 'ar');
		const other = withOtherKey(question, order);
		expect(other.question).not.toEqual(question);
		expect(await html(other, 'ar')).toBe(there);
	});

	test('[K4] has no id of a part in it, before the response', async () => {
		const shown = await html({ question, order }, 'ar');
		const ids = [
			...order,
			...outlineOf(question).groups.flatMap(({ choices }) => choices.map(({ id }) => id))
		];
		for (const id of ids) expect(shown).not.toMatch(new RegExp(`["> ]${id}["< ]`));
	});

	test('[K5] says in words how each part fared, in every language', async () => {
		for (const language of languageTags) {
			const shown = await html({ question, order }, language, true);
			expect(shown).toMatch(language === 'ar' ? /صحيح/ : /Right/);
			expect(shown).not.toContain('undefined');
		}
	});
});
