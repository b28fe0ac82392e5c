import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { parseQuestion } from '#lib/bank/parse.ts';
import { languageTags, type Language } from '#lib/i18n/language.ts';
import type { Issue } from '#lib/issue.ts';
import { fieldName } from '#lib/kinds/draft-fields.ts';
import { blankDraft, drafts, fieldsOf, fromQuestion, toQuestion, type Draft } from '#lib/kinds/drafts.ts';
import { editorOf } from '#lib/kinds/editors.ts';
import { kinds, type Kind } from '#lib/kinds/index.ts';
import { questionSchema } from '#lib/kinds/questions.ts';
import { sampleArticle as article, samples } from './kind-samples.ts';
import EditorHost from './EditorHost.svelte';

const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

async function html(draft: Draft, issues: readonly Issue[], language: Language = 'ar'): Promise<string> {
	const Editor = await editorOf(draft);
	return render(EditorHost, { props: { Editor, draft, article, issues, language } }).body;
}

function issuesOf(draft: Draft): readonly Issue[] {
	const parsed = parseQuestion(toQuestion(draft));
	return parsed.ok ? [] : parsed.error;
}

const full: readonly { name: string; draft: Draft }[] = Object.values(samples)
	.flat()
	.map((raw) => questionSchema.parse(raw))
	.map((question) => ({ name: `${question.kind} ${question.id}`, draft: fromQuestion(question) }));
const blank = Object.keys(drafts)
	.filter(isKind)
	.map((kind): { name: string; draft: Draft } => ({
		name: `${kind}, blank`,
		draft: blankDraft(kind, 'new')
	}));

/** An issue at a field, with a word of its own to be found by. */
const issueAt = (path: readonly (string | number)[], text: string): Issue => ({
	code: 'T3',
	severity: 'error',
	place: { path },
	quote: text,
	params: { text }
});

test('every kind has an editor under test', () => {
	expect(blank).toHaveLength(Object.keys(kinds).length);
	expect(new Set(full.map(({ draft }) => draft.kind)).size).toBe(blank.length);
});

describe.each([...blank, ...full])('the editor of $name', ({ draft }) => {
	test.each(languageTags)('is shown in %s, with every field named', async (language) => {
		const shown = await html(draft, issuesOf(draft), language);
		expect(shown).not.toMatch(/undefined|\[object|NaN/);
		const inputs = [...shown.matchAll(/<(?:textarea|select)[^>]*>/g)];
		for (const [input] of inputs) {
			const id = /\bid="([^"]+)"/.exec(input)?.[1];
			const named = id !== undefined && shown.includes(`for="${id}"`);
			expect(named || !input.startsWith('<textarea')).toBe(true);
		}
	});

	test('[K9] shows no id to anybody', async () => {
		const shown = await html(draft, []);
		const texts = shown.replace(/<[^>]*>/g, ' ');
		expect(texts).not.toMatch(/\b(?:c|w|g|e|p|x)-[0-9a-z]+\b/);
	});

	test('[K7] tells an issue of each of its fields, once', async () => {
		for (const path of fieldsOf(draft)) {
			const mark = `علامة-${fieldName(path)}-هنا`;
			const shown = await html(draft, [issueAt(path, mark)]);
			expect({ field: fieldName(path), told: shown.split(mark).length - 1 }).toEqual({
				field: fieldName(path),
				told: 1
			});
		}
	});

	test('[K7] tells what no field holds at its end', async () => {
		expect(await html(draft, [issueAt(['sameAs'], 'علامة-هنا')])).toContain('علامة-هنا');
	});
});
