import {
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	type Document,
	type Node,
	type YAMLError
} from 'yaml';
import type { Issue, Path } from '#lib/issue.ts';

/** How often one file may repeat what an anchor names; past it, a few lines could expand without end. */
const mostAliases = 50;

/** A YAML file as values, with what is wrong with its form, and where each value stands. */
export interface YamlSource {
	/** Undefined where the form is broken. */
	readonly value: unknown;
	readonly issues: readonly Issue[];
	/** Line and column of the value at a path, or of the nearest thing around it; `key` asks for the key that names it. */
	placeOf(path: Path, what: 'key' | 'value'): { line: number; column: number };
}

const codes: Partial<Record<YAMLError['code'], string>> = {
	DUPLICATE_KEY: 'yaml-duplicate-key',
	TAB_AS_INDENT: 'yaml-tab',
	MULTIPLE_DOCS: 'yaml-documents',
	TAG_RESOLVE_FAILED: 'yaml-tag',
	RESOURCE_EXHAUSTION: 'yaml-too-deep'
};

function stepInto(node: Node, key: string | number): { key?: Node; value?: Node } {
	if (isSeq(node)) {
		const value = typeof key === 'number' ? node.items[key] : undefined;
		return isNode(value) ? { value } : {};
	}
	if (!isMap(node)) return {};
	const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
	return {
		...(isNode(pair?.key) ? { key: pair.key } : {}),
		...(isNode(pair?.value) ? { value: pair.value } : {})
	};
}

function offsetOf(document: Document, path: Path, what: 'key' | 'value'): number {
	let node = isNode(document.contents) ? document.contents : undefined;
	let offset = node?.range?.[0] ?? 0;
	for (const [depth, step] of path.entries()) {
		if (isAlias(node)) node = node.resolve(document);
		if (!node) return offset;
		const { key, value } = stepInto(node, step);
		const wanted = depth === path.length - 1 && what === 'key' ? (key ?? value) : (value ?? key);
		offset = wanted?.range?.[0] ?? offset;
		node = value;
	}
	return offset;
}

interface Reading {
	readonly value?: unknown;
	readonly issues: readonly Issue[];
	readonly document?: Document;
}

function issue(code: string, place: Issue['place'], detail: string): Issue {
	return { code, severity: 'error', place, params: { detail } };
}

/** One slip makes a reader stumble over all that follows: of what is not a repeated key, only the most telling is told. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
	const repeated = issues.filter(({ code }) => code === 'yaml-duplicate-key');
	const others = issues.filter(({ code }) => code !== 'yaml-duplicate-key');
	const telling = others.find(({ code }) => code !== 'yaml-syntax') ?? others[0];
	return telling ? [telling, ...repeated] : repeated;
}

function read(text: string, lines: LineCounter): Reading {
	const at = (offset: number): Issue['place'] => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	try {
		const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
		const wrong = [...document.errors, ...document.warnings];
		const issues = wrong.map(({ code, message, pos }) =>
			issue(codes[code] ?? 'yaml-syntax', at(pos[0]), message)
		);
		if (issues.length > 0) return { issues: withoutEchoes(issues), document };
		return { issues, document, value: document.toJS({ maxAliasCount: mostAliases }) };
	} catch (cause) {
		// The library throws for alias bombs (ReferenceError) and for nesting past the stack (RangeError).
		const detail = cause instanceof Error ? cause.message : String(cause);
		if (cause instanceof RangeError) return { issues: [issue('yaml-too-deep', at(0), detail)] };
		const code = cause instanceof ReferenceError ? 'yaml-aliases' : 'yaml-syntax';
		return { issues: [issue(code, at(0), detail)] };
	}
}

/**
 * Reads YAML 1.2. Repeated keys, several documents, unknown tags, tabs as indents and anchors that expand past bounds
 * are issues with their place. `above` is how many lines of the file stand above `text`. Never throws.
 */
export function readYaml(text: string, above = 0): YamlSource {
	const lines = new LineCounter();
	const { value, issues, document } = read(text, lines);
	const moved = (place: { line: number; column: number }) => ({ ...place, line: place.line + above });
	return {
		value,
		issues: issues.map((each) => {
			const { line = 1, column = 1 } = each.place;
			return { ...each, place: moved({ line, column }) };
		}),
		placeOf: (path, what) => {
			const { line, col } = lines.linePos(document ? offsetOf(document, path, what) : 0);
			return moved({ line: Math.max(line, 1), column: Math.max(col, 1) });
		}
	};
}
