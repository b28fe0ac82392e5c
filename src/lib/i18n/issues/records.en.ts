import { shown, type Message } from './message.ts';

/** What issues of records, backups and the examination of the store say, by code. */
export const recordsEn: Readonly<Record<string, Message>> = {
	'record-unreadable': () => 'A record cannot be read. It is set aside, not deleted, and you can export it.',
	'record-newer': () => 'A record was made by a newer version of Dalil. Update the app to read it.',
	'record-false': () =>
		'A record holds something other than what its id names. It is set aside; you can export it.',
	'record-conflict': () =>
		'Two different records have one id. One is kept and the other is set aside; you can export it.',
	'work-stopped': () => 'Stopped. Nothing has changed.',
	'record-ahead': () =>
		'An answer whose date is still to come: the clock of the device ran ahead. It is kept, and is no part of your progress before that date.',
	'derived-differs': () =>
		'The statistics do not agree with the responses. Choose “Repair” to count them again.',
	'store-unreadable': ({ store }) =>
		`A part of what is kept cannot be read (${shown(store)}). Export everything that can be read before you change anything.`,
	'database-newer': () =>
		'What is kept here was made by a newer version of Dalil. Update the app; before that you can export it as it is.',
	'database-missing': () => 'Nothing is kept on this device yet. Answer a question or restore a backup.',
	'backup-too-large': ({ max, what }) =>
		what === 'unpacked'
			? `What the file unpacks to is larger than can be read (at most ${shown(max)} MB). Choose a backup that Dalil made.`
			: `The file is larger than can be read (at most ${shown(max)} MB). Choose a backup that Dalil made.`,
	'backup-too-deep': () => 'Lists are nested too deep in this file. Choose a backup that Dalil made.',
	'backup-too-many': ({ max }) =>
		`The file holds more values than can be read (at most ${shown(max)}). Choose a backup that Dalil made.`,
	'backup-damaged': () => 'The file is cut short or damaged. Copy or download it again.',
	'backup-foreign': () => 'This file is not a backup of Dalil. Choose another file.',
	'backup-unsafe': () => 'The file holds something that no sound backup holds. Choose another file.',
	'backup-newer': () => 'This backup was made by a newer version of Dalil. Update the app, then try again.',
	'backup-too-much': () =>
		'More is kept here than one backup can hold. Delete works in the studio that you no longer need, or export everything kept, as it is.'
};
