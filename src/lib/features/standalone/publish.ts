import type { Pack } from '#lib/bank/bank.ts';
import { directionOf, isLanguage, languages, type Language } from '#lib/i18n/language.ts';
import { sayIn } from '#lib/i18n/format.ts';
import { paperWords } from '#lib/i18n/words/paper.ts';
import { fileError, type MadeFile } from '#lib/interchange/format.ts';
import { writePage } from '#lib/interchange/page.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, type Result } from '#lib/result.ts';
import naskh from '#lib/ui/fonts/naskh-arabic-400.woff2?url';
import naskhCommon from '#lib/ui/fonts/naskh-common-400.woff2?url';
import sansArabic from '#lib/ui/fonts/sans-arabic-400.woff2?url';
import sansArabicBold from '#lib/ui/fonts/sans-arabic-600.woff2?url';
import sansCommon from '#lib/ui/fonts/sans-common-400.woff2?url';
import sansCommonBold from '#lib/ui/fonts/sans-common-600.woff2?url';

/** What publishing needs of the world. */
export interface PublishWorld {
	/** The base that the site is served under. */
	readonly base: string;
	readonly get: typeof fetch;
}

interface Face {
	readonly family: string;
	readonly weight: 400 | 600;
	readonly url: string;
	readonly range: string;
}

const arabic =
	'U+060C,U+061B,U+061F,U+0621-063A,U+0640-0652,U+0660-066C,U+0670-0671,U+067E,U+0686,U+06A4,U+06A9,U+06AF,U+06CC,U+200C-200D';
const common =
	'U+0020-0040,U+005B,U+005D,U+005F,U+00A0,U+00AB,U+00B7,U+00BB,U+00D7,U+2013-2014,U+2018-2019,U+201C-201D,U+2022,U+2026,U+2212';

/** The faces of a page with Arabic in it. Latin is set in those of the device: they are everywhere, and good Arabic ones are not. */
const faces: readonly Face[] = [
	{ family: 'Dalil Naskh', weight: 400, url: naskh, range: arabic },
	{ family: 'Dalil Naskh', weight: 400, url: naskhCommon, range: common },
	{ family: 'Dalil Sans Arabic', weight: 400, url: sansArabic, range: arabic },
	{ family: 'Dalil Sans Arabic', weight: 600, url: sansArabicBold, range: arabic },
	{ family: 'Dalil Sans Arabic', weight: 400, url: sansCommon, range: common },
	{ family: 'Dalil Sans Arabic', weight: 600, url: sansCommonBold, range: common }
];

async function base64Of(url: string, { get }: PublishWorld): Promise<string> {
	const response = await get(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	let binary = '';
	for (const byte of new Uint8Array(await response.arrayBuffer())) binary += String.fromCharCode(byte);
	return btoa(binary);
}

async function fontsFor({ article }: Pack, language: Language, world: PublishWorld): Promise<string> {
	const needed = directionOf(article.language) === 'rtl' || languages[language].direction === 'rtl';
	const rules = (needed ? faces : []).map(async ({ family, weight, url, range }) => {
		const data = await base64Of(url, world);
		return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`;
	});
	return (await Promise.all(rules)).join('');
}

async function playerFor(world: PublishWorld): Promise<{ script: string; style: string }> {
	const response = await world.get(`${world.base}/standalone.json`);
	const value: unknown = response.ok ? await response.json() : undefined;
	if (typeof value !== 'object' || value === null || !('script' in value) || !('style' in value))
		throw new Error('the player of pages is not here');
	return { script: String(value.script), style: String(value.style) };
}

/**
 * A pack as one self-contained page, in the language of its article where the interface speaks it. What makes it play is fetched now, and
 * is held offline with the app. Fails with `player-unreachable` where it cannot be had, and where the page would be too large.
 */
export async function publishPage(pack: Pack, world: PublishWorld): Promise<Result<MadeFile, Issue[]>> {
	const [tag = ''] = pack.article.language.split('-');
	const language: Language = isLanguage(tag) ? tag : 'ar';
	try {
		const [player, fonts] = await Promise.all([playerFor(world), fontsFor(pack, language, world)]);
		return writePage(pack, {
			player: { ...player, fonts },
			language,
			direction: languages[language].direction,
			voice: { words: paperWords[language], say: sayIn(language) }
		});
	} catch {
		return fail([fileError('player-unreachable')]);
	}
}
