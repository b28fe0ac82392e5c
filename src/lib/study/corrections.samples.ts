import { buildArticle } from '#lib/article/build.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { fingerprint } from '#lib/bank/fingerprint.ts';
import { parsePack } from '#lib/bank/parse.ts';
import { testUuid } from './attempt.samples.ts';
import type { Attempt } from './attempt.ts';
import type { PresentPack } from './held-against.ts';
import { attemptOn } from './schedule.samples.ts';

const built = buildArticle(
	{ title: 'مكتبة', language: 'ar', source: { unknown: true }, glossary: [] },
	'قالت المديرة إن المكتبة تضم 12 ألف كتاب. وأضافت أن ثلثها للأطفال.'
);
if (!built.ok) throw new Error(JSON.stringify(built.error));
const article = built.value;

const base = { skill: 'literal', level: 1, explanation: 'هذا ما يقوله النص.' };

/** How many books there are; the key is the choice named. */
export function booksAsk(key: 'ten' | 'twelve', change: object = {}) {
	const choices = [
		{ id: 'ten', text: '10 آلاف' },
		{ id: 'twelve', text: '12 ألفًا' }
	].map((choice) => ({ ...choice, ...(choice.id === key ? { correct: true } : { notMentioned: true }) }));
	const prompt = 'كم كتابًا تضم المكتبة؟';
	const evidence = [{ quote: 'تضم 12 ألف كتاب' }];
	return { ...base, id: 'books', kind: 'single-choice', prompt, evidence, choices, ...change };
}

/** Who speaks, in the learner's own words. */
export const whoAsk = {
	...base,
	id: 'who',
	kind: 'short-text',
	prompt: 'من تكلم؟',
	answers: ['المديرة'],
	evidence: [{ quote: 'قالت المديرة' }]
};

/** A revision of the pack 21, whose content a made-up digest names. */
export function revision(n: number, questions: readonly object[]): PresentPack {
	const head = { version: 1, uid: testUuid(21), revision: n, slug: 'library', article };
	const parsed = parsePack({ ...head, questions });
	if (!parsed.ok || parsed.value.issues.length > 0) throw new Error(JSON.stringify(parsed));
	return { pack: parsed.value.pack, digest: n.toString(16).padStart(64, '0') };
}

/** The first revision says that there are ten thousand books; the second has it right. */
export const wrongKey = revision(1, [booksAsk('ten'), whoAsk]);
export const rightKey = revision(2, [booksAsk('twelve'), whoAsk]);

/** A pack's question as it was shown, by its id. Throws where there is none. */
export function shownIn({ questions }: Pack, id: string) {
	const question = questions.find((one) => one.id === id);
	if (!question) throw new Error(`no question ${id}`);
	return { question, fingerprint: fingerprint(question) };
}

/** An attempt at a question of a pack on a local day. */
export function answered(day: number, { pack }: PresentPack, change: Partial<Attempt>): Attempt {
	const { question, fingerprint: name } = shownIn(pack, change.question ?? 'books');
	const asked = { question: question.id, fact: question.fact ?? question.id, kind: question.kind };
	return attemptOn(day, { ...asked, uid: pack.uid, revision: pack.revision, fingerprint: name, ...change });
}
