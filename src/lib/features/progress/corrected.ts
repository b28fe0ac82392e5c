import { viewOf } from '#lib/article/pieces.ts';
import { canonicalJson } from '#lib/bank/canonical.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { feedbackFor, highlightsOf } from '#lib/bank/feedback.ts';
import { gradeOf, responseOf, type Question, type Response } from '#lib/kinds/index.ts';
import type { Grading } from '#lib/kinds/kind.ts';
import { Corrections, type Told } from '#lib/storage/corrections.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { Attempt } from '#lib/study/attempt.ts';
import { dayOf } from '#lib/study/day.ts';
import type { Mark } from '#lib/study/mark.ts';

/** One response that is marked otherwise now, however often it was given. */
export interface CorrectedResponse {
	/** Tells it from the others. */
	readonly key: string;
	/** The question as it is now. */
	readonly question: Question;
	readonly response: Response | undefined;
	/** The order in which the parts were last shown. */
	readonly order: readonly string[];
	/** By the key as it is now. */
	readonly grading: Grading;
	/** The sentences of the article that prove the answer, or refute the choice. */
	readonly proof: ReturnType<typeof viewOf>;
	readonly before: Mark;
	readonly after: Mark;
	/** How often it was given and so marked, and the local day of the last time. */
	readonly count: number;
	readonly day: number;
}

/** The responses to questions of a pack that are marked otherwise now, the last given first. `undefined` where the store fails. */
export async function correctedIn(
	content: Pack,
	{ database, learners, clock }: Storage
): Promise<readonly CorrectedResponse[] | undefined> {
	const learner = await learners.current(clock.now());
	const told = learner.ok && (await new Corrections(database).ofThoseThatCount(learner.value.id));
	return told && told.ok ? correctedResponses(content, told.value) : undefined;
}

/** As `correctedIn`, from what was found and the attempts that it names. */
export function correctedResponses(content: Pack, { held, attempts }: Told): readonly CorrectedResponse[] {
	const byId = new Map(attempts.map((attempt) => [attempt.id, attempt]));
	const responses = new Map<string, CorrectedResponse>();
	const corrections = held.filter(({ uid }) => uid === content.uid).flatMap((one) => one.corrections);
	const given = corrections.flatMap(({ attempt: id, before, after }) => {
		const attempt = byId.get(id);
		return attempt ? [{ attempt, before, after }] : [];
	});
	for (const one of given.sort((a, b) => b.attempt.at - a.attempt.at)) {
		const { question, response } = one.attempt;
		const key = canonicalJson([question, response ?? null, one.before, one.after]);
		const known = responses.get(key);
		const made = known ? { ...known, count: known.count + 1 } : corrected(content, { key, ...one });
		if (made) responses.set(key, made);
	}
	return [...responses.values()];
}

interface Given {
	readonly key: string;
	readonly attempt: Attempt;
	readonly before: Mark;
	readonly after: Mark;
}

function corrected(
	{ questions, article }: Pack,
	{ key, attempt, before, after }: Given
): CorrectedResponse | undefined {
	const question = questions.find(({ id }) => id === attempt.question);
	const graded = question && gradeOf(question, attempt.response, article);
	if (!question || !graded?.ok) return undefined;
	const highlights = highlightsOf(feedbackFor(question, graded.value, article), article);
	const proof = viewOf(article, highlights, new Map()).map((paragraph) =>
		paragraph.filter(({ roles }) => roles.length > 0)
	);
	return {
		...{ key, question, order: attempt.order, grading: graded.value, proof, before, after },
		response: responseOf(question, attempt.response),
		count: 1,
		day: dayOf(attempt)
	};
}
