import { describe, expect, test } from 'vitest';
import type { Issue } from '#lib/issue.ts';
import { fromQuestion, toQuestion, type Draft } from '#lib/kinds/drafts.ts';
import type { Question } from '#lib/kinds/index.ts';
import type { MendCode } from '#lib/kinds/editor.ts';
import { sampleArticle, samplePack, whoOpened, directorName } from '../bank.samples.ts';
import { lintBank } from '../lint/index.ts';
import { parsePack, parseQuestion } from '../parse.ts';
import { differenceOf } from './difference.ts';
import { mendsOf } from './mends.ts';

const article = sampleArticle();

function draftOf(fields: Readonly<Record<string, unknown>>, of: object = whoOpened): Draft {
	const given = Object.entries({ ...of, ...fields }).filter(([, value]) => value !== undefined);
	const parsed = parseQuestion(Object.fromEntries(given));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
	const question: Question = parsed.value;
	return fromQuestion(question);
}

function issuesOf(draft: Draft): Issue[] {
	const parsed = parsePack(samplePack([toQuestion(draft)]));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
	return lintBank({ ...parsed.value.pack, article }, 'files');
}

/** The draft after the mend of its issue, and whether the issue is gone. */
function mended(draft: Draft, code: string, mend: MendCode): { draft: Draft; gone: boolean } {
	const isIt = (issue: Issue) =>
		issue.code === code && mendsOf(issue, draft, article).some((each) => each.code === mend);
	const issue = issuesOf(draft).find(isIt);
	const found = issue && mendsOf(issue, draft, article).find((each) => each.code === mend);
	if (!found) throw new Error(`no ${mend} for ${code}: ${JSON.stringify(issuesOf(draft))}`);
	const after: Draft = found.apply(draft);
	return { draft: after, gone: !issuesOf(after).some(isIt) };
}

const choiceless = { ...whoOpened, choices: undefined };
const choices = (wrong: object) => [...whoOpened.choices.slice(0, 2), { ...whoOpened.choices[2], ...wrong }];

