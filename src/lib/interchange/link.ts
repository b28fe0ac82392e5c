import { deflateSync } from 'fflate';
import type { Pack } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { fileError, unread, type Reading } from './format.ts';
import { inflated } from './inflate.ts';
import { fileLimits } from './bounds.ts';
import { readPackText, writePackText } from './pack-file.ts';

/**
 * How long a link may be, in characters.
 * - `message`: one message of any messenger; the least of those in wide use is Telegram's, 4,096.
 * - `browser`: whatever a person does with it. Chrome's address bar takes 32 kB (Chromium, “Guidelines for URL Display”); pasted links of
 *   that length open in Firefox (1 MB) and Safari (80,000) too, and WhatsApp carries 65,536 characters.
 */
export const linkLimits = { message: 4000, browser: 32_000 } as const;

/** Stands before the data and names the way it is packed; another one is from a newer app. */
const version = '1';

export interface PackLink {
	readonly url: string;
	readonly characters: number;
	/** Where it fits: in one message of any messenger, or in a browser and in those that carry long messages. */
	readonly fits: 'message' | 'browser';
}

function toBase64Url(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array | undefined {
	if (!/^[\w-]+$/.test(text)) return undefined;
	try {
		const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
		return Uint8Array.from(binary, (character) => character.charCodeAt(0));
	} catch {
		return undefined;
	}
}

/**
 * A link with the whole pack in its fragment, which no server sees. `page` is the address that opens it. Fails with `link-too-long`,
 * which says how long it would be.
 */
export function linkTo(pack: Pack, page: string): Result<PackLink, Issue[]> {
	const packed = deflateSync(new TextEncoder().encode(writePackText(pack)), { level: 9 });
	const url = `${page}#pack=${version}${toBase64Url(packed)}`;
	const { length: characters } = url;
	if (characters > linkLimits.browser)
		return fail([fileError('link-too-long', { characters, max: linkLimits.browser })]);
	return ok({ url, characters, fits: characters <= linkLimits.message ? 'message' : 'browser' });
}

/** Reads the pack in a fragment (`#pack=…`); nothing where the fragment holds none. Bounded in time and memory as a file is. */
export function readLink(fragment: string): Reading | undefined {
	const [, data] = /^#?pack=(.*)$/s.exec(fragment) ?? [];
	if (data === undefined) return undefined;
	if (data.length > fileLimits.bytes)
		return unread(fileError('link-too-long', { characters: data.length, max: linkLimits.browser }));
	if (/^[2-9]/.test(data)) return unread(fileError('version-future', { version: Number(data[0]), known: 1 }));
	const bytes = data.startsWith(version) ? fromBase64Url(data.slice(1)) : undefined;
	const unpacked = bytes ? inflated(bytes, fileLimits.bytes) : undefined;
	if (!unpacked?.ok) {
		const big = unpacked?.error === 'too-big';
		return unread(big ? fileError('file-too-big', { size: 5.1, max: 5 }) : fileError('link-broken'));
	}
	try {
		return readPackText(new TextDecoder('utf-8', { fatal: true }).decode(unpacked.value));
	} catch {
		return unread(fileError('link-broken'));
	}
}

/**
 * The address of the pack that `?pack=…` names, nothing where the query has none. Only a path of the site itself is taken: fails with
 * `link-foreign` for every other address. `site` is the address of the site, `https://…/` with its base.
 */
export function hostedPack(query: string, site: string): Result<string, Issue[]> | undefined {
	const wanted = new URLSearchParams(query).get('pack');
	if (wanted === null) return undefined;
	const { origin, pathname } = new URL(site);
	const inside = /^\/(?![/\\])[^\\]*$/.test(wanted) && wanted.length <= 1000;
	const found = inside ? new URL(wanted, origin) : undefined;
	const ours = found?.origin === origin && found.pathname.startsWith(pathname);
	if (!found || !ours) return fail([fileError('link-foreign')]);
	return ok(origin + found.pathname);
}

/** The link that opens a pack which lies on the site at `path`. Short enough for a QR code. */
export function hostedLink(path: string, page: string): string {
	return `${page}?pack=${encodeURIComponent(path).replaceAll('%2F', '/')}`;
}
