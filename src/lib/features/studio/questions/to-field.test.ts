import { describe, expect, it } from 'vitest';
import { fieldsAround } from './to-field.ts';

describe('the way to a field', () => {
	it('falls back to the fields around it, the innermost first', () => {
		expect(fieldsAround('choices.1.text')).toEqual(['choices.1.text', 'choices.1', 'choices']);
		expect(fieldsAround('prompt')).toEqual(['prompt']);
	});
});
