import type { Choice, Preview, QuestionChange } from '#lib/interchange/compare.ts';
import type { Offer } from './offer.ts';

/** A pack that may be added, as it is shown: what it is, what would change, and what can be done with it. */
export interface ShownOffer {
	/** Names it among the offers of one arrival; it stays while others are added. */
	readonly number: number;
	readonly uid: string;
	readonly title: string;
	/** BCP 47, of title, summary and prompts. */
	readonly language: string;
	readonly summary?: string | undefined;
	readonly source?: string | undefined;
	/** Questions that may be asked. */
	readonly questions: number;
	readonly relation: Preview['relation'];
	/** The title of an article here that it is related to. */
	readonly relative?: string | undefined;
	/** Whether the pack with its uid is one of the site, which stays as it is. */
	readonly ofSite: boolean;
	/** Questions that are in the file and are left out, since their proof does not stand. */
	readonly withheld: number;
	/** How many older revisions came along and are left. */
	readonly older: number;
	readonly articleChanged: boolean;
	/** What would change in the pack that is here; none where it is not. */
	readonly changes: readonly QuestionChange[];
	/** How many of its questions stay as they are. */
	readonly same: number;
	readonly choices: readonly Choice[];
}

/** What is shown of an offer. */
export function shownOffer(
	offer: Offer,
	{ number, older }: { readonly number: number; readonly older: number }
): ShownOffer {
	const { preview, ofSite, withheld, choices } = offer;
	const { pack, relation, articleChanged } = preview;
	const { title, language, summary, source } = pack.article;
	const changes = preview.existing ? preview.changes.filter(({ change }) => change !== 'same') : [];
	return {
		...{ number, older, uid: pack.uid, title, language, summary, relation, articleChanged },
		...{ ofSite, withheld, choices, changes, questions: pack.questions.length },
		source: 'unknown' in source ? undefined : source.name,
		relative: preview.relative?.article.title,
		same: preview.existing ? preview.changes.length - changes.length : 0
	};
}
