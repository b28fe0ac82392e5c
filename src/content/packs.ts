import type { Pack } from '#lib/bank/bank.ts';
import { packDigest } from '#lib/bank/fingerprint.ts';
import { hasError } from '#lib/issue.ts';
import { sentencesOf } from '#lib/article/sentences.ts';
import { lengthOf } from './figures.ts';
import { foldersAt, readFolders } from './library.ts';
import type { CheckedFolder } from './read-folder.ts';
import type { LibraryEntry } from './entry.ts';

/** A pack as it is published: what lists say of it, and the file that holds it. */
export interface PublishedPack {
	readonly entry: LibraryEntry;
	readonly pack: Pack;
	/** The path of the file inside the built site, without a slash before it. */
	readonly file: string;
	/** The pack as JSON without white space. Fields are in the order of the schemas, alike in each question, so that it compresses well. */
	readonly json: string;
}

/** How many facts a pack tests. */
function factsIn({ questions }: Pack): number {
	return new Set(questions.map(({ id, fact = id }) => fact)).size;
}

function published(pack: Pack): PublishedPack {
	const digest = packDigest(pack);
	const file = `_app/immutable/packs/${pack.slug}.${digest.slice(0, 8)}.json`;
	const { article, slug, uid, revision, questions } = pack;
	const { title, language, level, summary, source } = article;
	const entry: LibraryEntry = {
		slug,
		title,
		language,
		...(level === undefined ? {} : { level }),
		...(summary === undefined ? {} : { summary }),
		source,
		sentences: sentencesOf(article).length,
		...lengthOf(pack),
		questions: questions.length,
		facts: factsIn(pack),
		...(questions[0] ? { firstKind: questions[0].kind } : {}),
		uid,
		revision,
		digest,
		pack: `/${file}`
	};
	return { entry, pack, file, json: JSON.stringify(pack) };
}

/** What a folder of articles is worth to the site: packs in the order of their slugs, or why it cannot be published. */
export interface Published {
	readonly packs: readonly PublishedPack[];
	/** The folders that have an error; none of `packs` comes from them. */
	readonly broken: readonly CheckedFolder[];
}

/** Reads, checks and packs all folders under `questions`. */
export async function publishFrom(questions: string): Promise<Published> {
	const checked = await readFolders((await foldersAt(questions)) ?? []);
	const broken = checked.filter(({ issues }) => hasError(issues));
	const packs = checked.flatMap(({ pack, issues }) => (pack && !hasError(issues) ? [published(pack)] : []));
	return { packs, broken };
}
