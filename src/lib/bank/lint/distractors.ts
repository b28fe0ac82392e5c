import { isVerdictGroup, contestsOf, textPath, type Contest } from './choices.ts';
import { lexisOf } from './lexis.ts';
import { quotedProof } from './proof.ts';
import { questionRule, type Asked, type Finding, type LintContext } from './rule.ts';
import { spelling } from './spelling.ts';

/** Whether the author has said, by accepting O2, that the choices are meant to differ in their spelling alone. */
function spellingIsMeant({ question }: Asked, { pack }: LintContext): boolean {
	return [...(question.accept ?? []), ...(pack.accept ?? [])].some(({ rule }) => rule === 'O2');
}

function equalToKey({ keys, distractors }: Contest, asked: Asked): Finding[] {
	const known = new Set(keys.map((key) => spelling(key.text)));
	return distractors
		.filter((choice) => known.has(spelling(choice.text)))
		.map((choice) => ({
			severity: 'error',
			path: textPath(asked, choice),
			quote: choice.text,
			params: { case: 'equal', text: choice.text }
		}));
}

function quotedUnrefuted({ distractors }: Contest, asked: Asked, context: LintContext): Finding[] {
	const lexis = lexisOf(context);
	const proof = new Set(lexis.stems(quotedProof(asked)));
	return distractors.flatMap((choice) => {
		const words = [...lexis.content(choice.text)];
		const quoted = words.length > 0 && words.every((word) => proof.has(word));
		if (!quoted || choice.refutedBy) return [];
		const params = { case: 'quoted', text: choice.text };
		return [{ severity: 'warning', path: choice.path, quote: choice.text, params }];
	});
}

/** G5: no distractor is the key in another spelling, nor one of the evidence's own words without a refutation. */
export const distractorsWrong = questionRule('G5', (asked, context) =>
	contestsOf(asked.outline).flatMap((contest) => [
		...(spellingIsMeant(asked, context) ? [] : equalToKey(contest, asked)),
		...quotedUnrefuted(contest, asked, context)
	])
);

/** G6: each distractor is refuted by a quote, or marked as not mentioned, and a rationale says why it is wrong. */
export const distractorsRefuted = questionRule('G6', ({ outline }, { strictness }) => {
	const severity = strictness === 'files' ? 'error' : 'warning';
	const verdicts = outline.groups
		.filter(isVerdictGroup)
		.flatMap((group) => group.choices.filter((choice) => !choice.correct));
	const distractors = [...contestsOf(outline).flatMap((contest) => contest.distractors), ...verdicts];
	return distractors.flatMap((choice) => {
		const missing = [
			...(choice.refutedBy || choice.notMentioned ? [] : ['refutation']),
			...(choice.rationale ? [] : ['rationale'])
		];
		return missing.map((what) => ({
			severity,
			path: choice.path,
			quote: choice.text,
			params: { case: what, text: choice.text }
		}));
	});
});
