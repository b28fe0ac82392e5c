import { sentencesOf } from '#lib/article/sentences.ts';
import type { Path } from '#lib/issue.ts';
import { contestsOf, listPath, poolsOf, textPath } from './choices.ts';
import { lexisOf, type Lexis } from './lexis.ts';
import { askingProse } from './prose.ts';
import { issueOf, type Asked, type LintContext, type Rule } from './rule.ts';

/** A text that a learner reads before answering, and its words that are not all over the article. */
interface Telling {
	readonly asked: Asked;
	readonly path: Path;
	readonly text: string;
	readonly words: ReadonlySet<string>;
	readonly choice: boolean;
}

/** The words of a question's prompt and the words of its key that could be given away. */
interface Secret {
	readonly asked: Asked;
	readonly key: string;
	readonly words: readonly string[];
}

const share = 1 / 5;
const few = 2;
/** A key told all over the bank is told so many times. */
const mostTold = 5;

/** Words of the title, and words in more than two sentences and a fifth of all: they tell nothing of a single question. */
function commonWords({ article }: LintContext, lexis: Lexis): Set<string> {
	const sentences = sentencesOf(article);
	const counts = new Map<string, number>();
	for (const { text } of sentences) {
		for (const word of lexis.content(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const most = Math.max(few, sentences.length * share);
	const frequent = [...counts].filter(([, count]) => count > most);
	return new Set([...lexis.content(article.title), ...frequent.map(([word]) => word)]);
}

/** What one check of a bank looks words up in. */
class Clues {
	readonly #lexis: Lexis;
	readonly #common: Set<string>;
	readonly #known: Set<string>;
	readonly #rares = new Map<string, ReadonlySet<string>>();
	readonly #byWord = new Map<string, Telling[]>();

	constructor(context: LintContext) {
		this.#lexis = lexisOf(context);
		this.#common = commonWords(context, this.#lexis);
		const sentences = sentencesOf(context.article);
		this.#known = new Set(sentences.flatMap(({ text }) => [...this.#lexis.content(text)]));
		for (const telling of context.questions.flatMap((asked) => this.#tellings(asked))) {
			for (const word of telling.words) {
				const list = this.#byWord.get(word) ?? [];
				list.push(telling);
				this.#byWord.set(word, list);
			}
		}
	}

	#rare(text: string): ReadonlySet<string> {
		const found = this.#rares.get(text);
		if (found) return found;
		const rare = new Set([...this.#lexis.content(text)].filter((word) => !this.#common.has(word)));
		this.#rares.set(text, rare);
		return rare;
	}

	#tellings(asked: Asked): Telling[] {
		const prose = askingProse(asked.outline).map((each) => ({ ...each, choice: false }));
		const choices = poolsOf(asked.outline).flatMap((pool) =>
			pool.choices.map((each) => ({ text: each.text, path: textPath(asked, each), choice: true }))
		);
		return [...prose, ...choices].map((each) => ({ ...each, asked, words: this.#rare(each.text) }));
	}

	/** The keys of a question that could be told elsewhere: of a list of choices, or the one that is typed. */
	secrets(asked: Asked): Secret[] {
		const { outline, question } = asked;
		const lists = contestsOf(outline).filter(({ choices }) => listPath(choices).length > 0);
		const typed = outline.groups.length === 0 && outline.key.length === 1 ? outline.key : [];
		const keys = [...lists.flatMap((contest) => contest.keys.map((key) => key.text)), ...typed];
		const prompt = this.#lexis.content(question.prompt);
		return keys.flatMap((key) => {
			const content = [...this.#lexis.content(key)];
			const telling =
				content.length > 1 || content.some((word) => /\p{N}/u.test(word) || this.#known.has(word));
			const words = [...this.#rare(key)].filter((word) => !prompt.has(word));
			return telling && words.length > 0 ? [{ asked, key, words }] : [];
		});
	}

	/** Texts of other questions, about another fact but a related one, that hold all the words of the secret. */
	givenAwayBy({ asked, words }: Secret): Telling[] {
		const lists = words.map((word) => this.#byWord.get(word) ?? []);
		const shortest = lists.reduce((one, other) => (other.length < one.length ? other : one));
		const prompt = this.#rare(asked.question.prompt);
		return shortest.filter(
			(telling) =>
				factOf(telling.asked) !== factOf(asked) &&
				words.every((word) => telling.words.has(word)) &&
				(!telling.choice || intersects(telling.words, prompt)) &&
				this.#related(prompt, telling.asked)
		);
	}

	#related(prompt: ReadonlySet<string>, other: Asked): boolean {
		const shared = [...this.#rare(other.question.prompt)].filter(
			(word) => prompt.has(word) && this.#known.has(word)
		);
		return shared.length >= 2;
	}
}

function factOf({ question }: Asked): string {
	return question.fact ?? question.id;
}

function intersects(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
	return [...words].some((word) => others.has(word));
}

/** B3: no prompt or choice gives away the key of another question; how that is told is in the README. */
export const givenAway: Rule = {
	code: 'B3',
	check(context) {
		const clues = new Clues(context);
		const secrets = context.questions.flatMap((asked) => clues.secrets(asked));
		return secrets.flatMap((secret) =>
			clues
				.givenAwayBy(secret)
				.slice(0, mostTold)
				.map(({ asked, path, text }) => {
					const params = { other: secret.asked.question.id, key: secret.key };
					return issueOf('B3', asked.question.id, { severity: 'warning', path, quote: text, params });
				})
		);
	}
};
