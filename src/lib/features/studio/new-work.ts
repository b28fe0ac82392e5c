import { buildArticle } from '#lib/article/build.ts';
import type { Pack } from '#lib/bank/bank.ts';
import type { Work } from '#lib/bank/work.ts';
import { correctionsFrom } from '#lib/interchange/sentence-corrections.ts';
import { fromQuestion } from '#lib/kinds/drafts.ts';
import { withCorrections } from './article-of.ts';
import { without } from './without.ts';

/** A text that came in, with what is known of it. */
export interface Arrival {
	readonly title: string;
	/** BCP 47. */
	readonly language: string;
	readonly text: string;
	/** The text before it was cleaned, where cleaning changed it. */
	readonly original?: string | undefined;
}

/** A path for a work whose title gives none: the beginning of its uid. */
export function slugFor(uid: string): string {
	return `article-${uid.slice(0, 8)}`;
}

/** A new work with no questions; its source is unknown until it is told. */
export function workFrom(uid: string, { title, language, text, original }: Arrival): Work {
	return {
		version: 1,
		uid,
		revision: 1,
		slug: slugFor(uid),
		about: { title, language, source: { unknown: true }, glossary: [] },
		text,
		...(original === undefined || original === text ? {} : { original }),
		accept: [],
		questions: []
	};
}

/** A copy of a pack, to be changed: under a uid of its own, with the pack that it is derived from. */
export function copyOf(pack: Pack, uid: string): Work {
	const { paragraphs, ...built } = pack.article;
	const about = without(built, 'segmentation');
	const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
	const found = buildArticle(about, text);
	const corrections = found.ok ? correctionsFrom(found.value, pack.article) : undefined;
	return {
		version: 1,
		uid,
		revision: 1,
		derivedFrom: pack.uid,
		slug: pack.slug,
		about: withCorrections(about, corrections),
		text,
		accept: pack.accept ?? [],
		questions: pack.questions.map((question) => fromQuestion(question))
	};
}
