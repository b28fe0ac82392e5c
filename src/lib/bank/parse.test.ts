import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '#lib/issue.ts';
import { directorName, sampleArticle, sampleBank, samplePack, whoOpened } from './bank.samples.ts';
import { limits } from './bank.ts';
import { paragraphId } from '#lib/article/identity.ts';
import { parseBank, parsePack } from './parse.ts';

function issuesOf(input: unknown): readonly Issue[] {
	const parsed = parseBank(input);
	return parsed.ok ? parsed.value.issues : parsed.error;
}

function briefly({ code, place }: Issue): string {
	return `${code} ${place.path?.join('.') ?? ''}`;
}

describe('parseBank', () => {
	it('[BK1] reads a bank that holds, without an issue', () => {
		const parsed = parseBank(sampleBank());
		expect(parsed.ok && parsed.value.issues).toEqual([]);
		expect(parsed.ok && parsed.value.bank.questions.map(({ id }) => id)).toEqual([
			'who-opened',
			'director-name'
		]);
	});

	it('[BK1] never throws, whatever it is handed', () => {
		fc.assert(fc.property(fc.anything(), (input) => typeof parseBank(input).ok === 'boolean'));
		fc.assert(
			fc.property(fc.array(fc.anything()), (list) => typeof parseBank(sampleBank(list)).ok === 'boolean')
		);
	});

	it('[BK2] leaves out a question that does not hold, and keeps the others', () => {
		const broken = { ...whoOpened, id: 'broken', prompt: 7, choices: [{ text: 'البلدية', correct: 'yes' }] };
		const parsed = parseBank(sampleBank([broken, directorName]));
		expect(parsed.ok && parsed.value.bank.questions.map(({ id }) => id)).toEqual(['director-name']);
		const issues = parsed.ok ? parsed.value.issues : [];
		expect(issues.map(briefly)).toEqual([
			'value-type questions.0.prompt',
			'value-type questions.0.choices.0.correct'
		]);
		expect(issues.every(({ place }) => place.question === 'broken')).toBe(true);
	});

	it('[BK2] leaves out the second of two questions with one id', () => {
		const parsed = parseBank(sampleBank([whoOpened, { ...directorName, id: whoOpened.id }]));
		expect(parsed.ok && parsed.value.bank.questions).toHaveLength(1);
		expect(issuesOf(sampleBank([whoOpened, whoOpened])).map(briefly)).toEqual(['id-taken questions.1.id']);
	});

	it('[BK3] suggests the field that was meant', () => {
		const { prompt, ...rest } = whoOpened;
		const [missing, unknown] = issuesOf(sampleBank([{ ...rest, promt: prompt }]));
		expect(missing).toMatchObject({ code: 'value-missing', params: { key: 'prompt' } });
		expect(unknown).toMatchObject({ code: 'key-unknown', params: { key: 'promt', nearest: 'prompt' } });
	});

	it('[BK3] suggests fields inside lists and behind ids that are filled in', () => {
		const [first, ...others] = whoOpened.choices;
		const choices = [{ ...first, corect: true }, ...others];
		const evidence = [{ quot: 'افتتحت البلدية' }];
		const found = issuesOf(sampleBank([{ ...whoOpened, choices, evidence }]));
		expect(found.filter(({ code }) => code === 'key-unknown').map(({ params }) => params?.nearest)).toEqual([
			'quote',
			''
		]);
		const [typo] = issuesOf(sampleBank([{ ...whoOpened, choices: [{ text: 'البلدية', corect: true }] }]));
		expect(typo?.params).toMatchObject({ key: 'corect', nearest: 'correct' });
	});

	it('[BK3] lists the kinds and suggests the nearest', () => {
		const [issue] = issuesOf(sampleBank([{ ...whoOpened, kind: 'single-choise' }]));
		expect(issue).toMatchObject({ code: 'value-enum', params: { nearest: 'single-choice' } });
		expect(issue?.params?.allowed).toContain('sentence-choice');
	});

	it.each(['__proto__', 'constructor', 'prototype'])('[BK4] refuses the key %s at any depth', (key) => {
		const deep: unknown = JSON.parse(
			`{ "quote": "افتتحت البلدية", ${JSON.stringify(key)}: { "polluted": true } }`
		);
		const parsed = parseBank(sampleBank([{ ...whoOpened, evidence: [deep] }, directorName]));
		expect(parsed.ok && parsed.value.issues.map(briefly)).toEqual([
			`key-forbidden questions.0.evidence.0.${key}`
		]);
		const head: unknown = JSON.parse(`{ "version": 1, ${JSON.stringify(key)}: {} }`);
		expect(issuesOf(head).some(({ code }) => code === 'key-forbidden')).toBe(true);
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined(); // the cast only names what must not be there
	});

	it('[BK4] refuses nesting and lists past their bounds, and circles', () => {
		const circle: Record<string, unknown> = { ...whoOpened };
		circle.evidence = [circle];
		expect(issuesOf(sampleBank([circle])).some(({ code }) => code === 'too-deep')).toBe(true);
		const many = Array.from({ length: limits.questions + 1 }, () => whoOpened);
		expect(issuesOf(sampleBank(many)).map(({ code }) => code)).toEqual(['too-many']);
		const [long] = issuesOf(sampleBank([{ ...whoOpened, prompt: 'أ'.repeat(601) }]));
		expect(long).toMatchObject({ code: 'too-long', params: { key: 'prompt', size: 601, max: 600 } });
	});

	it('[BK4] refuses a million values in one list without giving out', () => {
		const hints = Array.from({ length: limits.values + 1 }, () => 'تلميح');
		const [issue] = issuesOf(sampleBank([{ ...whoOpened, hints }]));
		expect(issue).toMatchObject({ code: 'too-many-values', place: { question: 'who-opened' } });
	});

	it('[BK5] parses what it parsed to the same, also through JSON', () => {
		const first = parseBank(sampleBank());
		if (!first.ok) throw new Error('the sample does not parse');
		const again = parseBank(JSON.parse(JSON.stringify(first.value.bank)));
		expect(again).toEqual(first);
	});

	it('[BK6] asks to update the app for a file of a newer version', () => {
		expect(issuesOf({ ...sampleBank(), version: 2 })).toMatchObject([
			{ code: 'version-future', params: { version: 2, known: 1 } }
		]);
	});

	it('[BK1] tells a version, uid or revision that is missing or odd', () => {
		expect(issuesOf({ questions: [] }).map(briefly)).toEqual(['value-missing version']);
		expect(issuesOf({ ...sampleBank(), uid: 'x', revision: 0 }).map(briefly)).toEqual([
			'value-format uid',
			'number-too-small revision'
		]);
		expect(issuesOf(null).map(briefly)).toEqual(['value-type ']);
	});
});

describe('parsePack', () => {
	it('[BK5] reads a pack, and the same after JSON', () => {
		const first = parsePack(JSON.parse(JSON.stringify(samplePack())));
		if (!first.ok) throw new Error(JSON.stringify(first.error));
		expect(parsePack(JSON.parse(JSON.stringify(first.value.pack)))).toEqual(first);
	});

	it('[BK7] refuses sentences that leave their paragraph and ids that are not those of the text', () => {
		const article = sampleArticle();
		const [first, second] = article.paragraphs;
		const bent = {
			...article,
			paragraphs: [
				{ ...first, sentences: [[0, 9999]] },
				{ ...second, id: '0'.repeat(16) }
			]
		};
		const parsed = parsePack({ ...samplePack(), article: bent }, paragraphId);
		expect(!parsed.ok && parsed.error.map(briefly)).toEqual([
			'article-sentences article.paragraphs.0.sentences',
			'article-paragraph-id article.paragraphs.1.id'
		]);
	});
});
