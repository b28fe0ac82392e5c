import type { StudioWords } from '#lib/i18n/words/studio.ar.ts';
import type { Issue } from '#lib/issue.ts';

/** What went wrong with keeping or opening a work, in words that say what can be done. */
export function tellIssue({ code }: Issue, { issues }: Pick<StudioWords, 'issues'>): string {
	const known: Readonly<Record<string, string>> = issues;
	return known[code] ?? issues['storage-failed'];
}
