import { describe, expect, it } from 'vitest';
import type { Question } from '#lib/kinds/index.ts';
import { directorName, sampleArticle, whoOpened } from './bank.samples.ts';
import { coverageOf, durationOf, makeupOf } from './coverage.ts';
import { parseQuestion } from './parse.ts';

function parsed(fields: object): Question {
	const question = parseQuestion(fields);
	if (!question.ok) throw new Error(JSON.stringify(question.error));
	return question.value;
}
const article = sampleArticle();
const questions = [parsed(whoOpened), parsed(directorName)];

describe('what a bank covers', () => {
	it('[BK17] tells which questions each sentence proves, and which it refutes choices of', () => {
		expect(coverageOf(questions, article).sentences).toEqual([
			{ number: 1, answer: ['who-opened'], nearest: [], refutes: [] },
			{ number: 2, answer: [], nearest: [], refutes: ['who-opened'] },
			{ number: 3, answer: ['director-name'], nearest: [], refutes: [] }
		]);
	});

	it('[BK17] tells the sentences that prove nothing, and questions whose quote is lost', () => {
		expect(coverageOf(questions, article).untested).toEqual([2]);
		const lost = parsed({ ...whoOpened, evidence: [{ quote: 'أغلقت البلدية المكتبة' }] });
		expect(coverageOf([lost], article)).toMatchObject({ untested: [1, 2, 3], lost: ['who-opened'] });
	});

	it('[BK17] tells the facts that no evidence holds, and a "not stated" tests where it is nearest', () => {
		const glossed = {
			...article,
			glossary: [
				{ term: 'بطاقة', meaning: 'ورقة' },
				{ term: 'البلدية', meaning: 'مجلس' }
			]
		};
		const facts = coverageOf(questions, glossed).facts.map(({ sentence, text }) => [sentence, text]);
		expect(facts).toEqual([[3, 'بطاقة']]);
		const nearest = parsed({
			...{ id: 'fee', kind: 'true-false', skill: 'inference', level: 1, answer: 'not-stated' },
			prompt: 'البطاقة مجانية.',
			evidence: [{ nearest: 'إعارة الكتب تحتاج إلى بطاقة' }],
			explanation: 'لا يذكر النص ثمنها.'
		});
		expect(coverageOf([nearest], glossed).sentences[2]?.nearest).toEqual(['fee']);
	});

	it('[BK18] counts kinds, skills, levels and facts', () => {
		const again = parsed({ ...directorName, id: 'again', fact: 'director-name' });
		const makeup = makeupOf([...questions, again]);
		expect([...makeup.kinds]).toEqual([
			['single-choice', 1],
			['short-text', 2]
		]);
		expect([...makeup.skills].map(([, count]) => count)).toEqual([1, 2]);
		expect([...makeup.levels]).toEqual([[1, 3]]);
		expect(makeup.facts).toBe(2);
	});

	it('[BK18] estimates how long reading and answering take', () => {
		const one = durationOf(questions.slice(0, 1), article);
		expect(durationOf([...questions, ...questions], article).reading).toBe(one.reading);
		expect(durationOf([...questions, ...questions], article).answering).toBe(
			2 * durationOf(questions, article).answering
		);
		const proving = [parsed({ ...whoOpened, askEvidence: true })];
		expect(durationOf(proving, article).answering).toBeGreaterThan(one.answering);
		expect(one.reading).toBeGreaterThan(5);
		expect(one.reading).toBeLessThan(60);
	});
});
