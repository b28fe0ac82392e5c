import { digestOf } from '#lib/article/identity.ts';
import { canonicalJson } from '#lib/bank/canonical.ts';
import type { Work } from '#lib/bank/work.ts';
import type { Published } from '#lib/features/studio/desk.ts';
import type { WorkState } from '#lib/features/studio/work.svelte.ts';

function digest(work: Work): string {
	return digestOf(canonicalJson({ ...work, revision: 0 }));
}

/** What was published last by the earlier states, for works whose desk does not tell. */
async function lastAmongVersions(work: WorkState): Promise<Published | undefined> {
	const versions = await work.versions();
	const last = versions.ok && versions.value.find(({ reason }) => reason === 'published')?.desk.work;
	return last ? { revision: last.revision, digest: digest(last) } : undefined;
}

/**
 * Sees to it that what is published has a revision of its own: where the work changed since it was published last, its revision counts
 * up. Each revision published is kept among the earlier states. Publishing goes on where they cannot be read or kept.
 */
export async function revise(work: WorkState): Promise<void> {
	const last = work.desk.published ?? (await lastAmongVersions(work));
	const content = digest(work.current);
	const isNew = last?.digest !== content;
	const revision = isNew ? Math.max(work.current.revision, (last?.revision ?? 0) + 1) : last.revision;
	const known = work.desk.published?.digest === content && work.current.revision === revision;
	if (known) return;
	work.amend((desk) => ({
		...desk,
		work: { ...desk.work, revision },
		published: { revision, digest: content }
	}));
	if (isNew) await work.keepVersion('published');
	await work.flush();
}
