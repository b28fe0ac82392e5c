import { byCase, named, shown, withReasons, type Message, type MessageParams } from './message.ts';

const q = (value: MessageParams[string] | undefined): string => `“${shown(value)}”`;

/** The context that would name one place of a quote, as the bank writes it. */
function such(context: Partial<MessageParams>): string {
	const parts = Object.entries(context).flatMap(([name, value]) => (value ? [`${name}: ${q(value)}`] : []));
	return parts.length === 0 ? '' : `, such as ${parts.join(' and ')}`;
}

const guessers = named<string>({
	longest: 'always picking the longest choice',
	shortest: 'always picking the shortest choice',
	first: 'always picking the first choice',
	'prompt-words': 'picking the choice that shares most words with the prompt',
	'odd-one-out': 'picking the choice least like the others',
	'most-alike': 'picking the choice most like the others',
	'no-absolutes': 'avoiding absolute words such as “always” and “all”',
	'middle-number': 'picking the middle number',
	'always-true': 'always answering “true”',
	'sentence-words': 'picking the sentence that shares most words with the prompt'
});

const kinds = named<string>({
	'single-choice': 'one choice',
	'multiple-choice': 'several choices',
	'true-false': 'true, false or not stated',
	'short-text': 'short answer',
	number: 'number',
	date: 'date',
	'gap-fill': 'fill the gap',
	ordering: 'ordering',
	matching: 'matching',
	'sentence-choice': 'pick a sentence'
});

const levels = named<string>({
	space: 'spaces or unseen characters',
	marks: 'vowel marks or lengthened letters'
});

const cues = named<readonly [has: string, lacks: string]>({
	definite: ['begins with the article «ال»', 'does not begin with the article «ال»'],
	feminine: ['begins with a feminine word', 'does not begin with a feminine word'],
	tanween: ['begins with a word in tanween', 'does not begin with a word in tanween'],
	article: ['fits the article that ends the prompt', 'does not fit the article that ends the prompt'],
	plural: ['is a plural', 'is a singular']
});

