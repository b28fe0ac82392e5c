import { articles as site } from 'virtual:dalil/library';
import { needsOf } from '#lib/features/practice/needs.ts';
import { fetchPack } from '#lib/features/quiz/load-pack.ts';
import type { Storage } from '#lib/storage/storage.ts';

/** What the present learner's practice is made from, with the articles of this site. */
export const needsFrom = (store: Storage, base: string) =>
	needsOf({ store, clock: store.clock, site, fetchPack: ({ pack }) => fetchPack(`${base}${pack}`) });
