import { clustersOf, type Cluster } from './clusters.ts';
import { foldLetter, foldPunctuation, isPunctuation } from './fold-full.ts';

/**
 * How much of the writing is set aside before two texts are compared; each level includes those before it.
 * `space`: white space and unseen characters. `marks`: tatweel, harakat, decomposed letters.
 * `full`: alef and hamza forms, ى ة, presentation forms, Persian letters, digits, case, punctuation. `full` is for
 * finding and for typed answers; it never declares two choices the same.
 */
export type FoldLevel = 'space' | 'marks' | 'full';

/** Folded text with the way back: unit `i` of `text` came from the whole clusters in `starts[i]` to `ends[i]` of the original. */
export interface Folded {
	readonly text: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

const unseen = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const harakat =
	/[\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08CA-\u08E1\u08E3-\u08FF]/g;
/** Left until letters are composed, since آ may be written as ا and this. */
const maddah = /\u0653/g;
const special = /[^\u0621-\u063F\u0641-\u064A !-~]/;

/** A cluster without what `marks` sets aside, in composed form; where nothing is left, the empty string. */
function withoutMarks(cluster: string): string {
	if (!special.test(cluster)) return cluster;
	const letters = cluster
		.replace(unseen, '')
		.replace(/\u0640/g, '')
		.replace(harakat, '');
	return letters.normalize('NFC').replace(maddah, '').normalize('NFC');
}

function foldCluster(cluster: Cluster, level: FoldLevel): string {
	if (cluster.kind === 'space') return ' ';
	if (cluster.kind === 'unseen') return '';
	if (level === 'space') return cluster.text.replace(unseen, '');
	const letters = withoutMarks(cluster.text);
	return level === 'full' ? foldLetter(letters, (text) => withoutMarks(text)) : letters;
}

/**
 * Folds `text` for comparing, with the way back to the original. Runs of white space become one space, and white
 * space at the edges goes. Folding what is folded changes nothing. Rules F1 to F6 of the README.
 */
export function fold(text: string, level: FoldLevel): Folded {
	const units: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	for (const cluster of clustersOf(text)) {
		const end = cluster.start + cluster.text.length;
		const punctuation = level === 'full' && isPunctuation(cluster.text);
		const folded = punctuation
			? foldPunctuation(cluster.text, units, text[end])
			: foldCluster(cluster, level);
		for (const unit of folded.split('')) {
			const last = units.at(-1);
			if (unit === ' ' && (last === ' ' || last === undefined)) {
				if (last) ends[ends.length - 1] = end;
				continue;
			}
			units.push(unit);
			starts.push(cluster.start);
			ends.push(end);
		}
	}
	if (units.at(-1) === ' ') for (const list of [units, starts, ends]) list.pop();
	return { text: units.join(''), starts, ends };
}

/** What was folded last, by level: rules and searches ask for the same words again and again. */
const kept = {
	space: new Map<string, string>(),
	marks: new Map<string, string>(),
	full: new Map<string, string>()
};
/** UTF-16 units that are kept at most; past that, all of it is let go. */
const mostKept = 1_000_000;
let unitsKept = 0;

/** The folded text alone: see `fold`. */
export function foldText(text: string, level: FoldLevel): string {
	const known = kept[level].get(text);
	if (known !== undefined) return known;
	const folded = fold(text, level).text;
	unitsKept += text.length;
	if (unitsKept > mostKept) {
		for (const level of Object.values(kept)) level.clear();
		unitsKept = text.length;
	}
	kept[level].set(text, folded);
	return folded;
}
