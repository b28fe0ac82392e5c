import type { Say } from '../format.ts';
import type { TransferPublishWords } from './transfer-publish.ar.ts';

export const transferPublishEn: TransferPublishWords = {
	title: 'Publish the article and its questions',
	noArticle: 'There is no text yet. Write the article first, then publish it.',
	textTyped:
		'You wrote a text and have not pressed “Done” yet, so there is none to publish. Go back to it and press it.',
	editTyped: 'The text has an edit that is not finished; it is not published until you press “Done”.',
	toEdit: 'To the edit',
	toArticle: 'To the article',
	noTitle: 'The article has no title yet. Write one first: it is what others know it by.',
	checking: 'Checking the questions…',
	ready: (say: Say, count: number, all: number) =>
		say.count(count, {
			one: `One question of ${say.number(all)} is ready to be published.`,
			other: `# questions of ${say.number(all)} are ready to be published.`
		}),
	noQuestions: 'There are no questions yet. You can publish the text alone, or write its questions first.',
	out: 'What is not published, and why',
	outHelp: 'These questions stay in your work, and are not published with it until you mend them.',
	reasons: {
		held: 'The text changed, and a quote of this question waits for you to choose its place.',
		unread: 'This question was written by a newer version of the app.',
		flawed: 'Something in this question is missing or wrong.',
		unproven: 'The evidence of this question is not in one known place of the text.'
	},
	question: (say: Say, number: number) => `Question ${say.number(number)}`,
	mend: 'Mend it',
	files: 'A file',
	forms: {
		'pack-file': 'A Dalil file',
		page: 'A page that works by itself',
		'folder-zip': 'A zipped folder'
	},
	formHelp: {
		'pack-file': 'Holds everything. Whoever has Dalil opens it and keeps their progress in it.',
		page: 'One HTML file that opens in any browser, with no connection and nothing to install; questions and evidence are in it.',
		'folder-zip':
			'A text file and a file of questions, for those who put the article on a site of theirs or edit it by hand.'
	},
	makingIt: 'Making the file…',
	savedAs: (name) => `The file ${name} is in your downloads.`,
	size: (say: Say, kilobytes: number) => `It is ${say.number(kilobytes)} kB.`,
	lost: 'This is what the file does not carry:',
	failed: 'The file was not made:',
	saveAnyway: 'Save it anyway',
	share: 'Send it to another app',
	link: 'A link',
	linkHelp: 'The article and its questions are in the link itself; no server sees them.',
	makeLink: 'Make the link',
	linkSize: (say: Say, characters: number) =>
		`The link has ${say.count(characters, { one: '# character', other: '# characters' })}.`,
	fits: {
		message: 'It fits in one message of any messaging app.',
		browser: 'A browser opens it, but some messaging apps cut it short. The file is safer.'
	},
	linkField: 'The link',
	copy: 'Copy',
	copied: 'Copied.',
	copyFailed: 'The browser did not allow copying. Select the link and copy it yourself.',
	shareLink: 'Send the link',
	hosted: 'A short link and a QR code',
	hostedHelp:
		'Put the Dalil file into a folder of this site, then write its path here. It opens from a short link, or from a code that is photographed.',
	path: 'The path of the file on the site',
	pathWrong: 'The path begins with a slash / and lies on this site.',
	code: 'QR code of the link',
	print: 'Paper',
	printHelp:
		'Each sheet you choose begins on a page of its own. Questions, their numbers and the order of choices are the same on every printing.',
	sheets: { worksheet: 'Text and questions', answers: 'Answer sheet', key: 'Key with evidence' },
	paper: 'Paper size',
	papers: { a4: 'A4', letter: 'US Letter' },
	doPrint: 'Print',
	sheetsFailed: 'What shows the sheets could not be fetched. Connect once, then try again.',
	choose: 'Choose sheets and print them',
	preview: 'Preview of the sheets'
};
