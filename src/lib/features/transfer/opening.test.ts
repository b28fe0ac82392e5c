import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Pack } from '#lib/bank/bank.ts';
import { packDigest } from '#lib/bank/fingerprint.ts';
import { samplePack } from '#lib/interchange/pack.samples.ts';
import { answered, rightKey, shownIn, wrongKey } from '#lib/study/corrections.samples.ts';
import { correct } from '#lib/study/schedule.samples.ts';
import { Storage } from '#lib/storage/storage.ts';
import { addedPacks, addedUnder, entryOf } from './added.ts';
import type { Arrival } from './arrival.ts';
import type { SitePack } from './offer.ts';
import { Opening } from './opening.svelte.ts';
import { played } from './received.samples.ts';
import { weighed, type Opened } from './weighing.ts';

beforeEach(() => void (globalThis.indexedDB = new IDBFactory()));

const pack = samplePack();

function begin(site: readonly SitePack[] = []) {
	let at = 5000;
	const storage = new Storage();
	const world = { storage, site, now: () => at++ };
	const opening = new Opening(world);
	return { storage, opening, weigh: (arrived: Arrival) => weighed(arrived, world) };
}
type Begun = ReturnType<typeof begin>;
const arrivalOf = (...packs: Pack[]): Arrival => ({
	...{ origin: 'مكتبة.dalil.json', reading: { packs, issues: [] }, results: [] }
});
async function open({ opening, weigh }: Begun, ...packs: Pack[]) {
	await opening.open(() => weigh(arrivalOf(...packs)));
	const [offer] = opening.offers;
	if (!offer) throw new Error('nothing is offered');
	return offer;
}
async function here(storage: Storage): Promise<Pack[]> {
	const read = await addedPacks(storage);
	return read.ok ? read.value.packs.map((each) => each.pack) : [];
}

test('a pack is shown before anything is stored, then added, and taken back', async () => {
	const begun = begin();
	const { storage, opening } = begun;
	const offer = await open(begun, pack);
	expect(opening.phase).toBe('shown');
	expect(await here(storage)).toEqual([]);
	await opening.choose(offer, 'add');
	expect(await here(storage)).toEqual([pack]);
	const found = await addedUnder(storage, 'new-library');
	const added = found.ok ? found.value : undefined;
	expect(added?.installed).toMatchObject({
		digest: packDigest(pack),
		origin: 'مكتبة.dalil.json',
		addedAt: 5000
	});
	expect(added && entryOf(added)).toMatchObject({ questions: pack.questions.length, minutes: 1 });
	const [done] = opening.taken;
	if (done) await opening.undo(done);
	expect(await here(storage)).toEqual([]);
});

test('the same pack again has nothing to choose', async () => {
	const begun = begin();
	const { opening } = begun;
	await opening.choose(await open(begun, pack), 'add');
	const again = await open(begun, pack);
	expect([again.relation, again.choices]).toEqual(['same', []]);
});

test('an update takes the place of the one before it, tells what changes, and can be undone', async () => {
	const begun = begin();
	const { storage, opening } = begun;
	await opening.choose(await open(begun, pack), 'add');
	const next = samplePack({ revision: pack.revision + 1, questions: pack.questions.slice(1) });
	const offer = await open(begun, next);
	expect(offer.relation).toBe('newer');
	expect(offer.changes.filter(({ change }) => change === 'removed')).toHaveLength(1);
	await opening.choose(offer, 'replace');
	expect(await here(storage)).toEqual([next]);
	const [done] = opening.taken;
	if (done) await opening.undo(done);
	expect(await here(storage)).toEqual([pack]);
});

test('an update that corrects a key marks old answers again at once, and so does undoing it', async () => {
	const begun = begin();
	const { storage, opening } = begun;
	await opening.choose(await open(begun, wrongKey.pack), 'add');
	const attempt = answered(10, wrongKey, { response: { choice: 'ten' }, mark: correct });
	await storage.attempts.commit([{ attempt, ...shownIn(wrongKey.pack, 'books') }]);
	const verdict = async () => {
		const tally = await storage.tallies.of(attempt.learner, attempt.uid);
		return tally.ok && tally.value?.questions['books']?.last.mark.verdict;
	};
	expect(await verdict()).toBe('correct');
	await opening.choose(await open(begun, rightKey.pack), 'replace');
	expect(await verdict()).toBe('incorrect');
	const replaced = opening.taken.find(({ choice }) => choice === 'replace');
	if (replaced) await opening.undo(replaced);
	expect(await verdict()).toBe('correct');
});

