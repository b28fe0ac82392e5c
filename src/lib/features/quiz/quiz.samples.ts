import { buildArticle } from '#lib/article/build.ts';
import { askable } from '#lib/bank/askable.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { parsePack } from '#lib/bank/parse.ts';
import { ok, type Result } from '#lib/result.ts';
import { testUuid } from '#lib/study/attempt.samples.ts';
import { uuids } from '#lib/storage/database.samples.ts';
import { FakeLocks } from '#lib/storage/locks.samples.ts';
import { Storage } from '#lib/storage/storage.ts';
import { isUntouched } from '#lib/storage/untouched.ts';
import type { QuizDependencies } from './dependencies.ts';
import { QuizState, type QuizOptions } from './quiz.svelte.ts';

const text = `افتتحت بلدية صيدا صباح السبت مكتبة عامة جديدة قرب الميناء القديم.

وقالت المديرة ليلى حداد إن المكتبة تضم 12 ألف كتاب. وأضافت أن ثلثها مخصص للأطفال.

وكانت المكتبة السابقة قد أغلقت عام 2015 بعد حريق. وبدأت أعمال البناء في تشرين الثاني الماضي، ثم توقفت سنة كاملة.`;

const common = { skill: 'literal', level: 1, explanation: 'هذا ما يقوله النص في هذا الموضع.' };

const questions = [
	{
		...common,
		id: 'books',
		kind: 'single-choice',
		prompt: 'كم كتابًا تضم المكتبة؟',
		evidence: [{ quote: 'المكتبة تضم 12 ألف كتاب' }],
		hints: ['ابحث عن كلام المديرة.', 'العدد في الفقرة الثانية.'],
		choices: [
			{ id: 'twelve', text: '12 ألفًا', correct: true },
			{ id: 'fifteen', text: '15 ألفًا', notMentioned: true, rationale: 'لم يذكر النص هذا العدد.' },
			{
				id: 'year',
				text: '2015',
				refutedBy: { quote: 'قد أغلقت عام 2015' },
				rationale: 'هذا عام الإغلاق لا عدد الكتب.'
			}
		]
	},
	{
		...common,
		id: 'director',
		kind: 'single-choice',
		askEvidence: true,
		prompt: 'من مديرة المكتبة؟',
		evidence: [{ quote: 'وقالت المديرة ليلى حداد' }],
		choices: [
			{ id: 'layla', text: 'ليلى حداد', correct: true },
			{ id: 'mona', text: 'منى الخوري', notMentioned: true, rationale: 'لا يرد هذا الاسم في النص.' }
		]
	},
	{
		...common,
		id: 'music-hall',
		kind: 'true-false',
		answer: true,
		prompt: 'تضم المكتبة قاعة للموسيقى.',
		evidence: [{ quote: 'وفيها قاعة للموسيقى' }]
	},
	{
		...common,
		id: 'children',
		kind: 'sentence-choice',
		prompt: 'أي جملة تذكر كتب الأطفال؟',
		evidence: [{ quote: 'وأضافت أن ثلثها مخصص للأطفال' }]
	},
	{
		...common,
		id: 'month',
		kind: 'date',
		prompt: 'في أي شهر بدأت أعمال البناء؟',
		evidence: [{ quote: 'وبدأت أعمال البناء في تشرين الثاني الماضي' }],
		answer: 'XXXX-11'
	}
];

/** A pack of four questions that may be asked (books, director, children, month), and one whose proof is missing. */
export function testPack(change: { revision?: number; title?: string } = {}): Pack {
	const { revision = 1, title = 'مكتبة جديدة في صيدا' } = change;
	const article = buildArticle({ title, language: 'ar', source: { unknown: true }, glossary: [] }, text);
	if (!article.ok) throw new Error(JSON.stringify(article.error));
	const head = { version: 1, uid: testUuid(21), revision, slug: 'new-library' };
	const parsed = parsePack({ ...head, article: article.value, questions });
	if (!parsed.ok || parsed.value.issues.length > 0) throw new Error(JSON.stringify(parsed));
	return parsed.value.pack;
}

/** One browser on one device for tests: its tabs share the locks, the clock and the database. */
export class TestBrowser {
	readonly uuid = uuids();
	now = 1_790_000_000_000;
	locks = new FakeLocks();
	pack: Result<Pack, never[]> = ok(askable(testPack()));

	/** A tab with a quiz in it, not opened yet. */
	tab(options: Partial<QuizOptions> = {}, change: Partial<QuizDependencies> = {}): QuizState {
		const storage = new Storage({}, this.uuid);
		const dependencies: QuizDependencies = {
			store: async () => storage,
			untouched: () => isUntouched(indexedDB),
			loadPack: async () => this.pack,
			clock: { now: () => this.now, offset: () => 120 },
			chance: chanceFrom(this.now),
			uuid: this.uuid,
			locks: this.locks,
			...change
		};
		return new QuizState(dependencies, { slug: 'new-library', mode: 'quiz', ...options });
	}

	/** Ends every tab at once, as a crash does: their locks are free. */
	crash(): void {
		this.locks = new FakeLocks();
	}
}

/** A source of chance that repeats itself for the same seed. */
function chanceFrom(seed: number): () => number {
	let state = seed % 2_147_483_647;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
