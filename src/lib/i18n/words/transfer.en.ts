import type { Say } from '../format.ts';
import type { TransferWords } from './transfer.ar.ts';

const questions = (say: Say, count: number) =>
	say.count(count, { one: 'one question', other: '# questions' });

export const transferEn: TransferWords = {
	title: 'Open what you were sent',
	lead: 'Open an article with its questions from a file or a link, or results that a learner saved. You see what is in it first; nothing is added before you choose.',
	unreachable: 'This page could not be opened. Check the connection, then reload it.',
	chooseFile: 'Choose one file or more',
	dropHere: 'or drop the files here',
	kinds:
		'A .dalil.json or .zip file, a page made by Dalil, a file of results, or a .txt or .md text to begin an article with.',
	waiting: (say: Say, count: number) =>
		say.count(count, {
			one: 'Something that came before this is still to be decided on.',
			other: '# things that came before this are still to be decided on.'
		}),
	showWaiting: 'Show it',
	texts: {
		title: (say: Say, count: number) =>
			say.count(count, { one: 'A text without questions', other: '# texts without questions' }),
		help: 'You can begin an article with it in the studio, then write its questions. You see the text first; nothing is saved before you choose.',
		begin: 'Begin an article with it'
	},
	paste: 'Or paste a link',
	openLink: 'Open the link',
	reading: 'Reading…',
	saving: 'Saving…',
	cancel: 'Cancel',
	nothing: 'There is nothing here that can be added',
	relations: {
		new: 'New on this device.',
		same: 'You already have this article exactly as it is here. There is nothing to add.',
		newer: 'An update of an article you have. Your progress in it is kept.',
		older: 'You have a newer copy of this article.',
		diverged: 'You have another copy of this article, and the two differ.'
	},
	older: (say: Say, count: number) =>
		say.count(count, {
			one: 'The newest of the copies that came. One older copy is left out.',
			other: 'The newest of the copies that came. # older copies are left out.'
		}),
	ofSite: 'This is one of the articles of the site, which stay as they are. You can add your copy beside it.',
	relative: (title) => `It is related to an article you have: “${title}”.`,
	questions,
	withheld: (say: Say, count: number) =>
		say.count(count, {
			one: 'One question is left out, since its evidence is not in the text.',
			other: '# questions are left out, since their evidence is not in the text.'
		}),
	changesTitle: 'What changes?',
	articleChanged: 'The text of the article, or what is said of it, changed.',
	changes: {
		added: 'Added',
		removed: 'Removed',
		wording: 'Reworded',
		key: 'Answer corrected',
		meaning: 'Another question in its place',
		same: 'Unchanged'
	},
	unchanged: (say: Say, count: number) => `Unchanged: ${questions(say, count)}.`,
	moreChanges: (say: Say, count: number) => `Show more (${say.number(count)})`,
	problems: 'What is wrong, and why',
	inFile: (name) => `File “${name}”:`,
	inQuestion: (id) => `Question “${id}”:`,
	choices: { add: 'Add it', replace: 'Put it in place of the old one', 'keep-both': 'Keep both' },
	addAll: (say: Say, count: number) =>
		say.count(count, { one: 'Add the new one', other: 'Add all # new ones' }),
	choiceHelp: {
		add: 'It appears in the library and works offline.',
		replace: 'It takes the place of the one you have. Your earlier answers are kept.',
		'keep-both': 'It is added as a copy of its own; the one you have stays as it is.'
	},
	done: {
		add: (title) => `“${title}” was added to the library.`,
		replace: (title) => `The new “${title}” took the place of the old one.`,
		'keep-both': (title) => `A second copy of “${title}” was added.`
	},
	undo: 'Undo',
	undone: 'Everything is as it was.',
	readIt: 'Read it',
	results: {
		title: 'Results',
		about: (title) => `Responses to “${title}”`,
		by: (name) => `By: ${name}`,
		fresh: (say: Say, count: number, correct: number) =>
			say.count(count, { one: 'One new response.', other: '# new responses.' }) +
			(count > 0 ? ` Correct: ${say.number(correct)}.` : ''),
		known: (say: Say, count: number) => `Here already: ${say.number(count)}.`,
		elsewhere: (say: Say, count: number) =>
			`In the record of another learner on this device, so not added to yours: ${say.number(count)}.`,
		leftOut: (say: Say, count: number) =>
			`Left out, since the questions differ from those here: ${say.number(count)}.`,
		marked: 'The responses were marked again here, by the evidence of the article.',
		take: 'Add them to my record',
		done: (say: Say, count: number) => `Added to your record: ${say.number(count)}.`
	},
	added: {
		title: 'Added by you',
		help: 'These are kept on your device and work offline.',
		remove: 'Remove',
		removeOf: (title) => `Remove “${title}” from this device`,
		removed: (title) => `“${title}” was removed. What you answered in it is kept.`,
		unread: (say: Say, count: number) =>
			`Some of what you added could not be read (${say.number(count)}). It stays as it was.`,
		failed: 'What you added could not be opened. Reload the page.'
	}
};
