import type { CorrectionsWords } from './corrections.ar.ts';

const questions = { one: '# question', other: '# questions' };
const right = { one: '# is now correct', other: '# are now correct' };
const wrong = { one: '# is no longer correct', other: '# are no longer correct' };
const points = { one: '# has other points', other: '# have other points' };
const old = { one: '# old answer no longer counts', other: '# old answers no longer count' };

export const correctionsEn: CorrectionsWords = {
	told(say, counts) {
		const parts = [
			...(counts.right > 0 ? [say.count(counts.right, right)] : []),
			...(counts.wrong > 0 ? [say.count(counts.wrong, wrong)] : []),
			...(counts.points > 0 ? [say.count(counts.points, points)] : [])
		];
		return `The right answer to ${say.count(counts.questions, questions)} of this article was corrected, so we marked your old answers again: ${say.list(parts)}.`;
	},
	others: (say, count) =>
		`Some questions of this article now ask something else, so ${say.count(count, old)}. All you answered is kept.`,
	what: 'What changed?',
	whatOf: (title) => `What changed in the marking: ${title}`,
	loading: 'One moment…',
	failed: 'What changed could not be shown. Connect to the network and try again.',
	response: 'Your answer',
	times: (say, count, day) =>
		count === 1 ? day : `${say.count(count, { one: '# time', other: '# times' })}, last on ${day}`,
	mark: 'The mark',
	verdicts: { correct: 'Correct', partly: 'Partly correct', incorrect: 'Not correct' },
	change: (before, after) => `It was “${before}” and is now “${after}”.`,
	pointsChange: (before, after) => `It had ${before} and now has ${after} points.`,
	why: 'Why? This is what the text says',
	more: (say, count) => `And ${say.count(count, { one: '# more answer', other: '# more answers' })}.`
};
