import {
	baseProse,
	evidenceQuotes,
	isNotStated,
	outlineChoices,
	rationalesOf,
	refutationsOf
} from '../outline.ts';
import type { KindDefinition, Outline } from '../kind.ts';
import { gradeGaps } from './grade.ts';
import { lintGapFill } from './lint.ts';
import {
	gapFillSchema,
	gapFillResponseSchema,
	type GapFillQuestion,
	type GapFillResponse
} from './question.ts';
import { gapFillShape } from './shape.ts';
import { gapSegments } from './segments.ts';
import { wordsOfBank } from './bank-words.ts';

export { gapSegments, type GapSegment } from './segments.ts';
export { wordsOfBank, type BankWord } from './bank-words.ts';
export type { Gap, GapFillQuestion, GapFillResponse } from './question.ts';

/** The text as a learner reads it before answering, each gap an ellipsis. */
function gappedText(question: GapFillQuestion): string {
	return gapSegments(question.text)
		.map((segment) => (segment.type === 'text' ? segment.text : '…'))
		.join('');
}

function outline(question: GapFillQuestion): Outline {
	const words = question.words ?? [];
	const bank = wordsOfBank(question);
	const choices = outlineChoices(bank, [], (word) => word.gap !== undefined);
	const placed = choices.map((choice, index) => ({ ...choice, path: bank[index]?.path ?? [] }));
	return {
		groups: bank.length === 0 ? [] : [{ choices: placed, ordered: false, keys: 'many' }],
		key: question.gaps.map((gap) => gap.answers[0] ?? ''),
		prose: [
			...baseProse(question),
			{ text: gappedText(question), path: ['text'] },
			...rationalesOf(words, ['words'])
		],
		quotes: [...evidenceQuotes(question), ...refutationsOf(words, ['words'])],
		notStated: isNotStated(question)
	};
}

function keyResponse(question: GapFillQuestion): GapFillResponse {
	const bank = wordsOfBank(question);
	const wordFor = (gap: string): string | undefined => bank.find((word) => word.gap === gap)?.id;
	return {
		gaps: Object.fromEntries(question.gaps.map((gap) => [gap.id, wordFor(gap.id) ?? gap.answers[0] ?? '']))
	};
}

/** A text with gaps, typed or filled from a bank of words. Rules GF1 to GF6 of the README. */
export const gapFill: KindDefinition<'gap-fill', GapFillQuestion, GapFillResponse> = {
	...gapFillShape,
	question: gapFillSchema,
	response: gapFillResponseSchema,
	outline,
	grade: gradeGaps,
	keyResponse,
	lint: lintGapFill
};
