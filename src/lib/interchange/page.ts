import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Pack } from '#lib/bank/bank.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Issue } from '#lib/issue.ts';
import { fileLimits, tooBig } from './bounds.ts';
import type { MadeFile } from './format.ts';
import { Markup } from './markup.ts';
import { packFrame } from './page-read.ts';
import { articleMarkup, keyMarkup, questionsMarkup, waysMarkup, type PageVoice } from './page-text.ts';
import { paperOf } from './paper.ts';
import { writePackText } from './pack-file.ts';

/** What makes a page play: script and style of the app's own build, and `@font-face` rules with their fonts in them. */
export interface PagePlayer {
	readonly script: string;
	readonly style: string;
	readonly fonts: string;
}

/** What a page is to be, besides its pack. */
export interface PageOptions {
	readonly player: PagePlayer;
	/** The language of the interface, and its direction. */
	readonly language: string;
	readonly direction: 'rtl' | 'ltr';
	readonly voice: PageVoice;
}

function hashOf(code: string): string {
	const binary = Array.from(sha256(utf8ToBytes(code)), (byte) => String.fromCharCode(byte)).join('');
	return `'sha256-${btoa(binary)}'`;
}

/** Only this script and this style; no network at all. */
function policy(script: string, style: string): string {
	return [
		"default-src 'none'",
		`script-src ${hashOf(script)}`,
		`style-src ${hashOf(style)}`,
		'font-src data:',
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types svelte-trusted-html'
	].join('; ');
}

/**
 * One file that opens anywhere, with no network and no server: the text, questions and key to be read, and with scripts the quiz. The
 * pack stands in it as data, and can be read back. Fails where the page would be larger than a file may be.
 */
export function writePage(pack: Pack, options: PageOptions): Result<MadeFile, Issue[]> {
	const { player, language, direction, voice } = options;
	const style = player.fonts + player.style;
	const questions = paperOf(pack);
	const { element, single, own, data } = Markup;
	const head = element('head', {}, [
		single('meta', { charset: 'utf-8' }),
		single('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(player.script, style) }),
		single('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		single('meta', { name: 'generator', content: 'Dalil' }),
		element('title', {}, [pack.article.title]),
		own('style', style)
	]);
	const paper = element('div', { id: 'dalil-paper', class: 'paper' }, [
		element('noscript', {}, [element('p', { class: 'notice' }, [voice.words.page.plain]), waysMarkup(voice)]),
		articleMarkup(pack.article, voice),
		questionsMarkup(questions, voice),
		keyMarkup(questions, voice),
		element('footer', {}, [voice.words.page.madeWith])
	]);
	const body = element('body', {}, [
		element('main', {}, [element('div', { id: 'dalil-app' }, []), paper]),
		data('dalil-pack', writePackText(pack)),
		own('script', player.script)
	]);
	const html = `<!doctype html>\n${element('html', { lang: language, dir: direction }, [head, body]).html}\n`;
	if (!html.includes(packFrame.start)) throw new Error('the page does not hold its pack as data');
	const bytes = new TextEncoder().encode(html);
	const big = tooBig(bytes.length, fileLimits.bytes);
	if (big.length > 0) return fail(big);
	return ok({ name: `${pack.slug}.html`, type: 'text/html;charset=utf-8', bytes });
}
