import type { Article } from '#lib/article/article.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { ok } from '#lib/result.ts';
import type { Question } from '#lib/kinds/index.ts';
import { deviceClock } from '#lib/storage/device-clock.ts';
import { randomUuid } from '#lib/storage/uuid.ts';
import { contentOf } from './content.ts';
import { Keeper, type KeeperStore } from './keeper.ts';
import { begin } from './opening.ts';
import { RunState } from './run.svelte.ts';

/** Takes everything and keeps nothing. */
const nowhere: KeeperStore = {
	sessions: { begin: async () => ok(undefined), save: async () => ok(undefined) },
	unsaved: { save: async () => ok(undefined), retry: async () => undefined },
	learner: async () => randomUuid()
};

/** One question as a learner meets it in a quiz, hints and asking for the proof included. Nothing of it is kept anywhere. */
export function rehearse(question: Question, article: Article): RunState {
	const uid = randomUuid();
	const pack: Pack = { version: 1, uid, revision: 1, slug: 'rehearsal', article, questions: [question] };
	const run = begin({ clock: deviceClock, chance: Math.random, uuid: randomUuid }, contentOf(pack, uid), {
		mode: 'quiz'
	});
	if (!run.ok) throw new Error('a bank of one question is empty');
	return new RunState(run.value, {
		keeper: new Keeper(async () => nowhere),
		clock: deviceClock,
		uuid: randomUuid,
		judging: () => import('./judging.ts'),
		checkOnTap: () => false,
		asksCertainty: () => false
	});
}
