/** What is given as a response to a question, whatever gives it: a finger, a mouse or keys. */
import type { Article } from '#lib/article/article.ts';
import { numberOf } from '#lib/article/sentences.ts';
import { keyResponseOf, type Question, type QuestionOf } from '#lib/kinds/index.ts';
import { gapSegments } from '#lib/kinds/gap-fill/segments.ts';

/** What is answered, and whether with its key or wrongly. */
export interface Wanted {
	readonly question: Question;
	readonly article: Article;
	readonly right: boolean;
}

/** What is done in a player: rows are taken by what they say or by their place, fields are written, entries are put in order, targets are given to the sources one after the other, sentences are picked. */
export type Given =
	| { readonly act: 'choose'; readonly rows: readonly (string | number)[] }
	| { readonly act: 'write'; readonly texts: readonly string[] }
	| { readonly act: 'order'; readonly texts: readonly string[] }
	| { readonly act: 'match'; readonly targets: readonly string[] }
	| { readonly act: 'pick'; readonly sentences: readonly number[] };

const values = ['true', 'false', 'not-stated'];
const wrongText = { 'short-text': 'القمر', number: '9999', date: '1850' };

/** What answers a question with its key, or wrongly. */
export function givenFor({ question, article, right }: Wanted): Given {
	switch (question.kind) {
		case 'single-choice':
		case 'multiple-choice': {
			const rows = question.choices.filter(({ correct }) => Boolean(correct) === right);
			const taken = question.kind === 'single-choice' ? rows.slice(0, 1) : rows;
			return { act: 'choose', rows: taken.map(({ text }) => text) };
		}
		case 'true-false': {
			const key = values.indexOf(String(question.answer));
			return { act: 'choose', rows: [right ? key : (key + 1) % 3] };
		}
		case 'short-text':
		case 'number':
		case 'date': {
			const { text } = keyResponseOf(question, article);
			return { act: 'write', texts: [right ? text : wrongText[question.kind]] };
		}
		case 'gap-fill':
			return givenForGaps(question, right);
		case 'ordering': {
			const texts = question.entries.map(({ text }) => text);
			return { act: 'order', texts: right ? texts : texts.toReversed() };
		}
		case 'matching': {
			const targets = question.pairs.map(({ target }) => target);
			return { act: 'match', targets: right ? targets : [...targets.slice(1), targets[0] ?? ''] };
		}
		case 'sentence-choice': {
			const key = keyResponseOf(question, article).sentences.map((ref) => numberOf(article, ref) ?? 0);
			const other = key.map((number) => (number > 1 ? number - 1 : number + 1));
			return { act: 'pick', sentences: right ? key : other };
		}
	}
}

function givenForGaps(question: QuestionOf<'gap-fill'>, right: boolean): Given {
	const gaps = gapSegments(question.text).flatMap((part) => (part.type === 'gap' ? [part.id] : []));
	const words = gaps.map((id) => question.gaps.find((gap) => gap.id === id)?.answers[0] ?? '');
	const bank = question.words ?? [];
	if (bank.length === 0) return { act: 'write', texts: right ? words : words.map(() => 'القمر') };
	const wrong = [bank[0]?.text ?? '', ...words.slice(1).reverse()];
	return { act: 'choose', rows: right ? words : wrong };
}
