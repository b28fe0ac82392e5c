import { levelsEn, skillsEn } from './skills.en.ts';
import { isolate, type Say } from '../format.ts';
import { studioCheckEn } from './studio-check.en.ts';
import type { StudioQuestionsWords } from './studio-questions.ar.ts';

const questions = (say: Say, count: number): string =>
	count === 0 ? 'no questions' : say.count(count, { one: '# question', other: '# questions' });

const list: StudioQuestionsWords['list'] = {
	title: 'Questions of this article',
	readyOf: (say, ready, total) => `${say.number(ready)} of ${say.number(total)} ready`,
	empty: 'No questions yet',
	emptyHelp:
		'Start from a sentence of the text, or add a question of any kind. Each has its proof, which you choose in the article.',
	noArticle: 'Write the article first: the proof of each question is chosen in it.',
	toArticle: 'To the article',
	checking: 'Checking the questions…',
	number: (number) => `Question ${number}`,
	noPrompt: 'A question with no words yet',
	unreadKind: 'A kind from a newer version',
	standings: {
		ready: 'Ready',
		notes: 'Ready, with notes',
		blocked: 'Not published yet',
		unread: 'Cannot be read here',
		unchecked: 'Not checked yet'
	},
	unreadHelp: 'This question was written by a newer version. It stays as it is; update the app to change it.',
	held: 'The text was changed where its proof was. Show where the proof is now.',
	add: 'Add a question',
	fromSentence: 'Start from a sentence',
	arrange: 'Arrange and select',
	arranged: 'Done'
};

const filter: StudioQuestionsWords['filter'] = {
	search: 'Search the questions',
	title: 'Filter',
	kind: 'Kind',
	skill: 'What it measures',
	sentence: 'Sentence',
	standing: 'State',
	rule: 'What needs mending',
	any: 'All',
	clear: 'Show all questions',
	shown: (say, shown, total) => `${say.number(shown)} of ${say.number(total)} shown`,
	none: 'No question matches.'
};

const arrange: StudioQuestionsWords['arrange'] = {
	select: (what) => `Select ${what}`,
	all: 'Select all',
	up: (what) => `Move ${what} up`,
	down: (what) => `Move ${what} down`,
	moved: (what, place) => `${what} is now in place ${place}`,
	selected: (say, count) => `${say.number(count)} selected`,
	remove: 'Delete',
	duplicate: 'Copy',
	hand: 'Move to another article',
	removed: (say, count) => say.count(count, { one: '# question deleted', other: '# questions deleted' }),
	handed: (say, count, title) =>
		`${say.count(count, { one: '# question moved', other: '# questions moved' })} to “${isolate(title)}”`,
	handFailed: 'Nothing was moved: the other article could not be saved.',
	handTo: 'To which article?',
	handHelp:
		'The proof of a question is looked for in the other article; where it is not there, choose it anew.',
	noOther: 'There is no other article here yet.',
	undo: 'Undo'
};

const add: StudioQuestionsWords['add'] = {
	title: 'Which kind of question?',
	close: 'Close'
};

const one: StudioQuestionsWords['one'] = {
	all: 'All questions',
	previous: 'Previous',
	next: 'Next',
	of: (say, number, total) => `Question ${say.number(number)} of ${say.number(total)}`,
	loading: 'Opening the question…',
	unreachable: 'This question could not be opened. Check your connection and try again; your work is saved.',
	retry: 'Try again',
	missing: 'This question is not in this article; it may have been deleted or moved.',
	kind: 'Kind of question',
	ready: 'Ready to be published.',
	notes: (say, count) =>
		`Ready to be published, with ${say.count(count, { one: '# note', other: '# notes' })}.`,
	blocked: (say, count) =>
		`Not published yet: ${say.count(count, { one: '# thing is missing', other: '# things are missing' })}.`,
	showAll: 'Show what is missing',
	preview: 'As the learner sees it',
	notYet: 'The preview appears once the question is whole.',
	duplicate: 'Copy this question',
	remove: 'Delete this question'
};

const fact: StudioQuestionsWords['fact'] = {
	title: 'Questions on the same fact',
	help: 'Where two questions ask about one fact, only one of them comes up at a time in practice.',
	search: 'Look for a question like it',
	none: 'No question has these words.',
	noneNear: 'No other question on the same sentence. Look for it by its words.',
	leave: 'No, this question is on another fact'
};

const picker: StudioQuestionsWords['picker'] = {
	titles: {
		answer: 'Choose the words that prove the answer',
		nearest: 'Choose the closest the article comes',
		refutes: 'Choose what refutes it in the text'
	},
	text: 'Words of the article',
	unit: 'What a tap takes',
	units: { words: 'Words', sentence: 'Whole sentence' },
	first: 'Tap the first word.',
	last: 'Now tap the last word, or the same one again if it stands alone.',
	sentence: 'Tap the sentence.',
	chosen: (place, words) => `${place}: “${words}”`,
	place: (number) => `Sentence ${number}`,
	places: (list) => `Sentences ${list}`,
	whole: 'The whole sentence',
	use: 'Take these words',
	cancel: 'Cancel',
	keys: 'Arrows move by word and sentence, Enter takes the first word and then the last, Escape cancels.'
};

const start: StudioQuestionsWords['start'] = {
	title: 'Start from a sentence',
	help: 'Tap a sentence to see what can be asked about it.',
	article: 'Sentences of the article',
	sentence: (number) => `Sentence ${number}`,
	offers: 'Suggestions to start from. Read what you choose, and change it.',
	none: 'No suggestion for this sentence. Choose a kind; this sentence is its proof:',
	orBlank: 'Or write one of your own; this sentence is its proof:',
	order: 'A question about the whole article',
	questions,
	back: 'Another sentence',
	close: 'Close'
};

const preview: StudioQuestionsWords['preview'] = {
	title: 'As the learner sees it',
	frame: 'A phone screen with the question',
	theme: 'Theme',
	themes: { light: 'Light', dark: 'Dark' },
	again: 'From the start',
	nothing: 'Nothing is recorded here.',
	close: 'Close'
};

export const studioQuestionsEn: StudioQuestionsWords = {
	skills: skillsEn,
	levels: levelsEn,
	list,
	filter,
	arrange,
	add,
	one,
	fact,
	picker,
	start,
	preview,
	check: studioCheckEn
};
