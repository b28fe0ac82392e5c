/** A stretch of a gap-fill's text: words to read, or a gap. */
export type GapSegment =
	{ readonly type: 'text'; readonly text: string } | { readonly type: 'gap'; readonly id: string };

const placeholder = /\{\{([a-z0-9]+(?:-[a-z0-9]+)*)\}\}/g;

/** Cuts a gap-fill's text at its gaps, in reading order; stretches of text are never empty. */
export function gapSegments(text: string): readonly GapSegment[] {
	const segments: GapSegment[] = [];
	let from = 0;
	for (const match of text.matchAll(placeholder)) {
		if (match.index > from) segments.push({ type: 'text', text: text.slice(from, match.index) });
		segments.push({ type: 'gap', id: match[1] ?? '' });
		from = match.index + match[0].length;
	}
	if (from < text.length) segments.push({ type: 'text', text: text.slice(from) });
	return segments;
}

interface Gapped {
	readonly text: string;
	readonly gaps: readonly { readonly id: string }[];
}

/** What is wrong between a text and its gaps, as `[code, gap]`: each gap is listed once and stands in the text once. */
function faults({ text, gaps }: Gapped): (readonly [string, string])[] {
	const placed = gapSegments(text).flatMap((segment) => (segment.type === 'gap' ? [segment.id] : []));
	const listed = gaps.map((gap) => gap.id);
	const twice = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);
	const broken = text.replace(placeholder, '').match(/\{\{|\}\}/) === null ? [] : [''];
	return [
		...twice(listed).map((id) => ['gap-listed-twice', id] as const),
		...twice(placed).map((id) => ['gap-placed-twice', id] as const),
		...listed.filter((id) => !placed.includes(id)).map((id) => ['gap-unplaced', id] as const),
		...placed.filter((id) => !listed.includes(id)).map((id) => ['gap-unlisted', id] as const),
		...broken.map((id) => ['gap-broken', id] as const)
	];
}

const sentences: Readonly<Record<string, string>> = {
	'gap-listed-twice': 'is listed twice in gaps',
	'gap-placed-twice': 'stands more than once in the text',
	'gap-unplaced': 'is listed in gaps, and the text has no {{…}} for it',
	'gap-unlisted': 'stands in the text and is not listed in gaps',
	'gap-broken': 'the text has {{ or }} that is not part of a gap'
};

/** A schema's check that the text and the list of gaps agree; its issues carry their code in `params.code`. */
export function checkGaps(payload: {
	readonly value: Gapped;
	readonly issues: {
		push(issue: {
			code: 'custom';
			message: string;
			input: unknown;
			path: PropertyKey[];
			params: Record<string, string>;
		}): unknown;
	};
}): void {
	for (const [code, gap] of faults(payload.value)) {
		payload.issues.push({
			code: 'custom',
			message: `${gap} ${sentences[code] ?? ''}`.trim(),
			input: payload.value.text,
			path: [code === 'gap-unplaced' || code === 'gap-listed-twice' ? 'gaps' : 'text'],
			params: { code, gap }
		});
	}
}
