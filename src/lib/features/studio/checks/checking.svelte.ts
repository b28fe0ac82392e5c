import { onDestroy } from 'svelte';
import type { Article } from '#lib/article/article.ts';
import { rowsOf } from '#lib/features/studio/questions/rows.ts';
import { waiting } from '#lib/features/studio/questions/waiting.ts';
import type { WorkState } from '#lib/features/studio/work.svelte.ts';
import { checkingPort } from './port.ts';
import { sameArticle } from './same-article.ts';
import { WorkChecks } from './work-checks.svelte.ts';

/** The checks of a work while a component shows it, with its article (the very same while nothing of it that questions ask about changes) and its rows. */
export function checking(work: () => WorkState) {
	const checks = new WorkChecks({ port: checkingPort(), wait: waiting });
	onDestroy(() => checks.close());
	let known: Article | undefined;
	const article = $derived.by(() => {
		const built = work().article;
		return built.ok ? (known = sameArticle(known, built.value)) : undefined;
	});
	const rows = $derived(article ? rowsOf(work().desk, article, checks.found?.byQuestion) : []);
	$effect(() => {
		if (article) checks.take(article, work().current);
	});
	return {
		checks,
		get article() {
			return article;
		},
		get rows() {
			return rows;
		}
	};
}
