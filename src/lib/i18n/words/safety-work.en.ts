import type { SafetyWorkWords } from './safety-work.ar.ts';

const responses = { one: '# answer', other: '# answers' };
const sessions = { one: '# finished session', other: '# finished sessions' };

export const safetyWorkEn: SafetyWorkWords = {
	exportHelp:
		'What the current learner answered and still counts, for a spreadsheet or another program.',
	exportWhole: 'Include answers from before starting over',
	exportWholeHelp:
		'Answers that no longer count, because the learner started over after them. In the table, the column “reset” marks them.',
	exporting: 'Reading the answers…',
	exportedWith: (say, count, of) =>
		`${say.count(count, responses)} and ${say.count(of, sessions)} in the file.`,
	left: (say, count) =>
		`Left out, since their article is not on this device or their date is still to come: ${say.count(count, responses)}.`,
	leftReset: (say, count) => `Left out, from before starting over: ${say.count(count, responses)}.`
};
