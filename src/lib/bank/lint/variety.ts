import type { Issue } from '#lib/issue.ts';
import { pickingOf } from '#lib/kinds/shapes.ts';
import { contestsOf, judgesStatement } from './choices.ts';
import { holdsRun, lexisOf } from './lexis.ts';
import { proofSentences, sentenceText } from './proof.ts';
import type { Asked, LintContext, Rule } from './rule.ts';

const mostOfOneKind = 0.6;
const leastBeyond = 1 / 3;
/** Shares of fewer questions than this say nothing. */
const fewest = 5;

function information(params: Record<string, string | number>): Issue {
	return { code: 'B5', severity: 'information', place: {}, params };
}

function commonestKind(questions: readonly Asked[]): Issue[] {
	const counts = new Map<string, number>();
	for (const { question } of questions) counts.set(question.kind, (counts.get(question.kind) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count > mostOfOneKind * questions.length)
		.map(([kind, count]) => {
			const percent = Math.round((100 * count) / questions.length);
			return information({ case: 'kind', kind, percent });
		});
}

/** Whether the one sentence that proves the answer has the answer's words, so that finding them is enough. */
function answeredWordForWord(asked: Asked, context: LintContext): boolean {
	const { question, outline } = asked;
	const [number, ...more] = proofSentences(asked, context);
	if (number === undefined || more.length > 0 || pickingOf(question)) return false;
	const lexis = lexisOf(context);
	const sentence = lexis.tokens(sentenceText(number, context));
	const keys = contestsOf(outline).flatMap((contest) => contest.keys.map((key) => key.text));
	const texts = judgesStatement(outline) ? [question.prompt] : keys.length > 0 ? keys : outline.key;
	return texts.every((text) => holdsRun(sentence, lexis.tokens(text)));
}

function beyondLiteral(context: LintContext): Issue[] {
	const { questions } = context;
	const beyond = questions.filter(
		(asked) => asked.question.skill !== 'literal' && !answeredWordForWord(asked, context)
	).length;
	if (beyond >= leastBeyond * questions.length) return [];
	const percent = Math.round((100 * beyond) / questions.length);
	return [information({ case: 'literal', count: beyond, percent })];
}

/** B5: no kind is most of the bank, and at least a third of it asks for more than finding the words. */
export const variety: Rule = {
	code: 'B5',
	check(context) {
		if (context.questions.length < fewest) return [];
		return [...commonestKind(context.questions), ...beyondLiteral(context)];
	}
};
