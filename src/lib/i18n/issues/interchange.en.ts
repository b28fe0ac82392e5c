import { shown, type Message } from './message.ts';

const q = (value: string | number | undefined): string => `“${shown(value)}”`;

/** What is wrong with a file, a link or a page that packs travel in, and what to do. By the code of the issue. */
export const interchangeEn: Readonly<Record<string, Message>> = {
	'json-syntax': () =>
		'The file is cut short or was changed: it cannot be read to its end. Ask for it again, or export it again.',
	'too-many-fields': ({ max }) =>
		`One part of the file has more than ${shown(max)} fields, as no file of Dalil has. Ask for it again.`,
	'too-much-to-check': ({ count }) =>
		`The text is too long for so many quotes (${shown(count)}) to be looked for in it. Divide the article and its questions.`,
	'more-issues': ({ count }) => `${shown(count)} more findings. Mend these first.`,
	'file-kind-unknown': ({ name }) =>
		`The file ${q(name)} is of no kind that Dalil reads. Choose a .dalil.json or .zip file, or a page made by Dalil.`,
	'too-many-files': ({ max }) =>
		`At most ${shown(max)} files are opened together. Open the others after these.`,
	'shared-nothing': () =>
		'Nothing arrived that can be opened. Go back to the app it was shared from, and share it again.',
	'file-blank': () => 'The file is empty. Ask for it again.',
	'zip-broken': () => 'The archive is broken or cut short. Ask for it again, or make it again.',
	'zip-encrypted': () => 'The archive is locked by a password. Make it again without one.',
	'zip-method': ({ path }) =>
		`The file ${q(path)} is packed in a way that is not read here. Make a plain .zip.`,
	'zip-entries': ({ max }) => `The archive holds more than ${shown(max)} files. Put fewer articles in it.`,
	'zip-too-big': ({ max }) =>
		`Unpacked, the archive holds more than ${shown(max)} MB. Put fewer articles in it.`,
	'zip-path': ({ path }) =>
		`The name ${q(path)} leads out of the archive, so the file was left out. Make the archive again from its folder.`,
	'zip-link': ({ path }) => `${q(path)} is a link to another file and was left out. Put the file itself in.`,
	'zip-no-article': () =>
		'There is no article in the archive. It needs a folder with article.md and bank.yaml, or a .dalil.json file.',
	'folder-incomplete': ({ missing }) =>
		`The file ${q(missing)} is missing here. An article needs article.md and bank.yaml in one folder.`,
	'uid-repeated': ({ folder }) =>
		`This is the same article as ${q(folder)}, and was left out. Keep one of the two.`,
	'paragraph-not-plain': ({ text }) =>
		`The paragraph ${q(text)} holds an empty line or a space at its edge, which article.md cannot keep. Take it out first.`,
	'sentences-not-carried': ({ text }) =>
		`The sentences of the paragraph ${q(text)} cannot be written as corrections in article.md. Check them after importing.`,
	'export-changed': ({ path }) =>
		`Something would be lost in this form (${shown(path)}). Export a .dalil.json file instead.`,
	'link-too-long': ({ characters, max }) =>
		`The link has ${shown(characters)} characters; at most ${shown(max)} are safe. Send the file or the page instead.`,
	'link-broken': () =>
		'The link is not whole: part of it was lost on its way. Ask for it again, or for the file.',
	'link-foreign': () =>
		'The link leads to another site, and only articles of this site are opened here. Download the file, then open it here.',
	'qr-too-long': ({ bytes, max }) =>
		`The link has ${shown(bytes)} bytes; a QR code holds at most ${shown(max)}. Put the Dalil file on the site, and use its short link.`,
	'page-no-pack': () => 'This page was not made by Dalil: no article is in it. Choose another file.',
	'player-unreachable': () =>
		'What makes the page could not be fetched. Connect to the network once, then try again.',
	'results-wrong': () =>
		'This is not a file of results that Dalil saved. Choose the file that the learner saved at the end.',
	'results-other-pack': ({ title }) =>
		`These results belong to another article, ${q(title)}. Open that one first.`
};
