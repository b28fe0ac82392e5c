import { named, shown, type Message, type MessageParams } from './message.ts';

type Value = MessageParams[string] | undefined;

const q = (value: Value): string => `“${shown(value)}”`;

const types = named<string>({
	string: 'text',
	integer: 'a whole number',
	number: 'a number',
	boolean: 'true or false',
	list: 'a list',
	mapping: 'fields with values',
	nothing: 'nothing'
});
const typeOf = (value: Value): string => types.get(String(value)) ?? shown(value);

const forms: Readonly<Record<string, string>> = {
	id: 'lower-case Latin letters and digits, joined by single hyphens, such as visit-date',
	uuid: 'a UUID, such as 4f6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e; “npm run questions:new” makes one',
	language: 'a language code such as ar, en or ar-EG',
	url: 'an address that begins with https://',
	fingerprint: 'a fingerprint: 64 digits and letters from a to f',
	date: 'a date such as 2015, 2017-03, 2017-03-05, or XXXX-11 for a month without a year'
};
const details = named<string>({
	'no such day': 'There is no such day in the calendar',
	'too fine': 'The number is too large or too fine'
});

const nearestOf = ({ nearest }: MessageParams): string => (nearest ? ` Did you mean ${q(nearest)}?` : '');

/** What is wrong with the form of a file, said to a teacher: what is wrong and what to do. By the code of the issue. */
export const formEn: Readonly<Record<string, Message>> = {
	'value-missing': ({ key, expected }) => `The field ${q(key)} is missing. Write it: ${typeOf(expected)}.`,
	'value-type': ({ key, expected, found }) => {
		const asText = expected === 'string' && found !== 'list' && found !== 'mapping' && found !== 'nothing';
		const where = key ? `The field ${q(key)} needs` : 'The file needs';
		const quotes = asText ? ' Put the value in quotation marks.' : ' Check its indentation too.';
		return `${where} ${typeOf(expected)}, and has ${typeOf(found)}.${quotes}`;
	},
	'value-enum': (params) =>
		`${q(params.found)} is not known for ${q(params.key)}.${nearestOf(params)} Use one of: ${String(params.allowed ?? '')}.`,
	'value-format': ({ key, form }) => `The field ${q(key)} needs ${forms[String(form)] ?? 'another form'}.`,
	'value-empty': ({ key }) =>
		`The field ${q(key)} is empty. Write its text, or delete the field where it may be left out.`,
	'value-invalid': ({ key, detail }) =>
		`The value of ${q(key)} does not hold: ${details.get(String(detail)) ?? shown(detail)}. Correct it.`,
	'too-long': ({ key, size, max }) =>
		`The text of ${q(key)} has ${shown(size)} characters; at most ${shown(max)} fit. Shorten it.`,
	'too-short': ({ key, min }) =>
		`The text of ${q(key)} is too short: write at least ${shown(min)} characters.`,
	'too-many': ({ key, size, max }) =>
		`The list ${q(key)} has ${shown(size)} entries; at most ${shown(max)} fit. Shorten or divide it.`,
	'too-few': ({ key, min }) =>
		`The list ${q(key)} needs at least ${shown(min)} of its entries. Add what is missing.`,
	'number-too-big': ({ key, max }) => `The number of ${q(key)} is too large: at most ${shown(max)}.`,
	'number-too-small': ({ key, min }) => `The number of ${q(key)} is too small: at least ${shown(min)}.`,
	'key-unknown': (params) =>
		`The field ${q(params.key)} is not known here.${nearestOf(params)} Known here: ${String(params.allowed ?? '')}.`,
	'key-forbidden': ({ key }) => `The name ${q(key)} is not allowed in a file. Delete it.`,
	'too-deep': ({ max }) =>
		`Fields stand inside each other more than ${shown(max)} deep. Check the indentation.`,
	'too-many-values': ({ max }) => `The file holds more than ${shown(max)} values. Divide it.`,
	'version-future': ({ version }) =>
		`The file was made by a newer version of Dalil (version ${shown(version)} of the format). Update the app, then open it again.`,
	'id-taken': ({ id }) => `The id ${q(id)} is used twice. Give each its own.`,
	'article-empty': () => 'The article has no text. Write it below the front matter.',
	'article-too-many-paragraphs': ({ count, most }) =>
		`The article has ${shown(count)} paragraphs; at most ${shown(most)} fit. Divide it.`,
	'paragraph-too-long': ({ length, most }) =>
		`A paragraph has ${shown(length)} characters; at most ${shown(most)} fit. Divide it by a blank line.`,
	'article-sentences': () => 'The sentences of a paragraph do not fit its text. Export the article again.',
	'article-paragraph-id': () =>
		'The id of a paragraph is not that of its text: the file was changed. Export it again.',
	'sentences-quote-missing': ({ text }) =>
		`The quote ${q(text)}, which corrects sentences, is not in one paragraph of the article. Copy it from there.`,
	'sentences-quote-ambiguous': ({ text }) =>
		`The quote ${q(text)}, which corrects sentences, is in the article more than once. Make it longer.`,
	'sentences-quote-useless': ({ text }) =>
		`The quote ${q(text)} corrects no sentence. Delete it, or choose other words.`,
	'sentences-split-nowhere': () =>
		'A sentence cannot be split here. Choose a place between two words of one sentence.',
	'sentences-join-nowhere': () => 'No sentence of this paragraph follows, so there is nothing to join.',
	'pack-unreachable': () => 'The questions could not be fetched. Check the network, then try again.',
	'file-missing': () => 'The file is missing. An article needs article.md and bank.yaml in its folder.',
	'file-too-big': ({ size, max }) =>
		`The file has ${shown(size)} MB; at most ${shown(max)} MB are read. Divide it into several.`,
	'file-empty': () => 'The file is empty. “npm run questions:new” makes an example to begin with.',
	'file-unreadable': ({ detail }) =>
		`The file cannot be read (${shown(detail)}). Check that it is a file and may be read.`,
	'file-encoding': () => 'The file is not in UTF-8. Save it again with the encoding UTF-8.',
	'file-bom': () => 'The file begins with an unseen mark (BOM). Save it as UTF-8 without BOM.',
	'file-crlf': () => 'The lines end as on Windows (CRLF). Save the file with line ends LF.',
	'text-control': ({ character }) => `There is a control character here (${shown(character)}). Delete it.`,
	'text-bidi': ({ character, count }) =>
		`An unseen character changes the direction of writing here (${shown(character)}; ${shown(count)} in all). Delete it.`,
	'text-bom': () => 'There is an unseen character (U+FEFF) here. Delete it.',
	'text-decomposed': ({ character, count }) =>
		`A letter is written as two characters here (${shown(character)}; ${shown(count)} in all). Type it again as one.`,
	'text-nbsp': ({ count }) => `There is a no-break space here (${shown(count)} in all). Write a plain space.`,
	'text-tatweel': ({ count }) => `A word is stretched by tatweel here (${shown(count)} in all). Delete it.`,
	'text-tab': ({ count }) => `There is a tab here (${shown(count)} in all). Write a space.`,
	'front-matter-missing': () =>
		'The file must begin with a line of three hyphens (---), then title, language and source, then --- again and the text.',
	'front-matter-open': () =>
		'The front matter does not end. Write a line of three hyphens (---) between it and the text.',
	'yaml-syntax': ({ detail }) =>
		`This is not well-formed YAML: ${shown(detail)}. Check the indentation, and put text with : or # in quotation marks.`,
	'yaml-duplicate-key': () => 'A field stands twice in one place. Delete one of the two.',
	'yaml-tab': () => 'The line is indented by a tab. Indent with spaces.',
	'yaml-documents': () => 'The file holds several documents (---). Keep one.',
	'yaml-tag': () => 'There is a tag here (a word after !). Delete it, or put the text in quotation marks.',
	'yaml-aliases': () => 'References (& and *) expand without end. Write the values themselves.',
	'yaml-too-deep': () => 'Brackets or lists are nested too deep. Check them.',
	'slug-invalid': ({ slug }) => `The folder name ${q(slug)} does not fit. Use ${forms.id ?? ''}.`,
	'uid-taken': ({ folder }) =>
		`This uid is already that of ${q(folder)}. Give this bank a new one; “npm run questions:new” makes one.`,
	'bank-empty': () => 'The bank has no question yet. Write one.',
	'storage-quota': () => 'The device has no space left. Export your answers, then free some.',
	'storage-refused': () =>
		'The browser lets nothing be kept here. Leave private mode, or export your answers.',
	'storage-newer': () => 'What is kept here was made by a newer version of Dalil. Update the app.',
	'storage-outdated': () => 'A newer version of Dalil is open in another window. Reload this page.',
	'storage-failed': ({ detail }) =>
		`Saving failed${detail ? ` (${shown(detail)})` : ''}. Try again, or export your answers.`
};

/** Told where a code has no sentence of its own. */
export const unknownEn = (code: string): string =>
	`Something does not hold (${shown(code)}). Look at this place again.`;
