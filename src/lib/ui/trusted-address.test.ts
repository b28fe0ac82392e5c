import { afterEach, describe, expect, it, vi } from 'vitest';
import { trustedAddress } from './trusted-address.ts';

interface Rules {
	createScriptURL(url: string): string;
}

afterEach(() => vi.unstubAllGlobals());

describe('the address of a worker', () => {
	it('stays as it is where the browser knows no trusted types', () => {
		vi.stubGlobal('window', {});
		expect(trustedAddress('plain', '/worker.js')).toBe('/worker.js');
	});

	it('goes through a policy made once, which lets no other address through', () => {
		const createPolicy = vi.fn((_name: string, rules: Rules) => rules);
		vi.stubGlobal('window', { trustedTypes: { createPolicy } });
		expect(trustedAddress('one', '/one.js')).toBe('/one.js');
		expect(trustedAddress('one', '/one.js')).toBe('/one.js');
		expect(createPolicy).toHaveBeenCalledTimes(1);
		expect(() => trustedAddress('one', '/other.js')).toThrow('/other.js');
	});
});
