import type { Desk } from '#lib/features/studio/desk.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from '#lib/storage/backup.ts';
import { dateIn } from '#lib/storage/file-name.ts';
import type { Draft } from '#lib/storage/works.ts';

/** A work as a file: a backup that holds nothing else, so that restoring it brings all of the work back, whole or not. */
export function workFile(desk: Desk, { now, device }: { now: number; device: string }) {
	const { uid, slug } = desk.work;
	const draft: Draft = { id: uid, updatedAt: now, work: desk };
	const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, madeAt: now, device };
	const text = JSON.stringify({ ...head, stores: { drafts: [draft] } });
	return {
		name: `${slug}-${dateIn(now)}.json`,
		type: 'application/json',
		bytes: new TextEncoder().encode(text)
	};
}
