import { stringify } from 'yaml';

/**
 * A value as YAML 1.2 that reads back the same: one line a string, quoted where it must be, no anchors, fields in the order they have.
 * Fields without a value are left out.
 */
export function writeYaml(value: unknown): string {
	return stringify(value, {
		aliasDuplicateObjects: false,
		blockQuote: false,
		keepUndefined: false,
		lineWidth: 0,
		singleQuote: true
	});
}
