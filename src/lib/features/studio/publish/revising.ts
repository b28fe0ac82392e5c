import { canonicalJson } from '#lib/bank/canonical.ts';
import type { Work } from '#lib/bank/work.ts';
import type { WorkState } from '#lib/features/studio/work.svelte.ts';

function contentOf(work: Work): string {
	return canonicalJson({ ...work, revision: 0 });
}

/**
 * Sees to it that what is published has a revision of its own: where the work changed since it was published last, its revision counts
 * up. Each revision published is kept among the earlier states. Publishing goes on where they cannot be read.
 */
export async function revise(work: WorkState): Promise<void> {
	const versions = await work.versions();
	const last = versions.ok
		? versions.value.find(({ reason }) => reason === 'published')?.desk.work
		: undefined;
	if (last && contentOf(last) === contentOf(work.current)) return;
	if (last && last.revision >= work.current.revision)
		work.apply((now) => ({ ...now, revision: last.revision + 1 }));
	await work.keepVersion('published');
	await work.flush();
}
