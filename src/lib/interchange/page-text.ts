import type { Article } from '#lib/article/article.ts';
import { sentencesOf } from '#lib/article/sentences.ts';
import { Markup } from './markup.ts';
import type { PaperQuestion, PaperTask } from './paper.ts';
import { keyText, letterAt, taskText, type SheetSay, type SheetWords } from './paper-text.ts';

/** The words of a self-contained page. */
export interface PageWords extends SheetWords {
	readonly text: string;
	readonly questions: string;
	readonly keySheet: string;
	readonly ways: string;
	readonly source: string;
	readonly licence: string;
	readonly nearest: string;
	readonly page: { readonly plain: string; readonly madeWith: string };
}

/** What a page is written with. */
export interface PageVoice {
	readonly words: PageWords;
	readonly say: SheetSay;
}

const { element } = Markup;
/** Room to write a number in. */
const room = `(${'\u00A0'.repeat(6)})`;

function sourceOf({ source }: Article, { words }: PageVoice): Markup[] {
	if ('unknown' in source) return [];
	const name =
		source.url === undefined
			? Markup.text(source.name)
			: element('a', { href: source.url, rel: 'noreferrer' }, [source.name]);
	const licence = source.licence === undefined ? [] : [` · ${words.licence}: ${source.licence}`];
	return [element('p', { class: 'source' }, [`${words.source}: `, name, ...licence])];
}

/** The article with its sentences numbered, so that the key can name them. */
export function articleMarkup(article: Article, voice: PageVoice): Markup {
	const paragraphs = article.paragraphs.map((_, index) => {
		const sentences = sentencesOf(article).filter(({ paragraph }) => paragraph === index);
		const inside = sentences.flatMap(({ number, text }) => [
			element('span', { id: `s${number}`, 'data-sentence': String(number) }, [
				element('sup', {}, [voice.say.number(number)]),
				text
			]),
			' '
		]);
		return element('p', {}, inside);
	});
	return element('article', { lang: article.language, dir: 'auto' }, [
		element('h1', {}, [article.title]),
		...sourceOf(article, voice),
		...paragraphs
	]);
}

function lettered(parts: readonly string[], { words }: PageVoice): Markup {
	const items = parts.map((text, index) => element('li', {}, [`${letterAt(words, index)}) ${text}`]));
	return element('ul', { class: 'plain-list' }, items);
}

function taskMarkup(task: PaperTask, voice: PageVoice): Markup[] {
	switch (task.form) {
		case 'choices':
			return [lettered(task.choices.map(({ text }) => text), voice)]; // prettier-ignore
		case 'truth':
			return [element('p', {}, [task.choices.map((value) => voice.words.truth[value]).join(' / ')])];
		case 'line':
			return [element('p', {}, [`…………………… ${task.unit ?? ''}`])];
		case 'gaps': {
			const text = task.segments
				.map((segment) => (segment.type === 'text' ? segment.text : '……………'))
				.join('');
			const bank = task.words.length > 0 ? [element('p', {}, [task.words.join(' · ')])] : [];
			return [element('p', {}, [text]), ...bank];
		}
		case 'order':
			return [element('ul', {}, task.entries.map(({ text }) => element('li', {}, [`${room} ${text}`])))]; // prettier-ignore
		case 'match':
			return [
				element('ul', {}, task.sources.map((source) => element('li', {}, [`${room} ${source}`]))), // prettier-ignore
				lettered(task.targets.map(({ text }) => text), voice) // prettier-ignore
			];
		case 'sentences':
			return [element('p', {}, [room])];
	}
}

/** The questions as they would stand on paper. */
export function questionsMarkup(questions: readonly PaperQuestion[], voice: PageVoice): Markup {
	const items = questions.map(({ id, prompt, task }) =>
		element('li', { id: `q-${id}` }, [
			element('p', { class: 'prompt' }, [prompt]),
			element('p', { class: 'task' }, [taskText(task, voice.words)]),
			...taskMarkup(task, voice)
		])
	);
	return element('section', { id: 'questions' }, [
		element('h2', {}, [voice.words.questions]),
		element('ol', {}, items)
	]);
}

function proofMarkup({ proofs }: PaperQuestion, { words, say }: PageVoice): Markup[] {
	return proofs.map(({ role, quote, sentences }) => {
		const link = element('a', { href: `#s${sentences[0] ?? 1}` }, [words.sentences(say, sentences)]);
		const nearest = role === 'nearest' ? [`${words.nearest}: `] : [];
		return element('p', { class: 'proof' }, [...nearest, link, ': ', element('q', {}, [quote])]);
	});
}

/** Ways past the text, for a page that is read as it is. */
export function waysMarkup({ words }: PageVoice): Markup {
	const way = (id: string, said: string) => element('li', {}, [element('a', { href: `#${id}` }, [said])]);
	const ways = [way('questions', words.questions), way('key', words.keySheet)];
	return element('nav', { 'aria-label': words.ways }, [element('ul', {}, ways)]);
}

/** The key: each answer, the sentences that prove it with a link to them, and why. */
export function keyMarkup(questions: readonly PaperQuestion[], voice: PageVoice): Markup {
	const items = questions.map((question) =>
		element('li', {}, [
			element('p', { class: 'answer' }, [keyText(question.task, voice.words, voice.say)]),
			...proofMarkup(question, voice),
			element('p', {}, [question.explanation])
		])
	);
	return element('section', { id: 'key' }, [
		element('h2', {}, [voice.words.keySheet]),
		element('ol', {}, items)
	]);
}
