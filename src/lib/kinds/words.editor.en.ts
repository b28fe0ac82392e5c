import { levelsEn, skillsEn } from '#lib/i18n/words/skills.en.ts';
import type { EditorWords } from './words.editor.ar.ts';

export const en: EditorWords = {
	prompt: 'Question',
	promptHelp: 'Ask what the text says, in words of your own.',
	evidence: {
		title: 'Evidence',
		help: 'The words that prove the answer, as they stand in the text.',
		nearest: 'The closest the text comes',
		choose: 'Choose in the text',
		more: 'Add more evidence',
		change: 'Change',
		remove: (what) => `Remove “${what}”`,
		removeShort: 'Remove',
		sentence: (number) => `Sentence ${number}`,
		sentences: (list) => `Sentences ${list}`,
		lost: 'Not in the text'
	},
	refutation: {
		why: 'Why is it wrong?',
		whyKey: 'Why is it right?',
		proof: 'What in the text refutes it',
		same: 'The same evidence refutes it',
		notMentioned: 'The text does not mention it'
	},
	choices: {
		title: 'Choices',
		help: 'Three choices are enough. Mark the right one.',
		helpMany: 'Mark every right one.',
		text: (number) => `Choice ${number}`,
		key: 'Right answer',
		wrong: 'Wrong choice',
		add: 'Add a wrong choice',
		ordered: 'Always show them in this order (numbers or dates)',
		ascending: 'Put them in ascending order'
	},
	rows: {
		up: (what) => `Move ${what} up`,
		down: (what) => `Move ${what} down`,
		remove: (what) => `Delete ${what}`,
		moved: (what, place, total) => `${what}: place ${place} of ${total}`,
		removed: (what) => `${what} deleted`
	},
	answers: {
		title: 'Accepted answers',
		first: 'The answer as it is shown',
		other: (number) => `Another accepted form ${number}`,
		help: 'Small slips and capital letters are accepted without your writing them.',
		add: 'Add another form'
	},
	wrongs: {
		title: 'Wrong answers to expect',
		help: 'A learner who types one is told why it is wrong.',
		text: (number) => `Wrong answer ${number}`,
		add: 'Add a wrong answer'
	},
	strictTitle: 'What is not forgiven',
	strict: {
		harakat: 'Vowel marks are required',
		hamza: 'Hamzas as in the answer',
		'taa-marbuta': 'Taa marbuta is not haa',
		'alef-maqsura': 'Alef maqsura is not yaa',
		definite: 'The article “al-” as in the answer',
		spelling: 'No slip of spelling is accepted'
	},
	explanation: 'Explanation after the answer',
	explanationHelp: 'One short sentence, shown with every verdict.',
	more: 'More details',
	skill: 'What does the question test?',
	skills: skillsEn,
	level: 'Difficulty',
	levels: levelsEn,
	hints: {
		title: 'Hints',
		help: 'Shown one by one to whoever asks.',
		text: (number) => `Hint ${number}`,
		add: 'Add a hint'
	},
	askEvidence: 'Ask the learner to point out the sentence too',
	accepted: {
		title: 'Notes you accepted',
		accept: 'Accept this',
		reason: 'Why do you accept it?',
		remove: 'Take it back'
	},
	mends: {
		'whole-words': 'Complete the words',
		'closest-words': 'Take the closest words of the text',
		'exact-words': 'Write it as the text does',
		'tell-apart': 'Take the first place',
		digits: 'Use one set of digits',
		'arabic-question-mark': 'Write ؟',
		'hidden-characters': 'Delete the unseen characters',
		'usual-letters': 'Rewrite the letters',
		'arabic-letters': 'Write Arabic letters',
		'mark-negation': 'Mark the negation',
		'remove-row': 'Delete it',
		'remove-acceptance': 'Delete the acceptance',
		'without-year': 'Leave out the year',
		'find-difference': 'Find the difference'
	},
	error: 'Error',
	warning: 'Note',
	elsewhere: 'Notes on the whole question'
};
