import { acceptedCases, nearCases } from './typed-accepted.cases.ts';
import type { TypedCase } from './typed-case.ts';
import { rejectedCases } from './typed-rejected.cases.ts';

/** Typed responses with what a fair teacher gives each. */
export const typedCases: readonly TypedCase[] = [...acceptedCases, ...nearCases, ...rejectedCases];
