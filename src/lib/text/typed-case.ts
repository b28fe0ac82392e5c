import type { Judgement, TypedSpec } from './typed.ts';

/** One typed response with what a fair teacher gives it. The article is the first one; the prompt asks nothing in particular. */
export interface TypedCase {
	/** The rule of README-typed.md that decides. */
	readonly rule: string;
	readonly response: string;
	readonly outcome: Judgement['outcome'];
	/** What the judgement holds besides, where the case is about it. */
	readonly also?: { readonly reason?: string; readonly wrong?: string; readonly right?: string };
	readonly spec: Partial<TypedSpec> & Pick<TypedSpec, 'answers'>;
}

type Also = TypedCase['also'];
type Spec = TypedCase['spec'] | string;

/** Cases of one rule: each answer, or spec, with the responses that all fare the same. */
export function cases(
	[rule, outcome, also]: readonly [string, TypedCase['outcome'], Also?],
	rows: readonly (readonly [Spec, ...string[]])[]
): TypedCase[] {
	return rows.flatMap(([given, ...responses]) => {
		const spec = typeof given === 'string' ? { answers: [given] } : given;
		return responses.map((response) => ({
			rule,
			response,
			outcome,
			spec,
			...(also === undefined ? {} : { also })
		}));
	});
}
