import { skillsEn } from './skills.en.ts';
import type { Say } from '../format.ts';
import type { ProgressWords } from './progress.ar.ts';

const facts = { one: '# fact', other: '# facts' };
const days = { one: '# day', other: '# days' };
const minutes = { one: '# minute', other: '# minutes' };
const hours = { one: '# hour', other: '# hours' };

/** Milliseconds in hours and minutes. */
function spent(say: Say, elapsed: number): string {
	const all = Math.round(elapsed / 60_000);
	const [full, rest] = [Math.floor(all / 60), all % 60];
	if (all === 0) return 'less than a minute';
	const parts = [
		...(full > 0 ? [say.count(full, hours)] : []),
		...(rest > 0 ? [say.count(rest, minutes)] : [])
	];
	return parts.join(' ');
}

export const progressEn: ProgressWords = {
	title: 'Your progress',
	lead: 'What has settled, and what comes back to you soon.',
	of: (name) => `Progress of ${name}`,
	loading: 'One moment…',
	failed: 'What is saved on this device could not be read. Nothing was lost.',
	retry: 'Try again',
	emptyTitle: 'Begin with an article',
	emptyHelp: 'Read an article and answer its questions; what you learned from it then shows here.',
	toLibrary: 'To the library',
	numbers: 'The numbers in a table',
	summary: 'In short',
	facts: 'Facts',
	mastered: 'Mastered',
	learning: 'Learning',
	fresh: 'New',
	masteredHelp: 'Mastered is what you remember for three weeks or more.',
	count: (say, count) => say.count(count, facts),
	responses: (say, count) => say.count(count, { one: '# answer', other: '# answers' }),
	spentLabel: 'Time on questions',
	spent,
	daysLabel: 'Days practised',
	days: (say, count) => say.count(count, days),
	streak: (say, count) =>
		count === 0
			? 'Every day is a new start.'
			: `You practised on ${say.count(count, days)} lately. A day of rest in between does no harm.`,
	articles: 'Articles',
	gone: 'An article no longer here',
	open: 'Open the article',
	openOf: (title) => `Open the article: ${title}`,
	heat: 'Where in the text were your mistakes?',
	heatOf: (title) => `Where in the text were your mistakes: ${title}`,
	heatHelp:
		'The sentences you were asked about; after each, the mistakes among your answers. The stronger the tint, the more mistakes.',
	heatNone: 'None of its sentences came up in your answers yet.',
	heatFailed: 'The text of the article could not be opened. Connect to the network and try again.',
	missed: (say, misses, attempts) => `${say.number(misses)} of ${say.number(attempts)}`,
	missedLabel: (say, misses, attempts) => `wrong in ${say.number(misses)} of ${say.number(attempts)}`,
	heatSteps: ['No mistake', 'Under a third', 'Under two thirds', 'Two thirds or more'],
	reset: 'Start this article over',
	resetOf: (title) => `Start this article over: ${title}`,
	resetDone: (title) => `“${title}” starts over.`,
	undone: 'Everything is as it was.',
	undo: 'Undo',
	notDone: 'That did not work. Try again.',
	by: 'By skill and kind of question',
	bySkill: 'By skill',
	byKind: 'By kind of question',
	accuracy: 'The first time and later',
	accuracyHelp: 'The share you got right when a question was new, and when it came back.',
	first: 'First time',
	later: 'Later',
	rightOf: (say, right, count) => `${say.number(right)} of ${say.number(count)}`,
	calendar: 'Days you practised',
	calendarHelp: (say, weeks) => `The last ${say.number(weeks)} weeks; today is in the last column.`,
	day: 'Day',
	answered: 'Answers',
	correct: 'Correct',
	less: 'Less',
	more: 'More',
	forecast: 'What comes back',
	forecastHelp: 'How many facts are due each day, if you learn nothing new.',
	forecastNone: 'Nothing comes back in these days.',
	today: 'Today',
	tomorrow: 'Tomorrow',
	inDays: (say, count) => `In ${say.count(count, days)}`,
	weeks: 'Week by week',
	weeksHelp: 'How much you answered in each week: the filled part was right, and above the bar is its share.',
	week: 'Week from',
	thisWeek: 'this',
	newFacts: 'New facts',
	curve: 'How much you remember after a while',
	curveHelp:
		'What you remembered when it came back (solid line), and what was expected (dashed line), by the days gone by.',
	curveNone: 'The line appears once questions have come back to you on later days.',
	recalled: 'Remembered',
	expected: 'Expected',
	after: 'After',
	between: (say, from, below) =>
		below - from === 1 ? say.count(from, days) : `${say.number(from)}–${say.count(below - 1, days)}`,
	sureness: 'How sure, how right',
	surenessHelp: 'How many you got right at each step of sureness.',
	surenessOff: 'To see whether your sureness is well placed, turn on in the settings: “Ask how sure I am”.',
	certainties: { sure: 'Sure', quite: 'I think so', unsure: 'Guessing' },
	findings: {
		few: 'There are few answers yet; this becomes clear with time.',
		over: 'You were sometimes sure and wrong. Before you say “sure”, go back to the sentence that proves it.',
		under: 'Much of what you called a guess was right. You know more than you think.',
		fair: 'Your sureness is well placed: when you are sure, you are mostly right.'
	},
	gain: 'Before reading and after',
	gainHelp: 'Questions you guessed before reading, and then answered after it.',
	before: 'Before reading',
	afterReading: 'After reading',
	share: 'Share',
	group: 'Group',
	skills: skillsEn
};
