import type { Issue } from '#lib/issue.ts';
import { foldText } from '#lib/text/fold.ts';
import { verdictOf, type Grading, type KindDefinition, type Outline } from '../kind.ts';
import {
	baseProse,
	evidenceQuotes,
	isNotStated,
	outlineChoices,
	rationalesOf,
	refutationsOf
} from '../outline.ts';
import {
	matchingSchema,
	matchingResponseSchema,
	type MatchingQuestion,
	type MatchingResponse
} from './question.ts';
import { matchingShape } from './shape.ts';
import { targetsOf } from './targets.ts';

export type { MatchingQuestion, MatchingResponse } from './question.ts';

function outline(question: MatchingQuestion): Outline {
	const { pairs, extras = [] } = question;
	const targets = pairs.map(({ id, target }, index) => ({
		id,
		text: target,
		correct: true,
		path: ['pairs', index, 'target']
	}));
	const sources = pairs.map(({ source }, index) => ({ text: source, path: ['pairs', index, 'source'] }));
	const choices = [...targets, ...outlineChoices(extras, ['extras'], () => false)];
	return {
		groups: [{ choices, ordered: false, keys: 'many' }],
		key: pairs.map((pair) => pair.target),
		prose: [...baseProse(question), ...sources, ...rationalesOf(extras, ['extras'])],
		quotes: [...evidenceQuotes(question), ...refutationsOf(extras, ['extras'])],
		notStated: isNotStated(question)
	};
}

function grade(question: MatchingQuestion, response: MatchingResponse): Grading {
	const { pairs, extras = [] } = question;
	const given = new Map(Object.entries(response.pairs));
	const textOf = new Map(targetsOf(question).map(({ id, text }) => [id, text]));
	const parts = pairs.map(({ id, target }) => ({
		id,
		correct: textOf.get(given.get(id) ?? '') === target
	}));
	const used = new Set(pairs.map((pair) => given.get(pair.id)));
	const fraction = parts.filter((part) => part.correct).length / parts.length;
	return {
		fraction,
		verdict: verdictOf(fraction),
		parts,
		chosen: extras.filter((extra) => used.has(extra.id)).map((extra) => extra.id),
		notes: []
	};
}

/** Rule MA4 of the README. */
function lint({ pairs }: MatchingQuestion): Issue[] {
	const sources = pairs.map((pair) => foldText(pair.source, 'marks'));
	return pairs.flatMap(({ source }, index) => {
		if (sources.indexOf(sources[index] ?? '') === index) return [];
		return [
			{
				code: 'O2',
				severity: 'error',
				place: { path: ['pairs', index, 'source'] },
				quote: source,
				params: { text: source }
			}
		];
	});
}

/** Sources to be matched with targets. Rules MA1 to MA4 of the README. */
export const matching: KindDefinition<'matching', MatchingQuestion, MatchingResponse> = {
	...matchingShape,
	question: matchingSchema,
	response: matchingResponseSchema,
	outline,
	grade,
	keyResponse: ({ pairs }) => ({ pairs: Object.fromEntries(pairs.map(({ id }) => [id, id])) }),
	lint
};
