/** The words of a language that the rules look for. Words and phrases are as a dictionary writes them, unfolded. */
export interface Lexicon {
	/** Words that make a prompt negative. */
	readonly negators: readonly string[];
	/** Phrases that hold a negator and negate nothing, or nothing of what is asked. */
	readonly affirmative: readonly string[];
	/** Words that leave no exception. */
	readonly absolute: readonly string[];
	/** Phrases that begin with an absolute word and are not absolute. */
	readonly relative: readonly string[];
	/** What a choice that stands for other choices looks like, on the fully folded words of the choice. */
	readonly standIn: RegExp;
	/** Words that begin a task. */
	readonly tasks: readonly string[];
	/** Words that praise, blame or repeat the verdict, and give no reason. */
	readonly hollow: readonly string[];
	readonly weekdays: readonly string[];
	/** The grammatical forms of one choice that can give it away, by name. */
	readonly cues: Readonly<Record<string, (choice: string, prompt: string) => boolean>>;
}
