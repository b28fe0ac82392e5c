import type { SafetyWorkWords } from './safety-work.ar.ts';

const responses = { one: '# answer', other: '# answers' };
const sessions = { one: '# finished session', other: '# finished sessions' };

export const safetyWorkEn: SafetyWorkWords = {
	exportHelp:
		'What the current learner answered and what still counts, for a spreadsheet or another program.',
	exportWhole: 'Also what came before beginning anew',
	exportWholeHelp:
		'Answers that count no more, since the learner began anew after them. In the table, the column “reset” marks them.',
	exporting: 'Reading the answers…',
	exportedWith: (say, count, of) =>
		`${say.count(count, responses)} and ${say.count(of, sessions)} in the file.`,
	left: (say, count) =>
		`Left out, since their article is not on this device or their date is still to come: ${say.count(count, responses)}.`,
	leftReset: (say, count) => `Left out, from before beginning anew: ${say.count(count, responses)}.`
};
