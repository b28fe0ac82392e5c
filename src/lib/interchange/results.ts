import * as z from 'zod/mini';
import type { Pack } from '#lib/bank/bank.ts';
import { uidSchema } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import { idSchema, sentenceRefSchema } from '#lib/kinds/kind.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { jsonOf, textOf } from './bounds.ts';
import { fileError, type MadeFile } from './format.ts';

export const RESULTS_VERSION = 1;

const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** In lower case, as every record has it. */
const uuid = z.uuid().check(z.lowercase());
const DAY = 86_400_000;
/** UTC milliseconds: with a day to spare until the last moment a date can name, so that it can be told in every zone. */
const moment = z.int().check(z.minimum(0), z.maximum(8_640_000_000_000_000 - DAY));

/** One response as a page took it; what the pack says of its question is not repeated. */
const givenSchema = z.strictObject({
	/** A UUID of its own, so that a file read twice adds nothing. */
	id: uuid,
	question: idSchema,
	/** Names the question as it was shown. */
	fingerprint: digest,
	order: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(100)),
	/** By ids, as its kind defines it. */
	response: z.unknown(),
	/** The sentences picked as proof, where they were asked for. */
	picked: z.optional(z.array(sentenceRefSchema).check(z.maxLength(100))),
	hints: z.int().check(z.minimum(0), z.maximum(5)),
	at: moment,
	/** Minutes that local time was ahead of UTC. */
	offset: z.int().check(z.minimum(-1080), z.maximum(1080)),
	/** Milliseconds the question was in view. */
	elapsed: z.int().check(z.minimum(0), z.maximum(864_000_000))
});

/** What a self-contained page gives at the end: responses by ids, to be marked where they are read. */
export const resultsSchema = z.strictObject({
	format: z.literal('dalil-results'),
	version: z.literal(RESULTS_VERSION),
	/** The run through the questions. */
	session: uuid,
	uid: uidSchema,
	revision: z.int().check(z.minimum(1)),
	digest,
	title: z.string().check(z.maxLength(200)),
	/** As the learner typed it; may be empty. */
	name: z.string().check(z.maxLength(80)),
	responses: z.array(givenSchema).check(z.maxLength(5000))
});
export type Results = z.output<typeof resultsSchema>;
export type Given = Results['responses'][number];

/** The file of results. */
export function writeResults(results: Results, slug: string): MadeFile {
	const bytes = new TextEncoder().encode(`${JSON.stringify(results, null, '\t')}\n`);
	return { name: `${slug}.dalil-results.json`, type: 'application/json', bytes };
}

function versionIssue(value: unknown): Issue[] {
	if (typeof value !== 'object' || value === null || !('version' in value)) return [];
	const { version } = value;
	if (typeof version !== 'number' || version <= RESULTS_VERSION) return [];
	return [fileError('version-future', { version, known: RESULTS_VERSION })];
}

/**
 * Reads a file of results. What it says was given is not trusted to be right: responses are marked anew by whoever keeps them. Fails with
 * `results-wrong` where it is another file, and with `results-other-pack` where `pack` is not the one it answers.
 */
export function readResults(bytes: Uint8Array, pack?: Pack): Result<Results, Issue[]> {
	const text = textOf(bytes);
	if (!text.ok) return text;
	const value = jsonOf(text.value);
	if (!value.ok) return value;
	const future = versionIssue(value.value);
	if (future.length > 0) return fail(future);
	const parsed = resultsSchema.safeParse(value.value);
	if (!parsed.success) return fail([fileError('results-wrong')]);
	const { data } = parsed;
	if (pack && pack.uid !== data.uid) return fail([fileError('results-other-pack', { title: data.title })]);
	return ok(data);
}
