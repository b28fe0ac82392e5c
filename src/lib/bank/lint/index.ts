import { at, type Issue } from '#lib/issue.ts';
import { lintOf } from '#lib/kinds/index.ts';
import type { Pack } from '../bank.ts';
import { absoluteWords } from './absolute-words.ts';
import { withAcceptances } from './accept.ts';
import { alikeTypes } from './alike-types.ts';
import { asks } from './asks.ts';
import { characters } from './characters.ts';
import { commonStart } from './common-start.ts';
import { containedChoices } from './contained-choices.ts';
import { contextOf } from './context.ts';
import { copiedPrompt } from './copied-prompt.ts';
import { counts } from './counts.ts';
import { coverage } from './coverage.ts';
import { distractorsRefuted, distractorsWrong } from './distractors.ts';
import { equalChoices } from './equal-choices.ts';
import { givenAway } from './given-away.ts';
import { grammarCue } from './grammar-cue.ts';
import { guessesIn, guessing, type Guess } from './guessing.ts';
import { identity } from './identity.ts';
import { keyInEvidence } from './key-in-evidence.ts';
import { longestKey } from './longest-key.ts';
import { negation } from './negation.ts';
import { oneDifference } from './one-difference.ts';
import { plainText } from './plain-text.ts';
import { promptWords } from './prompt-words.ts';
import { quoteFound, quoteOnce, quoteWhole } from './quotes.ts';
import { reasons } from './reasons.ts';
import type { LintContext, Rule } from './rule.ts';
import { samePrompt } from './same-prompt.ts';
import { standIn } from './stand-in.ts';
import { variety } from './variety.ts';

/** The rules that look at each question by itself. */
export const questionRules: readonly Rule[] = [
	quoteFound,
	quoteOnce,
	quoteWhole,
	keyInEvidence,
	distractorsWrong,
	distractorsRefuted,
	alikeTypes,
	oneDifference,
	counts,
	equalChoices,
	containedChoices,
	longestKey,
	standIn,
	absoluteWords,
	promptWords,
	grammarCue,
	negation,
	asks,
	commonStart,
	copiedPrompt,
	characters,
	plainText,
	reasons
];

/** The rules that look at all questions together. */
export const bankRules: readonly Rule[] = [identity, samePrompt, givenAway, coverage, variety, guessing];

/** Every rule that needs no learner's data, in the order of the table in the README. */
export const rules: readonly Rule[] = [...questionRules, ...bankRules];

/** What each question's own kind finds wrong with it. */
export function ofKinds({ questions, article }: LintContext): Issue[] {
	return questions.flatMap(({ question }) =>
		lintOf(question, article).map((issue) => at(issue, { question: question.id }))
	);
}

/** Issues with one code at one place for one reason are one; a kind's own finding stands before a rule's. */
export function distinct(issues: readonly Issue[]): Issue[] {
	const seen = new Map<string, Issue>();
	for (const issue of issues) {
		const { question, path } = issue.place;
		const name = JSON.stringify([issue.code, issue.severity, question, path, issue.params]);
		if (!seen.has(name)) seen.set(name, issue);
	}
	return [...seen.values()];
}

/**
 * What is wrong or weak in a pack, by the rules of a good bank and each kind's own, after the author's acceptances.
 * Paths start at the question named in `place`, or at the bank where none is. `files` is for content under
 * `questions/`. Pure; never throws for a pack that was parsed.
 */
export function lintBank(pack: Pack, strictness: 'files' | 'other'): Issue[] {
	const context = contextOf(pack, strictness);
	const found = [...ofKinds(context), ...rules.flatMap((rule) => rule.check(context))];
	return withAcceptances(distinct(found), pack);
}

/** How programs that never see the article fare over a pack: rule B6's figures, for reports. */
export function guesses(pack: Pack): Guess[] {
	return guessesIn(contextOf(pack, 'other'));
}
