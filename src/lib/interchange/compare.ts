import type { Pack } from '#lib/bank/bank.ts';
import { canonicalJson } from '#lib/bank/canonical.ts';
import { fingerprint, meaningOf, packDigest } from '#lib/bank/fingerprint.ts';
import type { Question } from '#lib/kinds/index.ts';
import { foldText } from '#lib/text/fold.ts';

/**
 * What becomes of a question: `wording` keeps its meaning and its attempts; `key` asks the same and has another right answer, by which old
 * responses are marked again; `meaning` is another question under the same id, and old attempts do not count for it.
 */
export type Change = 'added' | 'removed' | 'same' | 'wording' | 'key' | 'meaning';

export interface QuestionChange {
	readonly id: string;
	readonly prompt: string;
	readonly change: Change;
}

/** `add` puts it beside what is there, `replace` in the place of the pack with its uid, `keep-both` makes a copy of its own. */
export type Choice = 'add' | 'replace' | 'keep-both';

/** What opening a pack would do on this device. */
export interface Preview {
	readonly pack: Pack;
	/** `new`: its uid is not here; `same`: to the last letter; else how its revision stands to the one here. */
	readonly relation: 'new' | 'same' | 'newer' | 'older' | 'diverged';
	/** The pack here with the same uid. */
	readonly existing?: Pack;
	/** The pack here that it was copied from, or that was copied from it. */
	readonly relative?: Pack;
	/** The slug it would have beside what is here: its own, or with a number where that is taken. */
	readonly slug: string;
	/** Whether text, sentences or what is said of the article differ from the ones here. */
	readonly articleChanged: boolean;
	/** In the order of the pack, what is removed last. Without an `existing`, all are `added`. */
	readonly changes: readonly QuestionChange[];
	/** What may be chosen, the fitting one first; none where the same pack is here already. */
	readonly choices: readonly Choice[];
}

/** What changed between two questions with one id, by the rules under which attempts go on counting. */
export function changeOf(before: Question, after: Question): Change {
	const old = fingerprint(before);
	if (old === fingerprint(after)) return 'same';
	if (meaningOf(before) === meaningOf(after) || after.sameAs === old) return 'wording';
	return askedBy(before) === askedBy(after) ? 'key' : 'meaning';
}

/** What is asked, without its key: kind, fact and folded prompt. */
function askedBy({ kind, fact, id, prompt }: Question): string {
	return canonicalJson([kind, fact ?? id, foldText(prompt, 'full')]);
}

function changesBetween(before: readonly Question[], after: readonly Question[]): QuestionChange[] {
	const old = new Map(before.map((question) => [question.id, question]));
	const ids = new Set(after.map(({ id }) => id));
	return [
		...after.map((question): QuestionChange => {
			const was = old.get(question.id);
			return { id: question.id, prompt: question.prompt, change: was ? changeOf(was, question) : 'added' };
		}),
		...before
			.filter(({ id }) => !ids.has(id))
			.map(({ id, prompt }): QuestionChange => ({ id, prompt, change: 'removed' }))
	];
}

/** `slug`, or with the first number from 2 that is free among `taken`; at most 80 characters. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
	if (!taken.has(slug)) return slug;
	for (let number = 2; ; number++) {
		const end = `-${String(number)}`;
		const candidate = slug.slice(0, 80 - end.length).replace(/-+$/, '') + end;
		if (!taken.has(candidate)) return candidate;
	}
}

function relationOf(pack: Pack, existing: Pack | undefined): Preview['relation'] {
	if (!existing) return 'new';
	if (packDigest(contentOf(pack)) === packDigest(contentOf(existing))) return 'same';
	if (pack.revision === existing.revision) return 'diverged';
	return pack.revision > existing.revision ? 'newer' : 'older';
}

/** A pack without its path: two that differ in nothing else are the same. */
function contentOf(pack: Pack): Pack {
	return { ...pack, slug: 'x' };
}

const offered: Readonly<Record<Preview['relation'], readonly Choice[]>> = {
	new: ['add'],
	same: [],
	newer: ['replace', 'keep-both'],
	older: ['keep-both', 'replace'],
	diverged: ['keep-both', 'replace']
};

/** What opening `pack` would do beside the packs that are here. Pure; nothing is stored. */
export function compare(pack: Pack, here: readonly Pack[]): Preview {
	const existing = here.find(({ uid }) => uid === pack.uid);
	const relative = here.find(
		(other) => other.uid !== pack.uid && (other.uid === pack.derivedFrom || other.derivedFrom === pack.uid)
	);
	const relation = relationOf(pack, existing);
	return {
		pack,
		relation,
		...(existing ? { existing } : {}),
		...(relative ? { relative } : {}),
		slug: freeSlug(pack.slug, new Set(here.map(({ slug }) => slug))),
		articleChanged: existing !== undefined && canonicalJson(existing.article) !== canonicalJson(pack.article),
		changes: changesBetween(existing?.questions ?? [], pack.questions),
		choices: offered[relation]
	};
}

/**
 * The pack to keep for a choice: added under a free slug; in the place of the one here, under its slug; or as a copy with a uid of its own
 * (`uid`), which says what it is derived from and counts its revisions anew. Throws for a choice that was not offered.
 */
export function chosen({ pack, existing, slug, choices }: Preview, choice: Choice, uid: string): Pack {
	if (!choices.includes(choice)) throw new Error(`pack ${pack.uid}: ${choice} was not offered`);
	if (choice === 'keep-both') return { ...pack, uid, slug, revision: 1, derivedFrom: pack.uid };
	return { ...pack, slug: choice === 'replace' && existing ? existing.slug : slug };
}
