import { at, type Issue } from '#lib/issue.ts';
import type { YamlSource } from './yaml.ts';

/** The issue with line and column of what its path leads to. Issues about a key point at the key, others at its value. */
export function placed(issue: Issue, yaml: YamlSource): Issue {
	const what = issue.code.startsWith('key-') ? 'key' : 'value';
	return at(issue, yaml.placeOf(issue.place.path ?? [], what));
}
