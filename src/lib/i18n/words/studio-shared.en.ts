import type { StudioSharedWords } from './studio-shared.ar.ts';

/** The words of a text that another app shared. */
export const studioSharedEn: StudioSharedWords = {
	title: 'A text that was shared',
	help: 'This is the article it would be. Nothing is saved yet; begin with it if you like, then part its sentences and write its questions.',
	text: 'The text, cleaned',
	cleaned: 'Hidden characters and needless spaces were taken out. No word was changed.',
	original: 'The text as it came',
	begin: 'Begin an article with it',
	leave: 'Leave it',
	waiting: 'What came before this is still to be decided on',
	none: 'No text arrived. Go back to the app that has the text, and share it with Dalil again.',
	noArticle: 'This makes no article: the text is empty, or longer than what is read. Share a part of it.',
	flaws: {
		'file-too-large': 'The file is larger than what is read. Share a shorter text.',
		'file-not-text': 'There is no text in the file. Share a .txt or .md file.',
		'file-unreadable': 'The file could not be read. Share it again.'
	}
};
