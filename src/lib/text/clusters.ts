/** Characters that are not seen: bidi controls, joiners, zero-width spaces, the soft hyphen, U+FEFF. */
const unseen = '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
const space = '\\s\\u0085';
/** What belongs to the letter before it: combining marks, tatweel, skin tones, what a joiner joins. */
const tail = `(?:[\\p{M}\\u0640\\p{Emoji_Modifier}]|\\u200D\\p{Extended_Pictographic}|[${unseen}]+(?=[\\p{M}\\u0640]))*`;

const clusterPattern = new RegExp(
	[
		`(?<space>(?:(?!\\uFEFF)[${space}])+)`,
		`(?<unseen>[${unseen}]+)`,
		'[\\u1100-\\u1112][\\u1161-\\u1175][\\u11A8-\\u11C2]?|[\\uAC00-\\uD7A3][\\u11A8-\\u11C2]?',
		`\\p{RI}\\p{RI}|[^\\p{M}${space}]${tail}`,
		`\\p{M}${tail}`
	].join('|'),
	'gu'
);

/** A piece of text that folding treats as one: a grapheme cluster, a run of white space or of unseen characters. */
export interface Cluster {
	readonly kind: 'letter' | 'space' | 'unseen';
	readonly text: string;
	readonly start: number;
}

/** Cuts `text` into clusters that leave nothing out. Rules over Unicode properties, not `Intl`, so that every engine agrees. */
export function* clustersOf(text: string): Generator<Cluster> {
	for (const match of text.matchAll(clusterPattern)) {
		const kind = match.groups?.space ? 'space' : match.groups?.unseen ? 'unseen' : 'letter';
		yield { kind, text: match[0], start: match.index };
	}
}
