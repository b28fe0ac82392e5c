import { describe, expect, it } from 'vitest';
import { placeOf, routeOf } from './place.ts';
import { undoKey } from './undo-key.ts';

describe('where in the studio a person is', () => {
	it('is told by the address, and what is not understood is left out', () => {
		const place = (query: string) => placeOf(new URLSearchParams(query));
		expect(place('')).toEqual({ part: 'article' });
		expect(place('work=a&part=questions&question=q-1')).toEqual({
			work: 'a',
			part: 'questions',
			question: 'q-1'
		});
		expect(place('shared=')).toEqual({ part: 'article', shared: true });
		expect(place('part=nothing&question=q-1')).toEqual({ part: 'article' });
	});

	it('comes back from the address that it makes', () => {
		const place = { work: 'a', part: 'check', question: 'q-1' } as const;
		const route = routeOf(place);
		expect(placeOf(new URLSearchParams(route.split('?')[1]))).toEqual(place);
		expect(routeOf({ part: 'publish' })).toBe('/studio');
	});
});

describe('the keys that undo', () => {
	const key = { key: 'z', code: 'KeyZ', ctrlKey: true, metaKey: false, altKey: false, shiftKey: false };

	it('are Ctrl or ⌘ with Z and Y, on an Arabic keyboard by their places', () => {
		expect(undoKey(key)).toBe('undo');
		expect(undoKey({ ...key, ctrlKey: false, metaKey: true, key: 'Z', shiftKey: true })).toBe('redo');
		expect(undoKey({ ...key, key: 'ئ' })).toBe('undo');
		expect(undoKey({ ...key, key: 'غ', code: 'KeyY' })).toBe('redo');
	});

	it('follow the letter where the keyboard is Latin but laid out otherwise', () => {
		expect(undoKey({ ...key, key: 'y', code: 'KeyZ' })).toBe('redo');
	});

	it('are no others', () => {
		expect(undoKey({ ...key, ctrlKey: false })).toBeUndefined();
		expect(undoKey({ ...key, altKey: true })).toBeUndefined();
		expect(undoKey({ ...key, key: 'a', code: 'KeyA' })).toBeUndefined();
	});
});
