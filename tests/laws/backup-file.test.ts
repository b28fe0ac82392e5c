/** A backup file of the first version, frozen: whatever the app becomes, it restores. */
import { expect, test } from 'vitest';
import { readBackup } from '#lib/storage/backup.ts';
import { emptyDevice, testUuid, valueOf } from '#lib/storage/database.samples.ts';
import { Database } from '#lib/storage/database.ts';
import { Learners } from '#lib/storage/learners.ts';
import { settingsOf } from '#lib/storage/learner-settings.ts';
import { restore } from '#lib/storage/restore.ts';
import version1 from '../fixtures/records/backup-v1.json' with { type: 'json' };

const now = version1.madeAt;

test('[BK3] a backup of the first version is read without loss and restored', async () => {
	emptyDevice();
	const backup = await valueOf(readBackup(new Blob([JSON.stringify(version1)]), now));
	expect(backup.unusable).toEqual([]);
	const sizes = Object.fromEntries([...backup.records].map(([store, records]) => [store, records.size]));
	const written = Object.entries(version1.stores).map(([store, records]) => [store, records.length]);
	expect(sizes).toEqual(Object.fromEntries(written));
	const database = new Database();
	const restored = await valueOf(restore(database, backup, { now, uuid: () => testUuid(1) }));
	expect(restored.added).toMatchObject({ attempts: version1.stores.attempts.length, learners: 2 });
	const layla = await database.use((connection) =>
		connection.get('learners', version1.stores.learners[0]?.id ?? '')
	);
	expect(layla).toEqual({ ok: true, value: version1.stores.learners[0] });
	const known = await valueOf(new Learners(database, () => testUuid(1)).all());
	for (const learner of known) expect(settingsOf(learner).dailyLimit).toBeGreaterThan(0);
	database.close();
});
