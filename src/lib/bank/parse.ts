import type * as z from 'zod/mini';
import { at, type Issue } from '#lib/issue.ts';
import { kindNames, type Question } from '#lib/kinds/index.ts';
import { questionSchema } from '#lib/kinds/questions.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { articleIssues, type Identify } from './article-check.ts';
import { BANK_VERSION, bankHeadSchema, limits, packHeadSchema, type Bank, type Pack } from './bank.ts';
import { formIssues } from './form.ts';
import { unsafeParts } from './guard.ts';
import { nearest } from './nearest.ts';
import { upgraded } from './upgrades.ts';

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function error(code: string, place: Issue['place'], params: NonNullable<Issue['params']> = {}): Issue {
	return { code, severity: 'error', place, params };
}

/** Parses `value` with `schema`; what is wrong with it is told in the project's words, with paths that start at `value`. */
export function parseWith<T>(schema: z.ZodMiniType<T>, value: unknown): Result<T, Issue[]> {
	const unsafe = unsafeParts(value);
	if (unsafe.length > 0) return fail(unsafe);
	const parsed = schema.safeParse(value);
	return parsed.success ? ok(parsed.data) : fail(formIssues(parsed.error, { schema, input: value }));
}

function checkKind(value: unknown): Issue[] {
	if (!isMapping(value)) {
		const found = Array.isArray(value) ? 'list' : value === null ? 'nothing' : typeof value;
		return [error('value-type', { path: [] }, { key: 'questions', expected: 'mapping', found })];
	}
	const names = kindNames;
	const allowed = names.join(', ');
	if (value.kind === undefined) {
		return [error('value-missing', { path: ['kind'] }, { key: 'kind', expected: allowed })];
	}
	if (typeof value.kind === 'string' && names.includes(value.kind)) return [];
	const found = String(value.kind).slice(0, 60);
	return [
		error(
			'value-enum',
			{ path: ['kind'] },
			{ key: 'kind', found, allowed, nearest: nearest(found, names) ?? '' }
		)
	];
}

/** Parses one question as a bank holds it. Paths of the issues start at the question; their `question` is its id as written. */
export function parseQuestion(value: unknown): Result<Question, Issue[]> {
	const id = isMapping(value) && typeof value.id === 'string' ? value.id.slice(0, 80) : undefined;
	const named = (issues: Issue[]): Issue[] =>
		id === undefined ? issues : issues.map((issue) => at(issue, { question: id }));
	const wrongKind = checkKind(value);
	if (wrongKind.length > 0) return fail(named(wrongKind));
	const parsed = parseWith(questionSchema, value);
	return parsed.ok ? parsed : fail(named(parsed.error));
}

interface Sifted {
	readonly questions: Question[];
	readonly issues: Issue[];
}

/** The questions that hold; each of the others is left out, with what is wrong with it. */
function siftQuestions(list: readonly unknown[]): Sifted {
	const questions: Question[] = [];
	const issues: Issue[] = [];
	const taken = new Set<string>();
	list.forEach((value, index) => {
		const parsed = parseQuestion(value);
		if (!parsed.ok) {
			for (const issue of parsed.error) {
				issues.push(at(issue, { path: ['questions', index, ...(issue.place.path ?? [])] }));
			}
		} else if (taken.has(parsed.value.id)) {
			const { id } = parsed.value;
			issues.push(error('id-taken', { question: id, path: ['questions', index, 'id'] }, { id }));
		} else {
			taken.add(parsed.value.id);
			questions.push(parsed.value);
		}
	});
	return { questions, issues };
}

function readQuestions(value: unknown): Result<Sifted, Issue[]> {
	const path = ['questions'];
	if (value === undefined)
		return fail([error('value-missing', { path }, { key: 'questions', expected: 'list' })]);
	if (!Array.isArray(value)) {
		const found = value === null ? 'nothing' : isMapping(value) ? 'mapping' : typeof value;
		return fail([error('value-type', { path }, { key: 'questions', expected: 'list', found })]);
	}
	if (value.length > limits.questions) {
		const params = { key: 'questions', size: value.length, max: limits.questions };
		return fail([error('too-many', { path }, params)]);
	}
	return ok(siftQuestions(value));
}

/** The file at the present version, or why it cannot be brought there. */
function atPresentVersion(input: unknown): Result<Mapping, Issue[]> {
	if (!isMapping(input)) {
		const found = Array.isArray(input)
			? 'list'
			: input === null || input === undefined
				? 'nothing'
				: typeof input;
		return fail([error('value-type', { path: [] }, { key: '', expected: 'mapping', found })]);
	}
	const path = ['version'];
	const { version } = input;
	if (version === undefined)
		return fail([error('value-missing', { path }, { key: 'version', expected: BANK_VERSION })]);
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		return fail([
			error('value-type', { path }, { key: 'version', expected: 'integer', found: typeof version })
		]);
	}
	if (version > BANK_VERSION) {
		return fail([error('version-future', { path }, { version, known: BANK_VERSION })]);
	}
	return ok(upgraded(input, version));
}

function parseFile<H>(input: unknown, schema: z.ZodMiniType<H>): Result<{ head: H } & Sifted, Issue[]> {
	const file = atPresentVersion(input);
	if (!file.ok) return file;
	const { questions, ...rest } = file.value;
	const head = parseWith(schema, rest);
	const sifted = readQuestions(questions);
	if (head.ok && sifted.ok) return ok({ head: head.value, ...sifted.value });
	return fail([...(head.ok ? [] : head.error), ...(sifted.ok ? sifted.value.issues : sifted.error)]);
}

/**
 * Reads a bank from a parsed YAML or JSON file. A question that does not hold is left out and its issues are given
 * beside the bank; fails only where the file as a whole cannot be used. Never throws, whatever `input` is.
 */
export function parseBank(input: unknown): Result<{ bank: Bank; issues: Issue[] }, Issue[]> {
	const file = parseFile(input, bankHeadSchema);
	if (!file.ok) return file;
	const { head, questions, issues } = file.value;
	return ok({ bank: { ...head, questions }, issues });
}

/**
 * Reads a pack from parsed JSON, under the same promises as `parseBank`. A pack from outside is read with `identify`, so that
 * ids of paragraphs that are not made from their text are refused.
 */
export function parsePack(
	input: unknown,
	identify?: Identify
): Result<{ pack: Pack; issues: Issue[] }, Issue[]> {
	const file = parseFile(input, packHeadSchema);
	if (!file.ok) return file;
	const { head, questions, issues } = file.value;
	const unsound = articleIssues(head.article, identify);
	if (unsound.length > 0) return fail([...unsound, ...issues]);
	return ok({ pack: { ...head, questions }, issues });
}
