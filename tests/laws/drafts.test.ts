import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldersAt, readFolders } from '#content/library.ts';
import { withTexts } from '#lib/bank/mends/places.ts';
import { placeIssues, fieldName } from '#lib/kinds/draft-fields.ts';
import {
	blankDraft,
	convertDraft,
	draftFrom,
	drafts,
	fieldsOf,
	fromQuestion,
	toQuestion,
	type Draft
} from '#lib/kinds/drafts.ts';
import { kinds, type Kind, type Question, type QuestionOf } from '#lib/kinds/index.ts';
import { questionSchema } from '#lib/kinds/questions.ts';
import { parseQuestion } from '#lib/bank/parse.ts';
import { samples } from './kind-samples.ts';

const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);
const names = Object.keys(drafts).filter(isKind);

const read = await readFolders((await foldersAt('questions')) ?? []);
const ofBanks: Question[] = read.flatMap(({ pack }) => pack?.questions ?? []);
const ofSamples = Object.values(samples)
	.flat()
	.map((raw) => questionSchema.parse(raw));
const all = [...ofBanks, ...ofSamples];

const draftOf = <K extends Kind>(question: QuestionOf<K>) => fromQuestion(question);
const questionOf = <K extends Kind>(draft: Parameters<typeof toQuestion<K>>[0]) => toQuestion(draft);
const isWarned = (draft: Draft) => {
	const parsed = parseQuestion(questionOf(draft));
	return parsed.ok ? [] : parsed.error;
};

describe('drafts of questions', () => {
	test('[K6] every question of the site and every sample comes back the same', () => {
		expect(ofBanks.length).toBeGreaterThan(50);
		for (const question of all) {
			expect(questionSchema.parse(questionOf(draftOf(question)))).toEqual(question);
		}
	});

	test('[K6] survive being stored as JSON, and parsing twice changes nothing', () => {
		for (const draft of all.map(draftOf)) {
			const stored = draftFrom(JSON.parse(JSON.stringify(draft)));
			expect(stored).toEqual(draft);
			expect(draftFrom(stored)).toEqual(stored);
		}
	});

	test('what is no draft is none', () => {
		for (const stored of [undefined, null, 3, [], {}, { ...blankDraft('number', 'a'), level: 9 }]) {
			expect(draftFrom(stored)).toBeUndefined();
		}
	});

	test('texts past all bounds are refused, so that no stored draft fills the device', () => {
		expect(draftFrom({ ...blankDraft('number', 'a'), prompt: 'ط'.repeat(5001) })).toBeUndefined();
	});
});

test('[K6] [K7] whatever is typed, a draft stays one, and what is wrong with its form is told in a field', () => {
	const typed = fc.oneof(
		fc.constantFrom('', ' ', '٢٠١٥', '2015-13', '-', '{{', '{{a}}', '12,5', 'ط'.repeat(700)),
		fc.string({ unit: 'grapheme' })
	);
	for (const question of ofSamples) {
		const draft: Draft = draftOf(question);
		fc.assert(
			fc.property(fc.array(typed, { minLength: 1 }), (texts) => {
				let at = 0;
				const edited = draftFrom(withTexts(draft, () => texts[at++ % texts.length] ?? ''));
				if (edited === undefined) return;
				const { elsewhere } = placeIssues(isWarned(edited), fieldsOf(edited));
				expect(elsewhere).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	}
});

describe.each(names)('a blank draft of %s', (kind) => {
	const draft: Draft = blankDraft(kind, 'new');

	test('can be stored, and is of its kind', () => {
		expect(draftFrom(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
		expect(draft.kind).toBe(kind);
	});

	test('[K6] [K7] is no question yet, and each thing that is missing is told in a field', () => {
		const issues = isWarned(draft);
		expect(issues.length).toBeGreaterThan(1);
		expect(placeIssues(issues, fieldsOf(draft)).elsewhere).toEqual([]);
	});

	test('[K8] can become one of every other kind, which keeps what every question has', () => {
		const written = { ...draft, prompt: 'من افتتح المكتبة؟', hints: ['انظر في الجملة الأولى.'], level: 2 };
		for (const other of names) {
			const converted: Draft = convertDraft(written, other);
			expect(draftFrom(JSON.parse(JSON.stringify(converted)))).toEqual(converted);
			expect(converted).toMatchObject({ kind: other, id: 'new', prompt: 'من افتتح المكتبة؟', level: 2 });
			expect(converted.hints).toEqual(['انظر في الجملة الأولى.']);
		}
	});
});

describe('a draft that becomes one of another kind', () => {
	test('[K8] is the same where the kind is its own', () => {
		for (const question of all) {
			const draft: Draft = draftOf(question);
			expect(convertDraft(draft, draft.kind)).toEqual(draft);
		}
	});

	test('[K8] keeps choices, key and refutations between single and multiple choice', () => {
		for (const question of all) {
			const draft: Draft = draftOf(question);
			if (draft.kind !== 'single-choice') continue;
			const back = convertDraft(convertDraft(draft, 'multiple-choice'), 'single-choice');
			expect(back).toEqual(draft);
		}
	});

	test('[K8] turns "nearest" into evidence where the kind has no such thing', () => {
		const [question] = ofSamples.filter(({ id }) => id === 'not-stated');
		if (question === undefined) throw new Error('no sample');
		expect(convertDraft(draftOf(question), 'short-text').evidence).toEqual([
			{ quote: 'المكتبة تضم 12 ألف كتاب' }
		]);
	});
});

describe('issues in fields', () => {
	const fields = [['prompt'], ['choices'], ['choices', 0], ['choices', 0, 'text']];
	const issue = (...path: (string | number)[]) => ({
		code: 'O2',
		severity: 'error' as const,
		place: { path }
	});

	test('[K7] each is told once, in the innermost field that holds it', () => {
		const issues = [
			issue('choices', 0, 'text'),
			issue('choices', 0, 'id'),
			issue('choices', 7),
			issue('kind')
		];
		const { at, elsewhere } = placeIssues([...issues, issue()], fields);
		expect([...at].map(([name, told]) => [name, told.length])).toEqual([
			['choices.0.text', 1],
			['choices.0', 1],
			['choices', 1]
		]);
		expect(elsewhere).toHaveLength(2);
		expect(fieldName(['choices', 0, 'text'])).toBe('choices.0.text');
	});

	test('[K7] what a wrong choice lacks is told where it is to be written', () => {
		const lacking = (what: string, text: string, ...path: (string | number)[]) => ({
			...issue(...path),
			code: 'G6',
			params: { case: what, text }
		});
		const rows = [...fields, ['choices', 0, 'rationale'], ['choices', 0, 'refutedBy']];
		const told = placeIssues(
			[lacking('rationale', 'صيدا', 'choices', 0), lacking('refutation', 'صيدا', 'choices', 0)],
			rows
		);
		expect([...told.at.keys()]).toEqual(['choices.0.rationale', 'choices.0.refutedBy']);
		const values = [['answer'], ['rationales', 'true']];
		expect([...placeIssues([lacking('rationale', 'true', 'answer')], values).at.keys()]).toEqual([
			'rationales.true'
		]);
	});
});
