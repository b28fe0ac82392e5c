import { describe, expect, it, vi } from 'vitest';
import { canShare, namedFile, shareFile } from './save-file.ts';

const made = { name: 'library.dalil.json', type: 'application/json', bytes: new TextEncoder().encode('{}') };

describe('a file that leaves', () => {
	it('is handed to another app with its name, its type and what it is called', async () => {
		const share = vi.fn<(given: ShareData) => Promise<void>>(async () => {});
		const world = { share: { share, canShare: () => true }, download: vi.fn() };
		const file = { ...namedFile(made), title: 'مكتبة الحي' };
		expect(canShare(world, file)).toBe(true);
		expect(await shareFile(world, file)).toBe('shared');
		const [given] = share.mock.calls[0]!;
		expect(given.title).toBe('مكتبة الحي');
		expect(given.files?.map(({ name, type, size }) => [name, type, size])).toEqual([
			['library.dalil.json', 'application/json', 2]
		]);
	});

	it('is not shared where the browser cannot, refuses, or the person calls it off', async () => {
		const none = { download: vi.fn() };
		expect(canShare(none, namedFile(made))).toBe(false);
		expect(await shareFile(none, namedFile(made))).toBe('cancelled');
		const refuse = () => {
			throw new TypeError('no files');
		};
		const refusing = { share: { canShare: refuse, share: async () => refuse() }, download: vi.fn() };
		expect(canShare(refusing, namedFile(made))).toBe(false);
		expect(await shareFile(refusing, namedFile(made))).toBe('cancelled');
	});

	it('waits for another tap where the browser asks for one', async () => {
		const share = async () => {
			throw new DOMException('Must be handling a user gesture', 'NotAllowedError');
		};
		const world = { share: { share, canShare: () => true }, download: vi.fn() };
		expect(await shareFile(world, namedFile(made))).toBe('untapped');
	});
});
