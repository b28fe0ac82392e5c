import { isolate, type Say } from '../format.ts';
import type { SafetyWords } from './safety.ar.ts';

const responses = { one: '# answer', other: '# answers' };
const records = { one: '# record', other: '# records' };
const megabytes = (say: Say, bytes: number) =>
	bytes < 1e9 ? `${say.number(bytes / 1e6)} MB` : `${say.number(bytes / 1e9)} GB`;

export const safetyEn: SafetyWords = {
	title: 'Is it safe?',
	help: 'All you answer is kept on this device alone. Save a backup of it now and then.',
	loading: 'One moment…',
	installed: 'The app',
	isInstalled: 'Installed on this device',
	notInstalled: 'Runs in the browser',
	persisted: 'The browser',
	persistence: {
		promised: 'Promises not to clear what is kept',
		'not-promised': 'May clear what is kept where room is short',
		unknown: 'Does not say whether it keeps what is stored'
	},
	persist: 'Ask it to keep it',
	space: 'Room',
	spaceOf: (say, used, quota) => `${megabytes(say, used)} of ${megabytes(say, quota)}`,
	last: 'Last backup',
	lastOf: (say, at, attempts) => `${say.time(at)}: ${say.count(attempts, responses)}`,
	never: 'No backup saved yet',
	backup: 'Backup',
	backupHelp:
		'One file with everything: learners, their answers, your articles. Keep it somewhere other than this device.',
	save: 'Save a backup now',
	share: 'Share the backup',
	working: 'Working…',
	saved: {
		saved: 'The backup was saved as a file.',
		shared: 'The backup left this device.',
		cancelled: 'The backup was not shared. Nothing changed.',
		failed: 'The backup could not be saved.'
	},
	restore: 'Restore a backup',
	restoreHelp: 'Choose the file of a backup. You see first what is in it; nothing that is here is deleted.',
	choose: 'Choose a file',
	reading: 'Reading the file…',
	cancel: 'Cancel',
	previewTitle: 'What the backup holds',
	madeAt: (say, at) => `Made on ${say.time(at)}.`,
	who: 'Learner',
	nameless: 'Learner without a name',
	here: 'Only here',
	there: 'Only in the file',
	both: 'In both',
	answers: 'Answers',
	stores: {
		learners: 'Learners',
		attempts: 'Answers',
		installed: 'Articles added',
		drafts: 'Works of the studio'
	},
	nothingNew: 'All that this file holds is here already.',
	unusable: (say, count) => `${say.count(count, records)} of the file cannot be read and will be set aside.`,
	restoreNow: 'Add it to what is here',
	restoring: 'The backup is being added. Either all of it is, or nothing changes.',
	restored: (say, count) =>
		count === 0
			? 'All that the backup holds was here.'
			: `${say.count(count, records)} came from the backup.`,
	restoredTitle: 'Restored',
	pair: (name) => `${isolate(name)} is here twice. Are they one person?`,
	pairYes: 'Yes, bring their answers together',
	pairNo: 'No, they are two',
	joined: (name) => `All answers are with ${isolate(name)} now.`,
	undo: 'Undo',
	check: 'Examine what is kept',
	checkHelp: 'Examines all that is on this device and changes nothing.',
	checkNow: 'Examine',
	examining: 'Examining…',
	mending: 'Mending…',
	sound: (say, attempts) => `All is sound: ${say.count(attempts, responses)}.`,
	times: (say, count) => `(${say.number(count)})`,
	mend: 'Mend',
	mended: (say, count) => (count === 0 ? 'Mended.' : `Mended; ${say.count(count, records)} set aside.`),
	aside: (say, count) => `${say.count(count, records)} set aside, as they were.`,
	exportAside: 'Export what was set aside',
	exportAll: 'Export all that is kept, as it is',
	failed: 'That did not work. Try again.',
	export: 'Your answers as a file',
	exportHelp: 'All that the current learner answered, for a spreadsheet or another program.',
	csv: 'CSV table',
	xapi: 'xAPI file',
	read: (say, count) => `${say.count(count, responses)} read.`,
	exported: (say, count) => `${say.count(count, responses)} in the file.`,
	left: (say, count) => `${say.count(count, responses)} left out, since their text is not on this device.`,
	stopped: 'The export was cancelled.'
};
