import { isolate, type TwoForms } from '../format.ts';
import type { StudioArticleWords } from './studio-article.ar.ts';

const places: TwoForms = { one: '# place', other: '# places' };
const quotes: TwoForms = { one: '# quote', other: '# quotes' };

export const studioArticleEn: StudioArticleWords = {
	text: {
		title: 'Text',
		start: 'Paste the text here, or type it',
		startHelp:
			'Leave an empty line between paragraphs. Hidden characters and broken lines that come with pasting are cleaned, and you see what was cleaned before you go on.',
		label: 'The text of the article',
		paragraph: (say, number) => `Paragraph ${say.number(number)}`,
		openFile: 'Open a file',
		fileHelp: 'A text file, .txt or .md; you can also drop it here.',
		drop: 'Drop the file here',
		done: 'Done',
		anchoring: 'Looking for the proofs of the questions in the new text…',
		end: 'Stop, and keep the old text',
		cancel: 'Leave the edit',
		edit: 'Edit the text',
		editHelp:
			'The proofs of the questions stay in place where they can; you are asked about those that do not.',
		unfinished: 'Your edit is saved, and becomes part of the article when you press “Done”.'
	},
	file: {
		'file-too-large': 'The file is too large. Choose a text file of less than 5 MB.',
		'file-not-text': 'This is not a text file. Save it as txt first, or copy its text and paste it here.',
		'file-unreadable': 'The file could not be read. Choose it again, or copy its text and paste it here.'
	},
	cleaned: {
		title: 'What was cleaned',
		nothing: 'The text is clean; there was nothing to take out.',
		help: 'No word was changed.',
		what: {
			'line-ends': 'Line ends',
			controls: 'Hidden control characters',
			'bidi-controls': 'Hidden direction marks',
			'zero-width': 'Characters without width',
			'soft-hyphens': 'Hidden hyphens',
			'presentation-forms': 'Letters written as their shapes',
			'decomposed-letters': 'Letters in pieces',
			'no-break-spaces': 'Unusual spaces',
			tabs: 'Tabs',
			spaces: 'Repeated spaces',
			'lines-joined': 'Broken lines joined',
			'words-joined': 'Broken words joined',
			'lines-parted': 'Lines made paragraphs',
			'page-numbers': 'Page numbers removed'
		},
		words: (say, words) =>
			`Words that were broken at the end of a line; please check them: ${say.list(words)}.`,
		pageNumbers: (say, lines) => `These look like page numbers: ${say.list(lines)}.`,
		dropPageNumbers: 'Remove them',
		original: 'Bring the text back as it came',
		keep: 'OK'
	},
	titleFound: (title) => `Is “${isolate(title)}” the title of the article?`,
	takeTitle: 'Yes, make it the title',
	anchors: {
		title: 'The proofs of the questions after the edit',
		unchanged: (say, count) => `${say.count(count, quotes)} stayed in place.`,
		moved: (say, count) => `${say.count(count, quotes)} moved to a new place.`,
		ambiguous: (say, count) => `${say.count(count, quotes)} waiting for you to choose.`,
		lost: (say, count) => `${say.count(count, quotes)} no longer in the text.`,
		undoHelp:
			'If this is not what you wanted, press “Undo”: the text and its proofs go back to what they were.'
	},
	doubts: {
		title: (say, count) => `Proofs waiting for you to choose: ${say.number(count)}`,
		help: 'Their questions are kept, and not published until you choose.',
		untitled: 'A question without words',
		lost: 'These words are no longer in the text:',
		noneNear: 'Nothing in the text is like them. Choose another proof for the question.',
		several: (say, count) => `These words stand in ${say.count(count, places)}. Which one is meant?`,
		one: 'These words were found here, with other words around them. Is this what is meant?',
		near: 'What comes nearest in the text:',
		choose: (say, sentence) => `This one, sentence ${say.number(sentence)}`,
		useNear: (say, sentence) => `Take these words, sentence ${say.number(sentence)}`,
		more: 'Show more',
		open: 'Open the question'
	},
	sentences: {
		help: 'The sentence is what lights up as proof. Where its ends are not as you want them, join two sentences, or tap a word to split after it.',
		count: (say, count) => say.count(count, { one: '# sentence', other: '# sentences' }),
		join: 'Join',
		edit: 'Edit paragraph',
		editOf: (say, number) => `Edit paragraph ${say.number(number)}`,
		joinOf: (say, one) => `Join sentences ${say.number(one)} and ${say.number(one + 1)}`,
		splitOf: (say, number) => `Split sentence ${say.number(number)}`,
		splitHelp: 'After which word does the sentence end?',
		splitAfter: (word) => `Split after “${word}”`,
		close: 'Leave it as it is',
		fallen: (say, count) =>
			`The text changed where you had joined or split sentences, so they end there as before: ${say.count(count, places)}.`,
		joined: (say, number) => `Joined; it is now sentence ${say.number(number)}.`,
		split: (say, number) => `Split into sentences ${say.number(number)} and ${say.number(number + 1)}.`
	},
	about: {
		heading: 'About the article',
		title: 'Title',
		language: 'Language of the article',
		languages: { ar: 'Arabic', en: 'English', other: 'Another language' },
		languageCode: 'Language code',
		languageCodeHelp: 'Its code of two or three letters, such as fr for French.',
		source: 'Source',
		sources: { known: 'Known', unknown: 'Not known' },
		name: 'Name of the source',
		nameHelp: 'A newspaper, a book, an author, or your own name if you wrote it.',
		url: 'Link',
		published: 'Published on',
		licence: 'Licence',
		licenceHelp: 'Such as CC BY 4.0, or “with the author’s permission”.',
		level: 'Level',
		levels: { none: 'Not set', 1: 'Easy', 2: 'Medium', 3: 'Advanced' },
		summary: 'Summary',
		summaryHelp: 'A line or two that readers see in the library.',
		slug: 'Name of file and link',
		slugHelp:
			'Small letters, digits and hyphens, such as city-library. It stands in the link to the article and names its file.',
		glossary: 'Meanings of words',
		glossaryHelp: 'Words that readers tap to see what they mean.',
		term: 'Word',
		meaning: 'Meaning',
		halfTerm: 'Write both the word and its meaning; readers do not see one without the other.',
		addTerm: 'Add a word',
		removeTerm: (term) => (term ? `Remove “${term}”` : 'Remove this row'),
		optional: 'optional',
		flaws: {
			'title-missing': 'Write a title; the library knows the article by it.',
			'language-form': 'Write the code in small Latin letters, such as fr or fa.',
			'source-name': 'Write the name of the source, or choose “Not known”.',
			'url-form': 'A link begins with https://',
			'slug-form': 'This cannot be a name; write letters and digits with hyphens between.'
		}
	},
	versions: {
		heading: 'Earlier versions',
		help: 'A version is kept whenever you open the work and change it, and before each edit of the text.',
		none: 'No earlier versions yet.',
		keep: 'Keep a version now',
		kept: 'A version was kept.',
		reasons: {
			opened: 'When opened',
			text: 'Before an edit of the text',
			restored: 'Before going back to a version',
			conflict: 'From another window',
			published: 'When published',
			kept: 'Kept by you'
		},
		show: 'What changed since',
		hide: 'Hide',
		restore: 'Go back to it',
		restored: 'You are back at that version. What came after it is kept among the versions.',
		same: 'It is the same as what you see.',
		added: 'Added:',
		removed: 'Removed:',
		paragraph: (say, number) => `Paragraph ${say.number(number)}`,
		about: 'What is said of the article',
		fields: {
			title: 'Title',
			language: 'Language',
			source: 'Source',
			level: 'Level',
			summary: 'Summary',
			glossary: 'Meanings of words',
			sentences: 'Sentence boundaries'
		},
		questions: 'Questions',
		question: {
			added: 'New question',
			removed: 'Question removed',
			changed: 'Question changed',
			moved: 'Question moved'
		}
	}
};
