import { isolate } from '../format.ts';
import type { LearnersWords } from './learners.ar.ts';

export const learnersEn: LearnersWords = {
	title: 'Learners on this device',
	help: 'Each has progress and settings of their own. No password, no account.',
	failed: 'What is saved on this device could not be read. Nothing was lost.',
	nameless: 'Learner without a name',
	current: 'Answering now',
	choose: 'Switch',
	chooseOf: (name) => `Switch to ${isolate(name)}`,
	edit: 'Name and colour',
	editOf: (name) => `Name and colour: ${isolate(name)}`,
	name: 'Name',
	firstHelp: 'Everything answered on this device so far stays with whoever has this name.',
	colour: 'Colour',
	colours: {
		sea: 'Sea',
		olive: 'Olive',
		plum: 'Plum',
		clay: 'Clay',
		rose: 'Rose',
		sky: 'Sky',
		sand: 'Sand',
		slate: 'Slate'
	},
	add: 'Name of another learner',
	addIt: 'Add',
	join: 'Is one person here twice?',
	joinHelp: (name) =>
		`If the same person appears twice after restoring a backup from another device, bring their answers together here. All are added to ${isolate(name)}.`,
	joinOther: 'The other name of the same person',
	joinNone: 'Choose…',
	joinIt: 'They are one person',
	undo: 'Undo',
	done: {
		created: (name) => `${isolate(name)} was added and answers now.`,
		deleted: (name) => `${isolate(name)} was deleted, with their progress.`,
		joined: (name) => `All answers are with ${isolate(name)} now.`,
		undone: () => 'Everything is as it was.',
		failed: () => 'That did not work. Try again.'
	},
	deleteOf: (name) => `Delete ${isolate(name)}`,
	deleteHelp:
		'They disappear from this device, with their progress. You can undo this afterwards; a backup beforehand is safer still.',
	deleteIt: 'Delete',
	backUp: 'Save a backup first',
	backedUp: 'The backup is saved.',
	notBackedUp: 'The backup was not saved.',
	cancel: 'Keep them',
	practice: 'Practice',
	practiceOf: (name) => `How ${isolate(name)} practises`,
	dailyLimit: 'Questions a day at most',
	newPerDay: 'New ones among them at most',
	retention: 'How much you want to remember',
	retentionOf: (say, share) =>
		`When a hundred facts come back, you remember about ${say.number(share)} of them.`,
	manners: {
		light: 'Fewer questions, more forgotten.',
		usual: 'This suits most people.',
		firm: 'Less forgotten, more questions.'
	},
	askCertainty: 'Ask how sure I am',
	askCertaintyHelp:
		'You choose “Sure”, “I think so” or “Guessing”. “Progress” then shows whether your sureness is well placed.',
	guessFirst: 'Guess before reading',
	guessFirstHelp: 'You answer before you read and again after, and see what the text taught you.'
};
