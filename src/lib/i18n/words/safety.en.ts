import { isolate, type Say } from '../format.ts';
import { records, responses, safetyWorkEn } from './safety-work.en.ts';
import type { SafetyWords } from './safety.ar.ts';

const megabytes = (say: Say, bytes: number) =>
	bytes < 1e9 ? `${say.number(bytes / 1e6)} MB` : `${say.number(bytes / 1e9)} GB`;

export const safetyEn: SafetyWords = {
	...safetyWorkEn,
	title: 'Are your answers safe?',
	help: 'Everything you answer is kept on this device alone. Save a backup now and then.',
	loading: 'One moment…',
	installed: 'The app',
	isInstalled: 'Installed on this device',
	notInstalled: 'Runs in the browser',
	persisted: 'The browser',
	persistence: {
		promised: 'Promises not to clear what is kept',
		'not-promised': 'May clear what is kept when space runs short',
		unknown: 'Does not say whether it keeps what is stored'
	},
	persist: 'Ask it to keep everything',
	refused: 'The browser did not agree. Install Dalil on this device or save a backup, then ask again.',
	space: 'Space',
	spaceOf: (say, used, quota) => `${megabytes(say, used)} of ${megabytes(say, quota)}`,
	last: 'Last backup',
	lastOf: (say, at, attempts) => `${say.time(at)}: ${say.count(attempts, responses)}`,
	never: 'No backup saved yet',
	backup: 'Backup',
	backupHelp:
		'One file with everything: learners, their answers, your articles. Keep it somewhere other than this device.',
	save: 'Save a backup now',
	share: 'Share the backup',
	shareNow: 'Share the file now',
	saved: {
		saved: 'The backup was saved as a file.',
		shared: 'The backup left this device.',
		ready: 'The backup is ready. Tap once more to share it.',
		cancelled: 'The backup was not shared. Nothing changed.',
		stopped: 'The backup was cancelled. Nothing changed.',
		failed: 'The backup could not be saved.'
	},
	restore: 'Restore a backup',
	restoreHelp: 'Choose a backup file. You first see what is in it; nothing here is deleted.',
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
		installed: 'Added articles',
		drafts: 'Studio work'
	},
	nothingNew: 'Everything in this file is here already.',
	unusable: (say, count) => `${say.count(count, records)} of the file cannot be read and will be set aside.`,
	restoreNow: 'Add it to what is here',
	restoring: 'The backup is being added. Either all of it is, or nothing changes.',
	restored: (say, count) =>
		count === 0
			? 'Everything in the backup was here already.'
			: `${say.count(count, records)} came from the backup.`,
	restoredTitle: 'Restored',
	pair: (name) => `${isolate(name)} is here twice. Are they one person?`,
	pairYes: 'Yes, bring their answers together',
	pairNo: 'No, they are two',
	joined: (name) => `All answers are with ${isolate(name)} now.`,
	undo: 'Undo',
	check: 'Check what is kept',
	checkHelp: 'Checks everything on this device and changes nothing.',
	checkNow: 'Check',
	examining: 'Checking…',
	mending: 'Repairing…',
	sound: (say, attempts) => `Everything is in order: ${say.count(attempts, responses)}.`,
	times: (say, count) => `(${say.number(count)})`,
	mend: 'Repair',
	mended: (say, count) => (count === 0 ? 'Repaired.' : `Repaired; ${say.count(count, records)} set aside.`),
	aside: (say, count) => `Set aside, unchanged: ${say.count(count, records)}.`,
	exportAll: 'Export everything kept, as it is',
	failed: 'That did not work. Try again.',
	export: 'Your answers as a file',
	csv: 'CSV table',
	xapi: 'xAPI file',
	exported: (say, count) => `${say.count(count, responses)} in the file.`,
	stopped: 'The export was cancelled.'
};
