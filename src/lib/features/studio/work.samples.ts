import type { Work } from '#lib/bank/work.ts';
import { ok } from '#lib/result.ts';
import type { WorkChannel, WorkDependencies, WorkNews } from './work-dependencies.ts';

export const testUid = '4f6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e';

export const testText = `افتتحت البلدية صباح السبت مكتبة عامة في الحي القديم. وتبرّع السكان بأكثر كتبها.

وتفتح المكتبة أبوابها كل يوم من التاسعة صباحا. ولا تُغلق إلا يوم الجمعة.`;

/** A work with one question, whose evidence stands in the text. */
export function testWork(change: Partial<Work> = {}): Work {
	return {
		version: 1,
		uid: testUid,
		revision: 1,
		slug: 'library',
		about: { title: 'مكتبة الحي', language: 'ar', source: { unknown: true }, glossary: [] },
		text: testText,
		accept: [],
		questions: [{ id: 'who', prompt: 'من تبرّع بالكتب؟', evidence: [{ quote: 'وتبرّع السكان بأكثر كتبها' }] }],
		...change
	};
}

/** The tabs of one browser: what one says, the others hear. */
export class TestTabs {
	readonly #all = new Set<{ hear: (news: WorkNews) => void; owner: WorkChannel }>();

	channel(): WorkChannel {
		const owner: WorkChannel = {
			post: (news) => {
				for (const each of this.#all) if (each.owner !== owner) each.hear(news);
			},
			listen: (hear) => {
				const each = { hear, owner };
				this.#all.add(each);
				return () => void this.#all.delete(each);
			}
		};
		return owner;
	}
}

/** A clock and timers that move when they are told to. */
export class TestTime {
	at = 1_000_000;
	readonly #timers = new Set<{ at: number; call: () => void }>();

	readonly wait: WorkDependencies['wait'] = (milliseconds, call) => {
		const timer = { at: this.at + milliseconds, call };
		this.#timers.add(timer);
		return () => void this.#timers.delete(timer);
	};

	pass(milliseconds: number): void {
		this.at += milliseconds;
		for (const timer of [...this.#timers].filter(({ at }) => at <= this.at)) {
			this.#timers.delete(timer);
			timer.call();
		}
	}
}

/** A store that keeps nothing and refuses nothing. */
export const forgetfulStore: WorkDependencies['store'] = {
	save: async () => ok({ saved: true }),
	byId: async () => ok(undefined),
	keepVersion: async () => ok(1),
	versions: async () => ok({ records: [], issues: [] })
};
