import type { Say } from '../format.ts';
import type { StudioCheckWords } from './studio-check.ar.ts';

const minutes = (say: Say, count: number): string =>
	count === 0 ? 'less than a minute' : say.count(count, { one: '# minute', other: '# minutes' });

const questionsOn = (say: Say, count: number): string =>
	count === 0 ? 'no question' : say.count(count, { one: '# question', other: '# questions' });

export const studioCheckEn: StudioCheckWords = {
	title: 'Check your work',
	checking: 'Checking the questions…',
	noQuestions: 'There are no questions to check yet.',
	toQuestions: 'To the questions',
	summary: (say, ready, total) =>
		`${say.number(ready)} of ${say.count(total, { one: '# question', other: '# questions' })} ready to be published`,

	findings: 'What the check found',
	errors: 'Prevents publishing',
	notes: 'Notes',
	hints: 'For your information',
	accepted: 'Notes you accepted',
	clean: 'The check found nothing to mend.',
	whole: 'All the questions',
	ofQuestion: (number) => `Question ${number}`,
	others: (say, count) =>
		say.count(count, {
			one: 'One more thing keeps it from being published.',
			other: '# more things keep it from being published.'
		}),
	accept: 'Accept this',
	acceptReason: 'Why do you accept it?',
	acceptSave: 'Save the reason',
	acceptCancel: 'Cancel',
	acceptUndo: 'Take it back',

	coverage: 'What the questions ask about',
	coverageHelp: 'For each sentence, the answers it proves. No question asks about an empty one.',
	strip: 'Map of the sentences',
	stripHelp: 'The more questions a sentence has, the stronger its colour.',
	table: 'Sentences and their questions',
	stripOf: (say, number, count) => `Sentence ${number}: ${questionsOn(say, count)}`,
	sentence: 'Sentence',
	asked: 'Questions',
	none: 'No question',
	refutesOnly: 'Refutes a choice',
	start: 'Start from it',
	untested: (say, count) =>
		count === 0
			? 'Each sentence has a question.'
			: say.count(count, { one: '# sentence has no question.', other: '# sentences have no question.' }),
	facts: 'Facts that no question asks for',
	factsNone: 'Each number, date and name of the text is in the proof of a question.',

	guessers: 'Can answers be known without reading?',
	guessersHelp:
		'Programs that answer without seeing the article. Where one does better than chance, the wording gives answers away.',
	guesserNames: {
		longest: 'Takes the longest',
		shortest: 'Takes the shortest',
		first: 'Takes the first',
		'prompt-words': 'Takes what repeats words of the question',
		'odd-one-out': 'Takes the odd one out',
		'most-alike': 'Takes the one most like the others',
		'no-absolutes': 'Avoids “all” and “always”',
		'middle-number': 'Takes the middle number',
		'always-true': 'Always says “true”',
		'sentence-words': 'Takes the sentence most like the question'
	},
	guess: (say, { right, asked, expected }) =>
		`${say.number(right)} of ${say.number(asked)} right; by chance ${say.number(expected)}`,
	guessFine: 'As by chance',
	guessBad: 'Better than chance',
	guessNone: 'There are no questions yet whose answer can be guessed.',

	makeup: 'What they are made of',
	kinds: 'Kinds',
	skills: 'What they measure',
	levels: 'Difficulty',
	factsTested: 'Different facts',
	time: 'Time',
	reading: (say, count) => `Reading: ${minutes(say, count)}`,
	answering: (say, count) => `Questions: ${minutes(say, count)}`,
	estimate: 'An estimate; people differ a lot.',
	readability: 'How hard the text reads',
	readabilityHelp: 'Worked out from the lengths of sentences and words alone: a hint, not a verdict.',
	grade: (value) => `Flesch–Kincaid: grade ${value}`,
	lix: (value) => `LIX: ${value} (the higher, the harder)`,
	readabilitySource: {
		grade: 'Source: Kincaid, Fishburne, Rogers & Chissom 1975',
		lix: 'Source: Björnsson 1968; not calibrated for Arabic: compare texts with each other.'
	}
};
