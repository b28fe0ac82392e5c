import type { SafetyWorkWords } from './safety-work.ar.ts';

/** Answers and records are counted alike in both groups of words. */
export const responses = { one: '# answer', other: '# answers' };
const sessions = { one: '# finished session', other: '# finished sessions' };
export const records = { one: '# record', other: '# records' };
const versions = { one: '# version', other: '# versions' };

export const safetyWorkEn: SafetyWorkWords = {
	makingBackup: 'Making the backup…',
	leftOut: (say, count) =>
		`The oldest earlier versions of studio works are not in it, or the file would be too large to restore: ${say.count(count, versions)}.`,
	restoreStopped: 'The restore was stopped. Nothing changed.',
	checkStopped: 'Stopped. Nothing changed.',
	asideHelp: 'What the app cannot read is not deleted: it is set aside, and tried again after each update.',
	saveAside: 'Save what was set aside as a file',
	back: (say, count) =>
		`Can be read since the update, and is back in its place: ${say.count(count, records)}.`,
	dismiss: 'All right',
	exportHelp: 'What the current learner answered and still counts, for a spreadsheet or another program.',
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
