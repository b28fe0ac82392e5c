import { isolate } from '../format.ts';
import type { StudioWords } from './studio.ar.ts';

export const studioEn: StudioWords = {
	title: 'Studio',
	lead: 'Write an article and its questions, each answer with its proof from the text. Everything is kept on this device only.',
	loading: 'One moment…',
	works: 'Your articles',
	newWork: 'New article',
	empty: 'You have not written anything yet',
	emptyHelp:
		'Begin with a new article: paste a text or type it, then add its questions. Or take a copy of an existing article and change what you like.',
	updated: (say, at) => `Last changed ${say.time(at)}`,
	questions: (say, count) =>
		count === 0 ? 'No questions' : say.count(count, { one: '# question', other: '# questions' }),
	remove: 'Delete',
	removeOf: (title) => `Delete “${title}”`,
	removed: (title) => `“${isolate(title)}” was deleted.`,
	undoRemove: 'Bring it back',
	unread: (say, count) =>
		`Some of your work on this device could not be read (${say.number(count)}). It stays as it is; try again after updating the app.`,
	copy: {
		heading: 'Start from an existing article',
		help: 'You take a copy of your own; the original stays as it is.',
		take: (title) => `Take a copy of “${title}”`,
		none: 'There are no articles on this device to copy.'
	},
	untitled: 'Untitled',
	toWorks: 'All articles',
	arrows: 'The arrows ↑ and ↓ move through the list.',
	partsOf: 'Parts of this work',
	parts: { article: 'Article', questions: 'Questions', check: 'Check', publish: 'Publish' },
	partUnreachable:
		'This part could not be opened. Check your connection and reload the page; your work is saved.',
	undo: 'Undo',
	redo: 'Redo',
	stepped: { undo: 'The last change was undone.', redo: 'The change is back.' },
	saved: { saved: 'Saved on this device', saving: 'Saving…', 'not-saved': 'Not saved' },
	leaving: {
		title: 'Your work is not saved on this device',
		help: 'What is not saved is lost if you leave now. Save it as a file; you can bring it back from the settings as a backup is.',
		save: 'Save the work as a file',
		stay: 'Stay here',
		leave: 'Leave',
		leaveUnsaved: 'Leave without saving',
		written: 'The work is saved as a file among your downloads.'
	},
	saveAgain: 'Try to save again',
	conflict: {
		changed: 'This work was changed in another window, and something here is not saved yet. Which one stays?',
		deleted: 'This work was deleted in another window. What you see here is no longer saved.',
		keepMine: 'What is in this window',
		keepDeleted: 'Save what is here again',
		takeTheirs: 'What is in the other window',
		kept: 'Nothing is lost: the one you do not choose stays among the earlier versions.'
	},
	issues: {
		'storage-quota':
			'There is no space left on this device. Free some space, then try again; do not close this page before that.',
		'storage-refused':
			'The browser does not let anything be kept here; you may be in a private window. Open the page in a normal one: what you write here is gone when you close it.',
		'storage-newer': 'This was saved by a newer version of the app. Reload the page to get the new version.',
		'storage-outdated':
			'A newer version of the app was opened in another window. Reload this page to go on working.',
		'storage-failed':
			'What is kept on this device could not be reached. Try again; do not close this page before that.',
		'record-unreadable':
			'This work could not be read. It is still on this device as it was; try again after updating the app.',
		'pack-unreachable': 'This article could not be copied. Check your connection, then try again.',
		'article-empty': 'There is no text here. Paste the text of the article or type it first.',
		'article-too-many-paragraphs':
			'This text has more paragraphs than one article holds. Make two or more articles of it.',
		'paragraph-too-long': 'The text has a paragraph that is too long. Leave an empty line where it divides.',
		'sentences-quote-ambiguous':
			'The text has these same words more than once, so it cannot be told which boundary is meant.',
		'sentences-split-nowhere': 'The sentence cannot be split here. Choose a word inside it.',
		'sentences-join-nowhere': 'No sentence of this paragraph follows, so there is nothing to join.',
		'work-too-many-questions':
			'One article holds at most 5,000 questions, so nothing was added. Put the rest in another article.',
		'work-text-too-long': 'This text is longer than one article can hold. Divide it into two or more.',
		'work-missing': 'This work is not on this device. It may have been deleted, or written on another device.'
	}
};
