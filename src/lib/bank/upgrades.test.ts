import { describe, expect, it } from 'vitest';
import { BANK_VERSION } from './bank.ts';
import { bankUpgrades, upgraded, type Upgrade } from './upgrades.ts';

describe('upgraded', () => {
	const steps: Upgrade[] = [
		(file) => ({ ...file, version: 2, added: 'a' }),
		(file) => ({ ...file, version: 3, joined: `${String(file.added)}b` })
	];

	it('[BK6] takes the steps from the version of the file on, in order', () => {
		expect(upgraded({ version: 1 }, 1, steps)).toEqual({ version: 3, added: 'a', joined: 'ab' });
		expect(upgraded({ version: 2, added: 'x' }, 2, steps)).toEqual({ version: 3, added: 'x', joined: 'xb' });
	});

	it('[BK6] leaves a file of the newest version as it is', () => {
		const file = { version: 3 };
		expect(upgraded(file, 3, steps)).toBe(file);
	});

	it('[BK6] leads to the version that is written', () => {
		expect(bankUpgrades.length + 1).toBe(BANK_VERSION);
	});
});
