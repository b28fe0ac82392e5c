import type { NumberPart } from './number-words-ar.ts';

const units = 'zero one two three four five six seven eight nine ten'.split(' ');
const teens = 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The words that English numbers are made of, in lower case, with what each does. */
export const englishParts: ReadonlyMap<string, NumberPart> = new Map<string, NumberPart>([
	...units.map((word, value) => [word, { role: 'unit', value }] as const),
	...teens.map((word, index) => [word, { role: 'teen', value: index + 11 }] as const),
	...tens.map((word, index) => [word, { role: 'ten', value: (index + 2) * 10 }] as const),
	['hundred', { role: 'hundred' }],
	['thousand', { role: 'scale', value: 1000 }],
	['million', { role: 'scale', value: 1_000_000 }],
	['billion', { role: 'scale', value: 1_000_000_000 }],
	['half', { role: 'fraction', value: 0.5 }]
]);