describe('one-tap mends', () => {
	test('a quote that cuts words takes them in whole', () => {
		const after = mended(draftOf({ evidence: [{ quote: 'تتحت البلدية صبا' }] }), 'G3', 'whole-words');
		expect(after.draft.evidence).toEqual([{ quote: 'افتتحت البلدية صباح' }]);
		expect(after.gone).toBe(true);
	});

	test('a quote that is not in the article becomes the closest that is', () => {
		const after = mended(
			draftOf({ evidence: [{ quote: 'افتتحت البلدية مساء السبت مكتبة' }] }),
			'G1',
			'closest-words'
		);
		expect(after.gone).toBe(true);
	});

	test('a quote that differs in marks becomes exact', () => {
		const after = mended(draftOf({ evidence: [{ quote: 'افتتحت البلديّة صباح' }] }), 'G1', 'exact-words');
		expect(after.draft.evidence).toEqual([{ quote: 'افتتحت البلدية صباح' }]);
	});

	test('a quote that stands twice takes its first place', () => {
		const after = mended(draftOf({ evidence: [{ quote: 'المكتبة' }] }), 'G2', 'tell-apart');
		expect(after.gone).toBe(true);
	});

	test('a refutation is mended where it stands', () => {
		const refutedBy = { quote: 'كثرها تبرّع به السكان' };
		const draft = draftOf({
			choices: choices({ notMentioned: undefined, refutedBy, id: 'x' }).filter((_, i) => i !== 1)
		});
		const after = mended(draft, 'G3', 'whole-words');
		expect(after.draft).toMatchObject({
			choices: [{ text: 'البلدية' }, { refutedBy: { quote: 'أكثرها تبرّع به السكان' } }]
		});
	});

	test('a Latin question mark becomes the Arabic one', () => {
		const after = mended(draftOf({ prompt: 'من افتتح المكتبة?' }), 'S2', 'arabic-question-mark');
		expect([after.draft.prompt, after.gone]).toEqual(['من افتتح المكتبة؟', true]);
	});

	test('a negation is set between quotation marks', () => {
		const after = mended(draftOf({ prompt: 'من لم يفتتح المكتبة؟' }), 'S1', 'mark-negation');
		expect([after.draft.prompt, after.gone]).toEqual(['من «لم» يفتتح المكتبة؟', true]);
	});

	test('digits become those of one set, and gaps keep their names', () => {
		const fields = {
			kind: 'gap-fill',
			text: 'في عام ٢٠١٥ {{g1}} 12.',
			gaps: [{ id: 'g1', answers: ['كتاب'] }]
		};
		const after = mended(draftOf(fields, choiceless), 'T1', 'digits');
		expect(after.draft).toMatchObject({ text: 'في عام 2015 {{g1}} 12.', gaps: [{ id: 'g1' }] });
		expect(after.gone).toBe(true);
	});

	test.each([
		['hidden-characters', 'من \u200Fافتتح المكتبة؟', 'من افتتح المكتبة؟'],
		['hidden-characters', 'من \uFEFFافتتح المكتبة؟', 'من افتتح المكتبة؟'],
		['usual-letters', 'من افتتح المكتبة ﻻ غيرها؟', 'من افتتح المكتبة لا غيرها؟'],
		['arabic-letters', 'من افتتح المکتبة؟', 'من افتتح المكتبة؟']
	] as const)('%s: «%s»', (mend, prompt, clean) => {
		expect(mended({ ...draftOf({}), prompt: `${prompt} ` }, 'T1', mend).draft.prompt.trim()).toBe(clean);
	});

	test('a choice that is there twice is taken out, and the key never', () => {
		const draft = draftOf({ choices: choices({ text: 'السكان' }) });
		const after = mended(draft, 'O2', 'remove-row');
		expect(after.draft).toMatchObject({ choices: [{ text: 'البلدية' }, { text: 'السكان' }] });
		const twin = draftOf({ choices: choices({ text: 'البلدية' }) });
		const issues = issuesOf(twin).filter(({ code }) => code === 'O2' || code === 'G5');
		expect(issues.length).toBeGreaterThan(0);
		for (const issue of issues) {
			for (const mend of mendsOf(issue, twin, article)) {
				expect(mend.apply(twin)).toMatchObject({ choices: [{ correct: true }, {}] });
			}
		}
	});

	test('a wrong answer that is right is taken out', () => {
		const wrong = [{ text: 'سلمى حداد', notMentioned: true, rationale: 'هي.' }];
		const after = mended(draftOf({ wrong }, directorName), 'wrong-accepted', 'remove-row');
		expect(after.draft).toMatchObject({ wrong: [] });
		expect(after.gone).toBe(true);
	});

	test('a year that the article does not state is left out', () => {
		const after = mended(
			draftOf({ kind: 'date', answer: '2019-03' }, choiceless),
			'year-not-in-article',
			'without-year'
		);
		expect(after.draft).toMatchObject({ answer: 'XXXX-03' });
	});

	test('an acceptance that covers nothing is taken out', () => {
		const accept = [{ rule: 'O4', reason: 'لا بأس.' }];
		const after = mended(draftOf({ accept }), 'accept-unused', 'remove-acceptance');
		expect(after.draft.accept).toEqual([]);
	});

	test('a false statement is told where it leaves the evidence', () => {
		const fields = {
			kind: 'true-false',
			answer: false,
			prompt: 'افتتحت البلدية صباح الأحد مكتبة عامة.'
		};
		const after = mended(draftOf(fields, choiceless), 'difference-missing', 'find-difference');
		expect(after.draft).toMatchObject({ difference: { statement: 'الأحد', article: 'السبت' } });
		expect(differenceOf('كل شيء هنا مختلف', 'كل شيء هنا')).toBeUndefined();
	});

	test('what needs a thought has no mend', () => {
		const draft = draftOf({ choices: choices({ rationale: 'خطأ' }) });
		const thought = issuesOf(draft).filter(({ code }) => code === 'T3' || code === 'G8');
		expect(thought.length).toBeGreaterThan(0);
		for (const issue of thought) expect(mendsOf(issue, draft, article)).toEqual([]);
	});
});
