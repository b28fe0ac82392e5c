import { idSchema } from '#lib/kinds/kind.ts';
import type { Desk } from './desk.ts';
import { slugFor } from './new-work.ts';

/** A name longer than this is cut between words. */
const longest = 60;

/** The name that a title gives: its Latin letters and digits. The beginning of the uid where it has none, as an Arabic one may not. */
export function slugFrom(title: string, uid: string): string {
	const plain = title
		.normalize('NFKD')
		.replace(/[\u0300-\u036F'’]/g, '')
		.toLowerCase();
	// A few Latin letters among others name nothing.
	const letters = plain.match(/\p{L}/gu) ?? [];
	const latin = plain.match(/[a-z]/g) ?? [];
	if (latin.length < 3 || latin.length * 2 < letters.length) return slugFor(uid);
	const words = plain.match(/[a-z0-9]+/g) ?? [];
	return words.reduce((slug, word) => {
		const next = slug === '' ? word : `${slug}-${word}`;
		return next.length <= longest ? next : slug || word.slice(0, longest);
	}, '');
}

/** What a teacher typed as a name, as it has to be: small letters, digits and hyphens; nothing where it is none. */
export function slugTyped(typed: string): string | undefined {
	const slug = typed
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, '-');
	return idSchema.safeParse(slug).success ? slug : undefined;
}

/** The name of a work whose title changes: it follows while nobody wrote another and nothing was published under it. */
export function slugAfter({ work, published }: Pick<Desk, 'work' | 'published'>, title: string): string {
	const { uid, slug, revision, about } = work;
	const follows =
		!published && revision === 1 && (slug === slugFor(uid) || slug === slugFrom(about.title, uid));
	return follows ? slugFrom(title, uid) : slug;
}