test('both are kept under a slug and a uid of their own', async () => {
	const begun = begin();
	const { storage, opening } = begun;
	await opening.choose(await open(begun, pack), 'add');
	const offer = await open(begun, samplePack({ questions: pack.questions.slice(1) }));
	await opening.choose(offer, 'keep-both');
	const all = await here(storage);
	expect(all.map(({ slug }) => slug)).toEqual(['new-library', 'new-library-2']);
	expect(all[1]?.derivedFrom).toBe(pack.uid);
});

test('an article of the site stays as it is: an other version of it is only added beside it', async () => {
	const site = { uid: pack.uid, slug: pack.slug, title: 'مكتبة', digest: '', load: async () => pack };
	const begun = begin([site]);
	const { opening } = begun;
	expect((await open(begun, pack)).choices).toEqual([]);
	const offer = await open(begun, samplePack({ revision: pack.revision + 1 }));
	expect([offer.ofSite, offer.choices]).toEqual([true, ['keep-both']]);
	await opening.choose(offer, 'keep-both');
	expect(opening.taken[0]?.slug).toBe('new-library-2');
});

test('a question without proof is left out, counted, and never stored', async () => {
	const begun = begin();
	const { storage, opening } = begun;
	const [first, ...rest] = pack.questions;
	const broken = { ...first, evidence: [{ quote: 'ليس هذا في النص' }] };
	const offer = await open(begun, samplePack({ questions: [broken, ...rest] }));
	expect(offer.withheld).toBe(1);
	await opening.choose(offer, 'add');
	expect((await here(storage))[0]?.questions).toHaveLength(rest.length);
});

test('what is cancelled while it is read is not shown', async () => {
	const { opening, weigh } = begin();
	let arrive: ((opened: Opened) => void) | undefined;
	const reading = opening.open(() => new Promise((resolve) => (arrive = resolve)));
	await vi.waitFor(() => expect(arrive).toBeDefined());
	opening.cancel();
	arrive?.(await weigh(arrivalOf(pack)));
	await reading;
	expect([opening.phase, opening.offers]).toEqual(['waiting', []]);
});

/** How many responses of the learner who is here count at the pack. */
async function counted(storage: Storage): Promise<number> {
	const learner = await storage.learners.current(0);
	const tally = learner.ok && (await storage.tallies.of(learner.value.id, pack.uid));
	return tally && tally.ok ? Object.keys(tally.value?.questions ?? {}).length : 0;
}

test('results are shown, then added once, whatever is opened twice', async () => {
	const begun = begin();
	const { storage, opening, weigh } = begun;
	await opening.choose(await open(begun, pack), 'add');
	const arrived = played();
	await opening.open(() => weigh(arrived));
	const [offer] = opening.results;
	expect(opening.results).toMatchObject([{ correct: 10, known: 0, leftOut: 0 }]);
	if (offer) await opening.takeResults(offer);
	expect(opening.received[0]?.attempts).toHaveLength(10);
	expect(opening.results).toEqual([]);
	await opening.open(() => weigh(arrived));
	expect(opening.results).toMatchObject([{ attempts: [], known: 10 }]);
	expect(opening.phase).toBe('shown');
	expect(await counted(storage)).toBe(10);
});

test('results that were added are taken back without a record being lost, and can be added again', async () => {
	const begun = begin();
	const { storage, opening, weigh } = begun;
	await opening.choose(await open(begun, pack), 'add');
	const arrived = played();
	for (const known of [0, 10]) {
		await opening.open(() => weigh(arrived));
		const [offer] = opening.results;
		expect(offer).toMatchObject({ known: 0, undos: { length: known } });
		if (offer) await opening.takeResults(offer);
		expect(await counted(storage)).toBe(10);
		const [done] = opening.received;
		if (done) await opening.undoResults(done);
		expect(opening.received).toEqual([]);
		expect(await counted(storage)).toBe(0);
		const learner = await storage.learners.current(0);
		const stored = learner.ok && (await storage.attempts.ofPack(learner.value.id, pack.uid));
		expect(stored && stored.ok && stored.value.records).toHaveLength(10);
	}
});

test('several packs are shown together, each once, and added one after the other', async () => {
	const begun = begin();
	const { storage, opening } = begun;
	const other = samplePack({ uid: '5a6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e', slug: 'another' });
	const offer = await open(begun, pack, other, pack);
	expect(opening.offers).toHaveLength(2);
	await opening.choose(offer, 'add');
	const [second] = opening.offers;
	expect(second?.uid).toBe(other.uid);
	if (second) await opening.choose(second, 'add');
	expect(await here(storage)).toEqual([pack, other]);
});

