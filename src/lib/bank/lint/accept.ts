import type { Issue, Path } from '#lib/issue.ts';
import type { Pack } from '../bank.ts';

/** A warning that the author accepts, for one question or, without one, for the whole bank. */
interface Acceptance {
	readonly rule: string;
	readonly reason: string;
	readonly question?: string;
	readonly path: Path;
}

function acceptancesOf(pack: Pack): Acceptance[] {
	const ofQuestions = pack.questions.flatMap(({ id, accept = [] }) =>
		accept.map((each, index) => ({ ...each, question: id, path: ['accept', index] }))
	);
	const ofBank = (pack.accept ?? []).map((each, index) => ({ ...each, path: ['accept', index] }));
	return [...ofQuestions, ...ofBank];
}

function covers({ rule, question }: Acceptance, issue: Issue): boolean {
	return rule === issue.code && (question === undefined || question === issue.place.question);
}

function unused({ rule, question, path }: Acceptance, issues: readonly Issue[]): Issue {
	const isError = issues.some((issue) => issue.code === rule && issue.severity === 'error');
	const place = question === undefined ? { path } : { question, path };
	const params = isError ? { rule, case: 'error' } : { rule };
	return { code: 'accept-unused', severity: 'information', place, params };
}

/** A map of acceptances by rule, and by rule and question, so that a large bank is not searched for each issue. */
function indexOf(acceptances: readonly Acceptance[]): Map<string, Acceptance> {
	const index = new Map<string, Acceptance>();
	for (const each of acceptances) {
		const name = each.question === undefined ? each.rule : `${each.rule} ${each.question}`;
		if (!index.has(name)) index.set(name, each);
	}
	return index;
}

/**
 * The issues with what the author accepts: an accepted warning becomes information with the reason in `params.reason`;
 * errors stay errors. An acceptance that covers no warning or information is told as `accept-unused`.
 */
export function withAcceptances(issues: readonly Issue[], pack: Pack): Issue[] {
	const acceptances = acceptancesOf(pack);
	if (acceptances.length === 0) return [...issues];
	const index = indexOf(acceptances);
	const used = new Set<Acceptance>();
	const told = issues.map((issue): Issue => {
		if (issue.severity === 'error') return issue;
		const own = index.get(`${issue.code} ${issue.place.question ?? ''}`);
		const acceptance = own ?? index.get(issue.code);
		if (!acceptance) return issue;
		used.add(acceptance);
		if (issue.severity === 'information') return issue;
		return { ...issue, severity: 'information', params: { ...issue.params, reason: acceptance.reason } };
	});
	const idle = acceptances.filter((each) => !used.has(each));
	return [
		...told,
		...idle.map((each) =>
			unused(
				each,
				issues.filter((issue) => covers(each, issue))
			)
		)
	];
}
