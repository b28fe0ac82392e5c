/** The laws of merging devices by backups, at the level of what their databases hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Device, devices } from '#lib/storage/backup.samples.ts';

const few = { numRuns: 25 };

describe('merging devices by backups', () => {
	test('[BK1] which device restores the other’s backup makes no difference', async () => {
		await fc.assert(
			fc.asyncProperty(devices, devices, async (a, b) => {
				const [one, other] = [await Device.with(a), await Device.with(b)];
				const [first, second] = [await one.backup(), await other.backup()];
				await one.restore(second);
				await other.restore(first);
				expect(await one.content()).toEqual(await other.content());
			}),
			few
		);
	});

	test('[BK1] in which order backups are restored makes no difference', async () => {
		await fc.assert(
			fc.asyncProperty(devices, devices, devices, async (a, b, c) => {
				const [second, third] = [await Device.with(b), await Device.with(c)];
				const left = await Device.with(a);
				await left.restore(await second.backup());
				await left.restore(await third.backup());
				const right = await Device.with(a);
				await second.restore(await third.backup());
				await right.restore(await second.backup());
				expect(await left.content()).toEqual(await right.content());
			}),
			few
		);
	});

	test('[BK2] restoring a backup twice, or one’s own, changes nothing', async () => {
		await fc.assert(
			fc.asyncProperty(devices, devices, async (a, b) => {
				const [one, other] = [await Device.with(a), await Device.with(b)];
				const before = await one.content();
				await one.restore(await one.backup());
				expect(await one.content()).toEqual(before);
				const file = await other.backup();
				await one.restore(file);
				const once = await one.content();
				const again = await one.restore(file);
				expect(await one.content()).toEqual(once);
				expect(Object.values(again.added).concat(Object.values(again.changed), again.setAside)).toEqual(
					Array.from({ length: 19 }, () => 0)
				);
			}),
			few
		);
	});
});
