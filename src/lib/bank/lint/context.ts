import { outlineOf } from '#lib/kinds/index.ts';
import type { Pack } from '../bank.ts';
import type { LintContext } from './rule.ts';

/** What the rules see of a pack. Made once for all rules, since what they share is kept beside it. */
export function contextOf(pack: Pack, strictness: LintContext['strictness']): LintContext {
	return {
		pack,
		article: pack.article,
		language: pack.article.language,
		questions: pack.questions.map((question) => ({ question, outline: outlineOf(question) })),
		strictness
	};
}
