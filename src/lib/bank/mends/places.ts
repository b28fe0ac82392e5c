import type { Path } from '#lib/issue.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys of its own, no list. */
export function isMapping(value: unknown): value is Mapping {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `value` with what stands at `path` put through `change`; an entry of a list that becomes undefined is taken out. Copies, never changes. */
export function changedAt(value: unknown, path: Path, change: (there: unknown) => unknown): unknown {
	const [step, ...rest] = path;
	if (step === undefined) return change(value);
	if (Array.isArray(value)) {
		const entries: readonly unknown[] = value;
		return entries
			.map((entry, index) => (index === step ? changedAt(entry, rest, change) : entry))
			.filter((entry) => entry !== undefined);
	}
	if (!isMapping(value) || !Object.hasOwn(value, step)) return value;
	return { ...value, [step]: changedAt(value[step], rest, change) };
}

/** `value` with the text at `path` put through `change`; the same where no text stands there. */
export function withText(value: unknown, path: Path, change: (text: string) => string): unknown {
	return changedAt(value, path, (there) => (typeof there === 'string' ? change(there) : there));
}

/** What is no text of the author's: names, and words of the article. */
const untouched = new Set([
	...['id', 'fact', 'kind', 'skill', 'sameAs', 'rule', 'strict'],
	...['quote', 'nearest', 'prefix', 'suffix', 'article', 'refutedBy', 'evidence']
]);

/** `value` with every text that the author wrote put through `change`; placeholders of gaps stay. */
export function withTexts(value: unknown, change: (text: string) => string): unknown {
	if (typeof value === 'string') {
		return value.replace(/\{\{[^}]*\}\}|[^{]+|\{/g, (part) => (part.startsWith('{{') ? part : change(part)));
	}
	if (Array.isArray(value)) {
		const entries: readonly unknown[] = value;
		return entries.map((entry) => withTexts(entry, change));
	}
	if (!isMapping(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, there]) => [key, untouched.has(key) ? there : withTexts(there, change)])
	);
}
