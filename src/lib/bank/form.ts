import type * as z from 'zod/mini';
import type { Issue, Path } from '#lib/issue.ts';
import { nearest } from './nearest.ts';
import { knownKeys, valueAt } from './shape.ts';

type Params = Record<string, string | number>;

interface Form {
	readonly schema: z.core.$ZodType;
	readonly input: unknown;
}

function found(value: unknown): string {
	if (value === null || value === undefined) return 'nothing';
	if (Array.isArray(value)) return 'list';
	return typeof value === 'object' ? 'mapping' : typeof value;
}

function expectedName(expected: string): string {
	return { array: 'list', object: 'mapping', record: 'mapping', int: 'integer' }[expected] ?? expected;
}

function issue(code: string, path: Path, params: Params): Issue {
	const key = path.findLast((step) => typeof step === 'string') ?? '';
	return { code, severity: 'error', place: { path }, params: { key, ...params } };
}

function listed(values: readonly unknown[]): string {
	return values.map(String).join(', ');
}

function wrongType(expected: string, path: Path, form: Form): Issue {
	const value = valueAt(form.input, path);
	if (value === undefined) return issue('value-missing', path, { expected: expectedName(expected) });
	return issue('value-type', path, { expected: expectedName(expected), found: found(value) });
}

function notListed(values: readonly unknown[], path: Path, form: Form): Issue {
	const value = valueAt(form.input, path);
	if (value === undefined) return issue('value-missing', path, { expected: listed(values) });
	const words = values.map(String);
	const given = typeof value === 'object' ? found(value) : String(value).slice(0, 60);
	return issue('value-enum', path, {
		found: given,
		allowed: listed(values),
		nearest: nearest(given, words) ?? ''
	});
}

function wrongSize(
	zodIssue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
	path: Path,
	form: Form
): Issue {
	const value = valueAt(form.input, path);
	const size = typeof value === 'string' || Array.isArray(value) ? value.length : Number(value);
	const big = zodIssue.code === 'too_big';
	const bound = Number(big ? zodIssue.maximum : zodIssue.minimum);
	const names: Record<string, readonly [string, string]> = {
		string: ['too-long', size === 0 ? 'value-empty' : 'too-short'],
		array: ['too-many', 'too-few']
	};
	const [tooBig, tooSmall] = names[zodIssue.origin] ?? ['number-too-big', 'number-too-small'];
	return issue(big ? tooBig : tooSmall, path, { size, [big ? 'max' : 'min']: bound });
}

/** Which well-known form a pattern asks for; the words for each are in the catalogue of issues. */
function formName(zodIssue: z.core.$ZodIssueInvalidStringFormat, path: Path): string {
	if (zodIssue.format === 'uuid') return 'uuid';
	const key = path.findLast((step) => typeof step === 'string') ?? '';
	const names: Record<string, string> = {
		id: 'id',
		slug: 'id',
		fact: 'id',
		language: 'language',
		url: 'url',
		sameAs: 'fingerprint',
		answer: 'date',
		value: 'date'
	};
	return names[key] ?? 'pattern';
}

/** Of a union's members, the one that the author most likely meant: the one with the least to complain about. */
function likeliest(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
	const weight = (branch: readonly z.core.$ZodIssue[]): number =>
		branch.reduce((sum, each) => sum + (each.code === 'unrecognized_keys' ? each.keys.length : 1), 0);
	return [...branches].sort((a, b) => weight(a) - weight(b))[0] ?? [];
}

function unknownKeys(keys: readonly string[], path: Path, form: Form): Issue[] {
	const known = knownKeys(form.schema, form.input, path);
	const given = Object.keys(Object(valueAt(form.input, path)));
	const free = known.filter((key) => !given.includes(key));
	return keys.map((key) =>
		issue('key-unknown', [...path, key], {
			key: key.slice(0, 80),
			nearest: nearest(key, free) ?? '',
			allowed: listed(known)
		})
	);
}

function toIssues(zodIssue: z.core.$ZodIssue, above: Path, form: Form): Issue[] {
	const path = [...above, ...zodIssue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
	switch (zodIssue.code) {
		case 'unrecognized_keys':
			return unknownKeys(zodIssue.keys, path, form);
		case 'invalid_type':
			return [wrongType(zodIssue.expected, path, form)];
		case 'invalid_value':
			return [notListed(zodIssue.values, path, form)];
		case 'too_big':
		case 'too_small':
			return [wrongSize(zodIssue, path, form)];
		case 'invalid_format':
			return [issue('value-format', path, { form: formName(zodIssue, path) })];
		case 'invalid_union':
			if (zodIssue.errors.length === 0) {
				return [notListed('options' in zodIssue ? (zodIssue.options ?? []) : [], path, form)];
			}
			return likeliest(zodIssue.errors).flatMap((each) => toIssues(each, path, form));
		case 'custom':
			return [customIssue(zodIssue, path)];
		default:
			return [issue('value-invalid', path, { detail: zodIssue.message })];
	}
}

/** A schema's own check names its issue's code in `params.code`; what it says without one is told as `value-invalid`. */
function customIssue(zodIssue: z.core.$ZodIssueCustom, path: Path): Issue {
	const { code, ...rest } = zodIssue.params ?? {};
	const params: Params = {};
	for (const [key, value] of Object.entries(rest)) {
		if (typeof value === 'string' || typeof value === 'number') params[key] = value;
	}
	if (typeof code === 'string') return issue(code, path, params);
	return issue('value-invalid', path, { detail: zodIssue.message });
}

/** What zod found wrong with `input`, in the project's words: one issue a fault, all of them errors; paths start at `input`. */
export function formIssues(error: z.core.$ZodError, form: Form): Issue[] {
	const issues = error.issues.flatMap((each) => toIssues(each, [], form));
	const empty = new Set(
		issues.filter((each) => each.code === 'value-empty').map((each) => JSON.stringify(each.place.path))
	);
	return issues.filter((each) => each.code !== 'value-format' || !empty.has(JSON.stringify(each.place.path)));
}
