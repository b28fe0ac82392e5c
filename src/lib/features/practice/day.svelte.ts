import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import type { Needs } from './needs.ts';
import { dayPlanOf, queryOf, type DayPlan, type PracticeWish } from './plan.ts';

/** What is practised alone, as a learner picks it. */
export type Focus = 'all' | 'mistakes' | 'sure';

/** The learner's day of practice: what is due, and what they wish to practise alone. */
export class PracticeDay {
	readonly #read: () => Promise<Result<Needs, Issue>>;
	#needs = $state.raw<Needs>();
	/** Why it cannot be told; absent while it can. */
	issue = $state.raw<Issue>();
	loading = $state(true);
	focus = $state<Focus>('all');
	/** The uid of the one article to practise; empty for all. */
	article = $state('');

	constructor(read: () => Promise<Result<Needs, Issue>>) {
		this.#read = read;
	}

	/** Reads how the day stands; may be called again. */
	async load(): Promise<void> {
		this.loading = true;
		const read = await this.#read().catch(() => undefined);
		this.issue = read?.ok ? undefined : (read?.error ?? unreachable);
		this.#needs = read?.ok ? read.value : undefined;
		this.loading = false;
	}

	/** Whether an article was begun at all. */
	get begun(): boolean {
		return (this.#needs?.packs.length ?? 0) > 0;
	}

	/** The articles that were begun. */
	get articles(): readonly { readonly uid: string; readonly title: string; readonly language: string }[] {
		const packs = this.#needs?.begun ?? [];
		return packs.map(({ pack: { uid, article } }) => ({
			uid,
			title: article.title,
			language: article.language
		}));
	}

	get wish(): PracticeWish {
		const only = {
			...(this.article ? { uid: this.article } : {}),
			...(this.focus === 'mistakes' ? { mistakes: true } : {}),
			...(this.focus === 'sure' ? { sureAndWrong: true } : {})
		};
		return Object.keys(only).length > 0 ? { only } : {};
	}

	/** How the day stands for what is wished; nothing before it was read. */
	get plan(): DayPlan | undefined {
		return this.#needs && dayPlanOf(this.#needs, this.wish);
	}

	/** The query of the session to begin; with `more` facts that are not due. */
	query(more?: number): string {
		return queryOf({ ...this.wish, ...(more ? { more } : {}) });
	}
}

const unreachable: Issue = { code: 'storage-failed', severity: 'error', place: {} };
