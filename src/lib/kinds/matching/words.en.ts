import type { MatchingWords } from './words.ar.ts';

export const en: MatchingWords = {
	name: 'Matching',
	task: 'Tap one above, then what fits it below.',
	sources: 'Match',
	targets: 'with what fits it',
	matched: (source: string, target: string) => `“${source}” is matched with “${target}”`,
	unmatch: (source: string) => `Undo the match of “${source}”`,
	right: (target: string) => `Right: ${target}`
};