const messages: Readonly<Record<string, Message>> = {
	G1: byCase(
		{
			level: ({ level, text }) =>
				`The quote ${q(text)} differs from the article in ${levels.get(String(level)) ?? 'its writing'}. Copy it from the article as it stands.`
		},
		({ text, closest }) =>
			closest
				? `The quote ${q(text)} is not in the article. The closest is ${q(closest)}. Copy the quote from the article as it stands.`
				: `The quote ${q(text)} is not in the article. Copy it from the article as it stands.`
	),
	G2: ({ text, count, prefix, suffix }) =>
		`The quote ${q(text)} is in the article in more than one place (${shown(count)}). Add what stands before or after it${such({ prefix, suffix })}.`,
	G3: ({ text }) =>
		`The quote ${q(text)} begins or ends inside a word. Let it begin and end with whole words.`,
	G4: ({ word }) =>
		`${q(word)} is in the answer, and neither in the evidence nor in its sentence. Correct the answer, or choose the evidence that says so.`,
	G5: byCase(
		{
			equal: ({ text }) =>
				`The distractor ${q(text)} is the answer in another spelling. Change it; where spelling is what you ask, accept rule O2 with your reason.`
		},
		({ text }) =>
			`The words of the distractor ${q(text)} stand in the evidence. Quote what refutes it (refutedBy), or change it.`
	),
	G6: byCase(
		{
			rationale: ({ text }) =>
				`The distractor ${q(text)} has no rationale. Say in a short sentence why it is wrong.`
		},
		({ text }) =>
			`Nothing refutes the distractor ${q(text)}. Quote what refutes it (refutedBy), or say that the article does not mention it (notMentioned).`
	),
	G8: ({ text, key }) =>
		`The choice ${q(text)} is not of the same type as the answer ${q(key)}. Keep dates beside dates and numbers beside numbers.`,
	G9: byCase(
		{
			facts: ({ words }) =>
				`The false statement differs from the article in more than one fact (${shown(words)}). Change one fact and leave the rest as the article has it.`
		},
		() =>
			'The difference does not match: give the words as they are in the statement, and the article’s words as they are in the evidence.'
	),
	O1: ({ keys, choices }) =>
		Number(keys) >= 1 && Number(choices) >= 2 && Number(choices) <= 6
			? `There are ${shown(choices)} choices, ${shown(keys)} of them right. Three or four are advised, with as many right as the question asks for.`
			: `There are ${shown(choices)} choices, ${shown(keys)} of them right. Give two to six, and say which is right.`,
	O2: byCase(
		{
			spelling: ({ text, other }) =>
				`The choices ${q(other)} and ${q(text)} differ in spelling or vowel marks alone. Change one, or accept this with your reason where spelling is what you ask.`
		},
		({ text }) => `The choice ${q(text)} is there twice. Change or delete one.`
	),
	O3: byCase(
		{
			range: ({ text, other }) =>
				`The ranges ${q(other)} and ${q(text)} overlap, so that both could be right. Set their limits apart.`
		},
		({ text, other }) =>
			`The choice ${q(text)} is part of the choice ${q(other)}, so that both could be right. Make them distinct.`
	),
	O4: ({ key, others }) =>
		`The right answer is plainly the longest choice (${shown(key)} letters, the others ${shown(others)} on average), and its length gives it away. Shorten it, or lengthen another.`,
	O5: ({ text }) =>
		`The choice ${q(text)} stands for other choices. Put one in its place that stands by itself.`,
	O6: byCase(
		{
			key: ({ word }) =>
				`The absolute word ${q(word)} is in the right answer alone, and gives it away. Take it out, or use one like it in a distractor.`
		},
		({ word }) =>
			`The absolute word ${q(word)} is in distractors alone, and shows them wrong. Take it out, or use one like it in the right answer.`
	),
	O7: ({ words }) =>
		`The right answer alone repeats words of the prompt (${shown(words)}), which gives it away. Reword one of them, or repeat the word in another choice.`,
	O8: ({ case: cue, how }) => {
		const [has, lacks] = cues.get(String(cue)) ?? ['differs in form', 'differs in form'];
		return `The right answer alone ${how === 'lacks' ? lacks : has}, and its form may give it away. Give all choices the same form.`;
	},
	S1: byCase(
		{
			double: ({ words }) =>
				`The prompt is negated more than once (${shown(words)}), which is hard to follow. Ask positively, or with one negation.`
		},
		({ words }) =>
			`The prompt is negative by ${q(words)}, and nothing marks it. Ask positively, or mark the word: in quotation marks, or in capitals in English.`
	),
	S2: byCase(
		{ latin: () => 'The prompt ends with a Latin question mark (?). Write the Arabic one (؟).' },
		() =>
			'The prompt does not ask. End it with a question mark, begin with a task such as “Choose” or “Order”, or leave a blank.'
	),
	S3: ({ words }) => `Every choice begins with ${q(words)}. Move what they repeat into the prompt.`,
	S4: ({ words }) => `The prompt copies a long run of the article: ${q(words)}. Say it in your own words.`,
	T1: byCase(
		{
			digits: () => 'The question has digits of two sets (such as 12 and ١٢). Write all of them in one.',
			bidi: ({ character }) =>
				`It has an unseen character that turns the direction of writing (${shown(character)}). Delete it.`,
			bom: () => 'It has an unseen character (U+FEFF) that came from another file. Delete it.',
			forms: ({ character }) =>
				`It has an Arabic letter written as a presentation form (${shown(character)}), as texts copied from PDF files have. Type the word again.`
		},
		({ character }) => `It has a Persian yeh or kaf (${shown(character)}). Type the Arabic «ي» or «ك».`
	),
	T2: byCase(
		{
			markup: ({ text }) => `It has markup: ${q(text)}. Write plain text.`,
			control: () => 'It has a control character that cannot be shown. Delete it.'
		},
		() => 'Its length is out of bounds. Shorten it.'
	),
	T3: ({ text }) => `${q(text)} gives no reason. Say why, and point to what the article says.`,
	B1: ({ id }) => `The id ${q(id)} belongs to more than one question. Give each question its own.`,
	B2: ({ other }) =>
		`This asks the same words as the question ${q(other)}. Reword one of them, or delete it.`,
	B3: ({ other, key }) =>
		`This gives away the answer of the question ${q(other)}: ${q(key)}. Reword it, or let the two questions share one fact.`,
	B4: byCase(
		{
			heavy: ({ sentences }) =>
				`Sentences with more than their share of questions: ${shown(sentences)}. Spread the questions over the article.`
		},
		({ sentences }) => `Sentences that no question tests: ${shown(sentences)}.`
	),
	B5: byCase(
		{
			kind: ({ kind, percent }) =>
				`One kind makes up most of the questions: ${q(kinds.get(String(kind)) ?? kind)} (${shown(percent)} %). Vary them; at most 60 % of one kind is advised.`
		},
		({ percent }) =>
			`Only ${shown(percent)} % of the questions ask for more than copying the answer from its sentence. Add questions on cause, order, speaker and inference, up to a third.`
	),
	B6: ({ guesser, right, asked, expected }) =>
		`Without reading, ${guessers.get(String(guesser)) ?? 'guessing'} gets ${shown(right)} of ${shown(asked)} right, where luck would give ${shown(expected)}. Reword choices or prompts until guessing does not pay.`,
	'accept-unused': byCase(
		{
			error: ({ rule }) =>
				`Rule ${shown(rule)} found an error here, and errors cannot be accepted. Mend it and take the acceptance out.`
		},
		({ rule }) => `Rule ${shown(rule)} is accepted, but warns of nothing here. Take the acceptance out.`
	)
};

/** The rules of a good question, said to a teacher: what is wrong and how to mend it. By the code of the issue. */
export const rulesEn = withReasons(messages, (reason) => `Accepted, since: ${reason}`);
