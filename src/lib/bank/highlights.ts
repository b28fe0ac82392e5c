import type { Article, Range } from '#lib/article/article.ts';
import { piecesBySentence, type Located } from '#lib/article/evidence.ts';
import type { EvidenceRole } from '#lib/kinds/kind.ts';

/** A stretch of a paragraph to mark, in UTF-16 offsets of the paragraph, with all that it is marked for. */
export interface Mark extends Range {
	readonly roles: readonly EvidenceRole[];
}

/** What is highlighted in one sentence: marks in order, without overlap. */
export interface Highlight {
	readonly roles: readonly EvidenceRole[];
	readonly marks: readonly Mark[];
}

/** What is highlighted, by the number of the sentence. */
export type Highlights = ReadonlyMap<number, Highlight>;

interface Placed {
	readonly role: EvidenceRole;
	readonly located: Located;
}

/** What highlighting needs of a feedback. */
export interface Highlightable {
	readonly evidence: readonly Placed[];
	readonly refutations: readonly { readonly located?: Located }[];
}

interface Stroke extends Range {
	readonly role: EvidenceRole;
}

const order: readonly EvidenceRole[] = ['answer', 'nearest', 'refutes'];

function rolesOf(strokes: readonly Stroke[]): EvidenceRole[] {
	return order.filter((role) => strokes.some((stroke) => stroke.role === role));
}

/** Strokes that overlap, cut at each other's ends; what is marked alike and touches is one mark. */
function marksOf(strokes: readonly Stroke[]): Mark[] {
	const edges = [...new Set(strokes.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
	const marks: Mark[] = [];
	edges.slice(0, -1).forEach((start, index) => {
		const end = edges[index + 1] ?? start;
		const roles = rolesOf(strokes.filter((stroke) => stroke.start <= start && end <= stroke.end));
		const last = marks.at(-1);
		if (roles.length === 0) return;
		if (last?.end === start && last.roles.join() === roles.join()) {
			marks[marks.length - 1] = { ...last, end };
		} else {
			marks.push({ start, end, roles });
		}
	});
	return marks;
}

/** What a feedback highlights in the article, by the number of the sentence; a quote over several sentences is in each. */
export function highlightsOf(feedback: Highlightable, article: Article): Highlights {
	const refuting = feedback.refutations.flatMap(({ located }): Placed[] =>
		located ? [{ role: 'refutes', located }] : []
	);
	const strokes = new Map<number, Stroke[]>();
	for (const { role, located } of [...feedback.evidence, ...refuting]) {
		for (const { sentence, start, end } of piecesBySentence(article, located)) {
			strokes.set(sentence, [...(strokes.get(sentence) ?? []), { start, end, role }]);
		}
	}
	return new Map([...strokes].map(([number, own]) => [number, { roles: rolesOf(own), marks: marksOf(own) }]));
}
