import { languageSchema, type GlossEntry, type Source } from '#lib/article/article.ts';
import type { About } from '#lib/bank/work.ts';
import { isFields } from '#lib/bank/quote-in.ts';

/** A row of the glossary as it is typed. */
export interface GlossRow {
	readonly term: string;
	readonly meaning: string;
}

/** What is said of an article, as it is typed. */
export interface Sheet {
	readonly title: string;
	readonly language: string;
	/** Whether the teacher says where the article is from. */
	readonly known: boolean;
	readonly name: string;
	readonly url: string;
	readonly published: string;
	readonly licence: string;
	readonly level: 1 | 2 | 3 | undefined;
	readonly summary: string;
	readonly glossary: readonly GlossRow[];
}

/** The longest that each text may be; the fields of the screen take no more. */
export const longest = {
	...{ title: 200, language: 20, name: 200, url: 2000, published: 40, licence: 200, summary: 600 },
	...{ term: 100, meaning: 300, rows: 200 }
} as const;

const empty: Sheet = {
	...{ title: '', language: 'ar', known: false, name: '', url: '', published: '', licence: '' },
	...{ level: undefined, summary: '', glossary: [] }
};

function levelOf(level: unknown): 1 | 2 | 3 | undefined {
	return level === 1 || level === 2 || level === 3 ? level : undefined;
}

/** The sheet that says what an article says of itself. */
export function sheetOf({ title, language, source, level, summary, glossary }: About): Sheet {
	const known = !('unknown' in source);
	const { name = '', url = '', published = '', licence = '' } = known ? source : {};
	return {
		...{ title, language, known, name, url, published, licence },
		...{ level: levelOf(level), summary: summary ?? '', glossary }
	};
}

function textIn(fields: Readonly<Record<string, unknown>>, key: keyof Sheet): string {
	const value = fields[key];
	return typeof value === 'string' ? value : '';
}

/** What was stored of a sheet; what is not readable of it is empty. */
export function sheetFrom(stored: unknown): Sheet {
	if (!isFields(stored)) return empty;
	const text = (key: keyof Sheet) => textIn(stored, key);
	const rows: readonly unknown[] = Array.isArray(stored['glossary']) ? stored['glossary'] : [];
	return {
		...{ title: text('title'), language: text('language'), known: stored['known'] === true },
		...{ name: text('name'), url: text('url'), published: text('published'), licence: text('licence') },
		...{ level: levelOf(stored['level']), summary: text('summary') },
		glossary: rows.map((row) => {
			const { term, meaning } = isFields(row) ? row : {};
			return {
				term: typeof term === 'string' ? term : '',
				meaning: typeof meaning === 'string' ? meaning : ''
			};
		})
	};
}

/** What is wrong with a field as it stands, for words beside it. */
export type SheetFlaw = 'title-missing' | 'language-form' | 'source-name' | 'url-form';

function isAddress(url: string): boolean {
	return /^https?:\/\/\S+$/.test(url.trim());
}

/** What is wrong with a sheet, by the field in which it is told. */
export function flawsOf(sheet: Sheet): Partial<Record<'title' | 'language' | 'name' | 'url', SheetFlaw>> {
	return {
		...(sheet.title.trim() ? {} : { title: 'title-missing' }),
		...(isLanguage(sheet.language) ? {} : { language: 'language-form' }),
		...(sheet.known && !sheet.name.trim() ? { name: 'source-name' } : {}),
		...(sheet.known && sheet.url.trim() && !isAddress(sheet.url) ? { url: 'url-form' } : {})
	};
}

function isLanguage(tag: string): boolean {
	return languageSchema.safeParse(tag.trim()).success;
}

function sourceFrom({ known, name, url, published, licence }: Sheet): Source {
	if (!known || !name.trim()) return { unknown: true };
	return {
		name: name.trim().slice(0, longest.name),
		...(isAddress(url) ? { url: url.trim().slice(0, longest.url) } : {}),
		...(published.trim() ? { published: published.trim().slice(0, longest.published) } : {}),
		...(licence.trim() ? { licence: licence.trim().slice(0, longest.licence) } : {})
	};
}

function glossaryFrom({ glossary }: Sheet): GlossEntry[] {
	return glossary
		.map(({ term, meaning }) => ({
			term: term.trim().slice(0, longest.term),
			meaning: meaning.trim().slice(0, longest.meaning)
		}))
		.filter(({ term, meaning }) => term && meaning)
		.slice(0, longest.rows);
}

/** What the article says of itself by a sheet: what is half written or wrong is left out; the language stays as it was where it is no language. */
export function aboutFrom(sheet: Sheet, before: About): About {
	const { sentences } = before;
	return {
		title: sheet.title.trim().slice(0, longest.title),
		language: isLanguage(sheet.language) ? sheet.language.trim() : before.language,
		source: sourceFrom(sheet),
		...(sheet.level === undefined ? {} : { level: sheet.level }),
		...(sheet.summary.trim() ? { summary: sheet.summary.trim().slice(0, longest.summary) } : {}),
		glossary: glossaryFrom(sheet),
		...(sentences ? { sentences } : {})
	};
}
