import { describe, expect, it } from 'vitest';
import { gradeOf, type Question } from '#lib/kinds/index.ts';
import { directorName, sampleArticle, whoOpened } from './bank.samples.ts';
import { feedbackFor, highlightsOf, type Feedback } from './feedback.ts';
import { parseQuestion } from './parse.ts';

const article = sampleArticle();

function question(value: unknown): Question {
	const parsed = parseQuestion(value);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
	return parsed.value;
}

function feedbackTo(value: unknown, response: unknown): Feedback {
	const asked = question(value);
	const graded = gradeOf(asked, response, article);
	if (!graded.ok) throw new Error(JSON.stringify(graded.error));
	return feedbackFor(asked, graded.value, article);
}

function markedWords(feedback: Feedback): string[] {
	return [...highlightsOf(feedback, article)].flatMap(([number, { marks }]) =>
		marks.map(({ start, end, roles }) => {
			const text = article.paragraphs[number > 2 ? 1 : 0]?.text.slice(start, end) ?? '';
			return `${number} ${roles.join('+')}: ${text}`;
		})
	);
}

describe('feedbackFor', () => {
	it('[BK10] shows the evidence and why the key is right after a right response', () => {
		const feedback = feedbackTo(whoOpened, { choice: 'council' });
		expect(feedback.evidence).toMatchObject([
			{
				role: 'answer',
				quote: 'افتتحت البلدية صباح السبت مكتبة عامة',
				located: { paragraph: 0, sentences: [1] }
			}
		]);
		expect(feedback.refutations).toEqual([]);
		expect(feedback.rationale).toBe('هي فاعل الجملة الأولى.');
		expect(feedback.explanation).toBe(whoOpened.explanation);
	});

	it('[BK10] refutes the distractor that was chosen, and only that one', () => {
		expect(feedbackTo(whoOpened, { choice: 'residents' }).refutations).toMatchObject([
			{
				choice: 'residents',
				text: 'السكان',
				rationale: 'تبرّع السكان بالكتب.',
				quote: 'أكثرها تبرّع به السكان',
				notMentioned: false
			}
		]);
		const [refutation] = feedbackTo(whoOpened, { choice: 'ministry' }).refutations;
		expect(refutation).toMatchObject({ choice: 'ministry', notMentioned: true });
		expect(refutation?.located).toBeUndefined();
	});

	it('[BK10] gives the rationale of a foreseen response that was typed', () => {
		expect(feedbackTo(directorName, { text: 'البلدية' }).refutations).toEqual([
			{ choice: 'council', rationale: 'افتتحت المكتبة ولم تتحدث.', notMentioned: true }
		]);
	});
});

describe('highlightsOf', () => {
	it('[BK11] marks the quoted words in their sentences, by role', () => {
		expect(markedWords(feedbackTo(whoOpened, { choice: 'residents' }))).toEqual([
			'1 answer: افتتحت البلدية صباح السبت مكتبة عامة',
			'2 refutes: أكثرها تبرّع به السكان'
		]);
	});

	it('[BK11] gives words that answer and refute both roles, and cuts the rest', () => {
		const [council, residents, ministry] = whoOpened.choices;
		const overlapping = {
			...whoOpened,
			choices: [council, { ...residents, refutedBy: { quote: 'صباح السبت مكتبة عامة في الحي' } }, ministry]
		};
		const feedback = feedbackTo(overlapping, { choice: 'residents' });
		expect(markedWords(feedback)).toEqual([
			'1 answer: افتتحت البلدية ',
			'1 answer+refutes: صباح السبت مكتبة عامة',
			'1 refutes:  في الحي'
		]);
		expect(highlightsOf(feedback, article).get(1)?.roles).toEqual(['answer', 'refutes']);
	});

	it('[BK11] marks a quote over two sentences in each of them', () => {
		const evidence = [{ quote: 'مكتبة عامة في الحي القديم. وتضم المكتبة' }];
		expect(markedWords(feedbackTo({ ...whoOpened, evidence }, { choice: 'council' }))).toEqual([
			'1 answer: مكتبة عامة في الحي القديم.',
			'2 answer: وتضم المكتبة'
		]);
	});
});
