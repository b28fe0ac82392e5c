import type { SettingsWords } from './settings.ar.ts';

export const settingsEn: SettingsWords = {
	title: 'Settings',
	lead: 'Kept on this device only.',
	reading: 'Reading',
	interface: 'Interface',
	questions: 'Questions',
	language: 'Interface language',
	theme: 'Theme',
	themes: { system: 'As the device', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
	textSize: 'Text size',
	textSizes: { 1: 'Small', 2: 'Normal', 3: 'Large', 4: 'Larger', 5: 'Largest' },
	lineSpacing: 'Line spacing',
	lineSpacings: { 1: 'Close', 2: 'Normal', 3: 'Wide' },
	digits: 'Digits',
	digitsHelp: 'For the interface only; the digits of articles stay as written.',
	checkOnTap: 'Check an answer as soon as it is chosen',
	checkOnTapHelp: 'Without tapping “Check”.',
	motion: 'Motion',
	motions: { system: 'As the device', reduced: 'Less motion' },
	sample: 'Sample',
	sampleText: 'Every question here has its proof in the text. You see it in its place after you answer.',
	restore: 'Restore the original settings',
	restored: 'The original settings are back.',
	undo: 'Undo',
	notSaved: 'The settings could not be saved on this device; they last until you close the page.'
};
