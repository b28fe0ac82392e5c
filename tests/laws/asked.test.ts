import { expect, test } from 'vitest';
import { parsePack } from '#lib/bank/parse.ts';
import { contentOf } from '#lib/features/quiz/content.ts';
import { testPack } from '#lib/features/quiz/quiz.samples.ts';
import { sampleArticle, samples } from './kind-samples.ts';

test('questions of every kind are asked where their proof stands', () => {
	const questions = Object.values(samples).flat();
	const parsed = parsePack({ ...testPack(), questions });
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
	const pack = { ...parsed.value.pack, article: sampleArticle };
	expect([...contentOf(pack, 'digest').questions.keys()]).toEqual(questions.map(({ id }) => id));
});
