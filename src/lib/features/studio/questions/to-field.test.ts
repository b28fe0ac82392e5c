import { describe, expect, it } from 'vitest';
import { fieldNamed, fieldsAround } from './to-field.ts';

describe('the way to a field', () => {
	it('falls back to the fields around it, the innermost first', () => {
		expect(fieldsAround('choices.1.text')).toEqual(['choices.1.text', 'choices.1', 'choices']);
		expect(fieldsAround('prompt')).toEqual(['prompt']);
	});

	it('is named by an address, and by none that is malformed', () => {
		expect(fieldNamed('#choices.1.text')).toBe('choices.1.text');
		for (const none of ['', '#', '#%E0', '#"]', '#عنوان']) expect(fieldNamed(none)).toBeUndefined();
	});
});