test('what is new among several is added by one choice, and each can be taken back', async () => {
	const begun = begin();
	const { storage, opening } = begun;
	await opening.choose(await open(begun, pack), 'add');
	const uids = ['5a6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e', '6a6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e'];
	await open(begun, ...uids.map((uid) => samplePack({ uid })), pack);
	expect(opening.fresh).toHaveLength(2);
	await opening.addAll();
	expect((await here(storage)).map(({ slug }) => slug)).toEqual([
		'new-library',
		'new-library-2',
		'new-library-3'
	]);
	expect(opening.offers).toHaveLength(1);
	expect(opening.taken).toHaveLength(2);
});

test('what could not be stored before is tried again where all are added', async () => {
	const begun = begin();
	const { storage, opening } = begun;
	await open(begun, pack);
	opening.failure = { code: 'storage-quota', severity: 'error', place: {} };
	await opening.addAll();
	expect(await here(storage)).toEqual([pack]);
	expect(opening.failure).toBeUndefined();
});

test('of several revisions of one pack the newest is offered, and how many were left is told', async () => {
	const begun = begin();
	const { storage, opening } = begun;
	const other = samplePack({ uid: '5a6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e', slug: 'another' });
	const newest = samplePack({ revision: pack.revision + 2 });
	await open(begun, samplePack({ revision: pack.revision + 1 }), other, newest, pack);
	expect(opening.offers.map(({ uid, older }) => [uid, older])).toEqual([
		[other.uid, 0],
		[pack.uid, 2]
	]);
	await opening.addAll();
	expect(await here(storage)).toEqual([other, newest]);
	expect(opening.phase).toBe('shown');
	const offer = await open(begun, pack);
	expect([offer.relation, offer.older]).toEqual(['older', 0]);
});

test('of two copies of one revision that differ, one is added with all that is new, and the other stays to be weighed', async () => {
	const begun = begin();
	const { storage, opening } = begun;
	await open(begun, pack, samplePack({ questions: pack.questions.slice(1) }));
	await opening.addAll();
	expect(await here(storage)).toEqual([pack]);
	expect(opening.phase).toBe('shown');
	expect(opening.offers.map(({ choices }) => choices)).toEqual([['keep-both', 'replace']]);
});

test('a choice that was not offered leaves the others to be chosen', async () => {
	const begun = begin();
	const { opening } = begun;
	const offer = await open(begun, pack);
	await expect(opening.choose(offer, 'replace')).rejects.toThrow('not offered');
	expect(opening.phase).toBe('shown');
});

test('what is cancelled while it is looked up here is not shown', async () => {
	const uid = '5a6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e';
	const waiting: ((pack: Pack) => void)[] = [];
	const load = () => new Promise<Pack>((resolve) => waiting.push(resolve));
	const { opening, weigh } = begin([{ uid, slug: 'slow', title: 'مكتبة', digest: '', load }]);
	const mine = samplePack({ uid });
	const slow = { origin: '', reading: { packs: [mine], issues: [] }, results: [] };
	const other = { ...played(), results: played().results.map((each) => ({ ...each, uid })) };
	for (const arrived of [slow, other]) {
		const opened = opening.open(() => weigh(arrived));
		await vi.waitFor(() => expect(waiting).toHaveLength(1));
		opening.cancel();
		waiting.pop()?.(mine);
		await opened;
		const { phase, offers, results, issues, failure } = opening;
		expect([phase, offers, results, issues, failure]).toEqual(['waiting', [], [], [], undefined]);
	}
});

test('what is opened while something is stored is read on, and what was stored is told', async () => {
	const begun = begin();
	const { storage, opening, weigh } = begun;
	const offer = await open(begun, pack);
	let arrive: ((opened: Opened) => void) | undefined;
	const storing = opening.choose(offer, 'add');
	const reading = opening.open(() => new Promise((resolve) => (arrive = resolve)));
	await storing;
	expect([opening.phase, opening.offers]).toEqual(['reading', []]);
	expect(opening.taken).toMatchObject([{ uid: pack.uid }]);
	expect(await here(storage)).toEqual([pack]);
	await vi.waitFor(() => expect(arrive).toBeDefined());
	arrive?.(await weigh(arrivalOf(pack)));
	await reading;
	expect(opening.offers.map(({ relation }) => relation)).toEqual(['same']);
});
