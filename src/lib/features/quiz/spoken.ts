import type { Feedback } from '#lib/bank/feedback.ts';
import type { EvidenceRole } from '#lib/kinds/kind.ts';

/** What a screen reader hears after the verdict: each quote after its label, then why, in the order they are shown. */
export function spoken(feedback: Feedback, labels: Record<EvidenceRole, string>): string {
	const evidence = feedback.evidence.map(({ role, quote }) => `${labels[role]}: «${quote}»`);
	const refutations = feedback.refutations.flatMap(({ quote, rationale }) => [
		...(quote === undefined ? [] : [`${labels.refutes}: «${quote}»`]),
		...(rationale === undefined ? [] : [rationale])
	]);
	const why = feedback.refutations.length > 0 || feedback.rationale === undefined ? [] : [feedback.rationale];
	return [...evidence, ...refutations, ...why, feedback.explanation].join(' ');
}
