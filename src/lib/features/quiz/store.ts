import type { Storage } from '#lib/storage/storage.ts';

/** What a quiz keeps its sessions and attempts in. */
export type QuizStore = Pick<Storage, 'attempts' | 'unsaved' | 'sessions' | 'learners' | 'database'>;
