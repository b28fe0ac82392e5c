import * as z from 'zod/mini';
import type { Path } from '#lib/issue.ts';

function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
	// `$ZodTypes` is zod's union of every schema class; each schema is one of them, which its base type does not say.
	return (schema as z.core.$ZodTypes)._zod.def;
}

/** The schemas that stand behind one: those of a union, what an optional or a transform wraps, or the schema itself. */
function alternatives(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
	const def = definitionOf(schema);
	if (def.type === 'union') return def.options.flatMap(alternatives);
	if (
		def.type === 'optional' ||
		def.type === 'nullable' ||
		def.type === 'default' ||
		def.type === 'readonly'
	) {
		return alternatives(def.innerType);
	}
	if (def.type === 'pipe') return alternatives(definitionOf(def.in).type === 'transform' ? def.out : def.in);
	return [schema];
}

function inside(schema: z.core.$ZodType, key: string | number): readonly z.core.$ZodType[] {
	const def = definitionOf(schema);
	if (def.type === 'array') return alternatives(def.element);
	if (def.type === 'tuple') return def.items.flatMap(alternatives);
	if (def.type !== 'object' || !Object.hasOwn(def.shape, key)) return [];
	const field = def.shape[key];
	return field === undefined ? [] : alternatives(field);
}

/** Whether an object's fixed fields (its `kind`) agree with the value, so that a union's other members are not taken for it. */
function fits(schema: z.core.$ZodType, value: unknown): boolean {
	const def = definitionOf(schema);
	if (def.type !== 'object' || typeof value !== 'object' || value === null) return true;
	return Object.entries(value).every(([key, given]: [string, unknown]) => {
		const field = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
		const fixed = field === undefined ? undefined : definitionOf(field);
		return fixed?.type !== 'literal' || fixed.values.some((literal) => literal === given);
	});
}

/** What stands at `path` inside `input`, or undefined where nothing does. Own keys only. */
export function valueAt(input: unknown, path: Path): unknown {
	let value = input;
	for (const key of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
		value = Object.getOwnPropertyDescriptor(value, key)?.value;
	}
	return value;
}

/** The keys that `schema` knows for the mapping at `path` of `input`, in the order of the schema. */
export function knownKeys(schema: z.core.$ZodType, input: unknown, path: Path): string[] {
	let schemas = alternatives(schema);
	path.forEach((key, depth) => {
		const value = valueAt(input, path.slice(0, depth));
		schemas = schemas.filter((candidate) => fits(candidate, value)).flatMap((each) => inside(each, key));
	});
	const here = valueAt(input, path);
	const keys = schemas
		.filter((candidate) => fits(candidate, here))
		.flatMap((candidate) => {
			const def = definitionOf(candidate);
			return def.type === 'object' ? Object.keys(def.shape) : [];
		});
	return [...new Set(keys)];
}
