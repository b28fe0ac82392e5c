import { byCase, shown, type Message } from '#lib/i18n/issues/message.ts';

const q = (value: string | number | undefined): string => `“${shown(value)}”`;

const missing: Readonly<Record<string, string>> = {
	evidence: 'Choose in the text what proves the answer.',
	answer: 'What is the answer? Say it here.',
	choices: 'Write the choices.',
	gaps: 'Make at least one word a gap.',
	entries: 'Write two at least.',
	pairs: 'Write two pairs at least.',
	prompt: 'The question has no words yet. Write them.',
	text: 'This is empty. Write it.',
	explanation: 'Write a short explanation.',
	reason: 'Write the reason.'
};
const whatIsMissing: Message = ({ key }) =>
	Object.hasOwn(missing, String(key))
		? (missing[String(key)] ?? '')
		: 'This is empty. Write it or delete it.';

/** What issues say to a teacher who writes in the app, and sees no file: where it differs from what they say of files. */
export const forTeachersEn: Readonly<Record<string, Message>> = {
	'value-missing': whatIsMissing,
	'value-empty': whatIsMissing,
	'too-few': whatIsMissing,
	'value-type': byCase({}, ({ expected }) =>
		expected === 'number' ? 'Write a number in digits, such as 12.' : 'This does not fit here. Change it.'
	),
	'value-enum': () => 'Choose one of those offered.',
	'value-format': ({ form }) =>
		form === 'date'
			? 'The date is not whole. A day needs a month, and a year has four digits.'
			: 'This does not fit here. Change it.',
	'value-invalid': ({ detail }) =>
		detail === 'no such day' ? 'The calendar has no such day.' : 'This does not fit here. Change it.',
	'too-long': ({ size, max }) =>
		`The text is too long: ${shown(size)} characters of at most ${shown(max)}. Shorten it.`,
	'too-many': ({ max }) => `There are too many here; at most ${shown(max)} fit. Delete some.`,
	'number-too-big': ({ max }) => `The number is too large: at most ${shown(max)}.`,
	'number-too-small': ({ min }) => `The number is too small: at least ${shown(min)}.`,
	G1: byCase(
		{ level: ({ text }) => `${q(text)} is written otherwise in the text. Choose it there as it stands.` },
		({ text, closest }) =>
			closest
				? `${q(text)} is not in the text. The closest is ${q(closest)}. Choose in the text what you mean.`
				: `${q(text)} is not in the text. Choose other words there.`
	),
	G2: ({ text, count }) =>
		`${q(text)} occurs ${shown(count)} times in the text. Choose it where it stands, or take more words.`,
	G5: byCase(
		{
			equal: ({ text }) => `The wrong choice ${q(text)} is the answer itself, spelled otherwise. Change it.`
		},
		({ text }) =>
			`The words of ${q(text)} stand in the evidence itself. Choose in the text what refutes this choice, or change it.`
	),
	G6: byCase(
		{ rationale: () => 'Say in a short sentence why it is wrong.' },
		() => 'Choose in the text what refutes it, or tap “The text does not mention it”.'
	),
	G9: byCase(
		{
			facts: ({ words }) =>
				`The statement differs from the text in more than one fact (${shown(words)}). Change one and leave the rest as in the text.`
		},
		() =>
			'These words are not where they should be: take them as they stand in the statement, and in the evidence.'
	),
	'difference-missing': () =>
		'The statement is false. Say where it leaves the text: its words, and those of the text.',
	'year-not-in-article': ({ year }) =>
		`The text does not state the year ${shown(year)}, so it is not asked for.`,
	'harakat-missing': () =>
		'Vowel marks are required here, and the answer has none. Add them, or drop the condition.',
	'word-fits': ({ text }) => `The word ${q(text)} also fits one of the gaps. Choose another.`,
	'gap-answer-shown': ({ text }) => `The answer ${q(text)} can be read elsewhere in the sentence. Reword it.`,
	'gap-unplaced': () => 'This gap is no longer in the sentence.',
	'gap-unlisted': () => 'The sentence has a gap without an answer.',
	'gap-broken': () => 'The sentence has {{ or }}. Delete them.',
	'accept-unused': byCase(
		{ error: () => 'This is an error, not a note, so it cannot be accepted. Mend it.' },
		() => 'This note is gone. Delete its acceptance.'
	),
	'id-taken': () => 'This is there twice. Delete one.'
};
