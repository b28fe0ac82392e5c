/**
 * `npm run bench [-- --runs N] [-- --quick] [-- --only floor|past|studio]`: prints one table of what the build in `build/` costs a learner on a slow
 * phone, beside the floor page, and of what a long past costs beside a short one. It measures and never judges.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { isOneTap } from '#lib/kinds/shapes.ts';
import { serveOnly } from '../../tests/e2e/part.ts';
import { arabic, packOf } from '../../tests/e2e/site.ts';
import { launch } from '../browser.ts';
import { serve } from '../serve.ts';
import { tableOf, type Row } from './figures.ts';
import { serveFloor } from './floor.ts';
import { openQuestion, openText } from './openings.ts';
import { newProfile, SLOWER, viewport } from './phone.ts';
import { play, tapped } from './playing.ts';
import { againstFloor, againstNoPast, againstShortPast } from './rows.ts';
import { fill, glance, visit } from './stores.ts';
import { studioRows, writeInStudio, type Studio } from './studio.ts';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '7' },
		quick: { type: 'boolean', default: false },
		only: { type: 'string' }
	}
});
const runs = values.quick ? 3 : Math.max(1, Number.parseInt(values.runs, 10) || 7);
const most = values.quick ? 8 : 30;
const many = values.quick ? 10_000 : 100_000;

const pack = packOf(arabic);
const quiz = `/articles/${arabic}/quiz/`;
const reader = `/articles/${arabic}/`;
const tell = (text: string) => console.error(`${new Date().toLocaleTimeString('en-GB')}  ${text}`);

/** Measures `runs` times, Dalil and what it is compared with in turn, each beginning every other run. */
async function inTurn<T>(what: string, one: () => Promise<T>, other: () => Promise<T>): Promise<[T[], T[]]> {
	const found: [T[], T[]] = [[], []];
	for (let run = 0; run < runs; run += 1) {
		tell(`${what}, run ${run + 1} of ${runs}`);
		const first = async () => void found[0].push(await one());
		const second = async () => void found[1].push(await other());
		for (const step of run % 2 === 0 ? [first, second] : [second, first]) await step();
	}
	return found;
}

async function floorRows(browser: Browser, origin: string): Promise<Row[]> {
	const part = tapped(pack, most);
	const count = part.questions.length;
	const [whole, short] = [await serveFloor(pack), await serveFloor(part)];
	const openings = await inTurn(
		'first question',
		() => openQuestion(browser, origin + quiz),
		() => openQuestion(browser, whole.url)
	);
	const texts = await inTurn(
		'article',
		() => openText(browser, origin + reader),
		() => openText(browser, whole.url)
	);
	const played = await inTurn(
		`${count} questions`,
		() => play(origin + quiz, count, (page) => serveOnly(page, arabic, part.questions)),
		() => play(short.url, count)
	);
	await whole.close();
	await short.close();
	return againstFloor({ openings, texts, played });
}

async function pastRows(origin: string): Promise<Row[]> {
	const [long, short, none] = [newProfile(), newProfile(), newProfile()];
	tell(`${many} attempts are made`);
	await fill(long, origin, { pack, count: many });
	await fill(short, origin, { pack, count: 1 });
	const visits = await inTurn(
		`${many} attempts`,
		() => visit(long, origin, pack),
		() => visit(short, origin, pack)
	);
	await glance(none, origin);
	const glances = await inTurn(
		'library and progress',
		() => glance(long, origin),
		() => glance(none, origin)
	);
	return [...againstNoPast(glances, many), ...againstShortPast(visits, many)];
}

/** Of the runs of the other parts a few are enough: each types hundreds of letters at a writer's pace. */
async function studioPart(origin: string): Promise<Row[]> {
	const size = { questions: 2000, words: 20_000 };
	const found: Studio[] = [];
	for (let run = 0; run < Math.min(runs, 3); run += 1) {
		tell(`studio, run ${run + 1} of ${Math.min(runs, 3)}`);
		found.push(await writeInStudio(origin, pack, { size, count: values.quick ? 60 : 200 }));
	}
	return studioRows(found, size);
}

const [firstQuestion] = pack.questions;
if (!firstQuestion || !isOneTap(firstQuestion))
	throw new Error(`the first question of ${arabic} is not answered by a tap, which is what is timed`);
const loadBefore = loadavg()[0] ?? 0;
const site = await serve({ folder: 'build', port: 0 });
const browser = await launch();
const version = browser.version();
const wanted = (part: string) => values.only === undefined || values.only === part;
const rows = wanted('floor') ? await floorRows(browser, site.url) : [];
await browser.close();
if (wanted('past')) rows.push(...(await pastRows(site.url)));
if (wanted('studio')) rows.push(...(await studioPart(site.url)));
await site.close();
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, load ${loadBefore.toFixed(1)} at the start and ${(loadavg()[0] ?? 0).toFixed(1)} at the end`;
console.log(`\n${tableOf(rows)}\n
Medians of ${runs} runs; Chromium ${version}, ${viewport.width}×${viewport.height}, processor slowed ${SLOWER} times, network that of this machine, nothing held
from before and no service worker. ${machine}.`);
