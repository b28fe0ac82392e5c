import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { attemptOn, correct, incorrect } from '../schedule.samples.ts';
import { attemptsToCsv, columnNames, localTime, type Told } from './csv.ts';

/** The one row of a table, by column, read as a spreadsheet would. */
function rowOf(told: Told, change = {}): Record<string, string> {
	const csv = attemptsToCsv([attemptOn(20_000, change)], () => told);
	const { data, errors } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true });
	expect(errors).toEqual([]);
	const [head = [], row = []] = data;
	return Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']));
}

test('[ST49] begins with a byte order mark and the names of the columns, lines end as RFC 4180 has it', () => {
	const csv = attemptsToCsv([attemptOn(1)]);
	expect(csv.startsWith(`\uFEFF${columnNames.join(',')}\r\n`)).toBe(true);
	expect(csv.split('\r\n')).toHaveLength(3);
});

test('[ST49] a row says what the attempt says, and what is told beside it', () => {
	const told = { name: 'ليلى حداد', article: 'مكتبة، جديدة', prompt: 'من "المديرة"؟', corrected: correct };
	expect(rowOf(told, { mark: incorrect, certainty: 'sure', offset: 180, elapsed: 1234 })).toMatchObject({
		...{ name: 'ليلى حداد', article: 'مكتبة، جديدة', prompt: 'من "المديرة"؟' },
		...{ verdict: 'incorrect', points: '0', corrected_verdict: 'correct', corrected_points: '1' },
		...{ certainty: 'sure', certainty_mark: '-6', before_reading: 'false', seconds: '1.2' },
		...{ time: '2024-10-04T15:00:00.000+03:00', response: '{"choice":"a"}' }
	});
	expect(rowOf({ response: '١٢ ألفًا' }).response).toBe('١٢ ألفًا');
});

test('[ST50] no cell that a learner or a bank wrote can become a formula or reorder others', () => {
	const risky = fc
		.tuple(
			fc.constantFrom('', ' ', '\t', '\u202e', '\u2067', '\n', '\u0000'),
			fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', 'ا'),
			fc.string()
		)
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(risky, (text) => {
			const { name = '', response = '' } = rowOf({ name: text, response: text });
			expect(response).toBe(name);
			expect(name).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/u);
			expect(name).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
		})
	);
});

test('[ST50] other text stays as it is', () => {
	for (const name of ['ليلى, حداد', 'سطر\nسطر', '"قالت"', 'a=b', '12-5'])
		expect(rowOf({ name }).name).toBe(name);
});

test.each([
	[0, '1970-01-01T00:00:00.000+00:00'],
	[-300, '1969-12-31T19:00:00.000-05:00'],
	[345, '1970-01-01T05:45:00.000+05:45']
])('[ST49] time is the learner’s own, %i minutes ahead', (offset, time) => {
	expect(localTime(0, offset)).toBe(time);
	expect(new Date(time).getTime()).toBe(0);
});

test('[ST49] a moment that no date can name does not keep the others from being written', () => {
	const ahead = attemptOn(1, { at: Number.MAX_SAFE_INTEGER, offset: 120 });
	expect(attemptsToCsv([ahead, attemptOn(1)]).split('\r\n')).toHaveLength(4);
	expect(localTime(8_640_000_000_000_000, 120)).toBe('+275760-09-13T00:00:00.000+02:00');
});
