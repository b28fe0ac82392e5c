import type { PaperTask, TruthValue } from './paper.ts';

/** The words that sheets are written in. */
export interface SheetWords {
	/** Names sentences by their numbers. */
	sentences(say: SheetSay, numbers: readonly number[]): string;
	readonly letters: string;
	readonly or: string;
	readonly truth: Readonly<Record<TruthValue, string>>;
	readonly tasks: Readonly<
		Record<'choices' | 'many' | 'truth' | 'line' | 'gaps' | 'words' | 'order' | 'match' | 'sentences', string>
	>;
}

/** How numbers and lists are written: a part of the interface's own. */
export interface SheetSay {
	number(value: number): string;
	list(parts: readonly string[]): string;
}

/** The letter of the choice at `index`, from 0; past the letters there are, its number. */
export function letterAt({ letters }: Pick<SheetWords, 'letters'>, index: number): string {
	return [...letters][index] ?? String(index + 1);
}

/** What a task asks for, in a line. */
export function taskText(task: PaperTask, { tasks }: SheetWords): string {
	if (task.form === 'choices') return task.many ? tasks.many : tasks.choices;
	if (task.form === 'gaps') return task.words.length > 0 ? tasks.words : tasks.gaps;
	return tasks[task.form];
}

/** The key of a task, in a line: the letter and words of a choice, the words of gaps, the order, the pairs. */
export function keyText(task: PaperTask, words: SheetWords, say: SheetSay): string {
	const lettered = (index: number, text: string | undefined) => `${letterAt(words, index)}) ${text ?? ''}`;
	switch (task.form) {
		case 'choices':
			return task.key.map((index) => lettered(index, task.choices[index]?.text)).join(' · ');
		case 'truth':
			return words.truth[task.key];
		case 'line':
			return [task.key.join(` ${words.or} `), task.unit ?? ''].join(' ').trim();
		case 'gaps':
			return task.key.join(' · ');
		case 'order':
			return task.entries
				.map(({ text }, index) => ({ text, place: task.key[index] ?? 0 }))
				.sort((one, other) => one.place - other.place)
				.map(({ text, place }) => `${say.number(place)}) ${text}`)
				.join(' · ');
		case 'match':
			return task.sources
				.map((source, index) => {
					const target = task.key[index] ?? 0;
					return `${source}: ${lettered(target, task.targets[target]?.text)}`;
				})
				.join(' · ');
		case 'sentences':
			return words.sentences(say, task.key);
	}
}
