import { expect, test } from 'vitest';
import { idFrom, withIds } from './ids.ts';
import { idSchema } from './kind.ts';

test('the same text gives the same id, in the form of ids', () => {
	const id = idFrom('محمد بزيك', new Set());
	expect(id).toBe(idFrom('محمد بزيك', new Set()));
	expect(id).toMatch(/^c-[0-9a-z]{6}$/);
	expect(idSchema.safeParse(id).success).toBe(true);
});

test('texts that differ by one letter give different ids', () => {
	const texts = ['صحة', 'صحف', 'صحن', 'سحر', 'شحر', 'a', 'b', '1', '2', '3', '2015', '2016', '2017'];
	expect(new Set(texts.map((text) => idFrom(text, new Set()))).size).toBe(texts.length);
});

test('an id that is taken gets a number', () => {
	const first = idFrom('لندن', new Set());
	expect(idFrom('لندن', new Set([first]))).toBe(`${first}-2`);
	expect(idFrom('لندن', new Set([first, `${first}-2`]))).toBe(`${first}-3`);
});

test('ids do not depend on the order of the entries, and ids given are kept', () => {
	const texts = [{ text: 'دمشق' }, { text: 'حلب' }, { id: 'homs', text: 'حمص' }];
	const there = withIds(texts, (entry) => entry.text);
	const back = withIds([...texts].reverse(), (entry) => entry.text).reverse();
	expect(there).toEqual(back);
	expect(there[2]?.id).toBe('homs');
	expect(withIds(there, (entry) => entry.text)).toEqual(there);
});

test('writing that folds away does not change the id', () => {
	const id = idFrom('الإتفاق النووي', new Set());
	for (const text of ['الاتفاق النووى', ' الاتفاق  النووي.', 'الاتِّفاق النووي'])
		expect(idFrom(text, new Set())).toBe(id);
});
