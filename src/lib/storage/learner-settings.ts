import type { Learner } from './learner.ts';

/** How a learner practises: what they chose, and the defaults for the rest. */
export interface LearnerSettings {
	/** Questions a day in practice, at most. */
	readonly dailyLimit: number;
	/** Of those, facts never practised before. */
	readonly newPerDay: number;
	/** The share of facts to be remembered when they are asked again, 0.7 to 0.97. */
	readonly retention: number;
	/** Whether each response asks how sure the learner is. */
	readonly askCertainty: boolean;
	/** Whether a quiz is first answered without having read. */
	readonly guessFirst: boolean;
}

export const defaultSettings: LearnerSettings = {
	dailyLimit: 40,
	newPerDay: 10,
	retention: 0.9,
	askCertainty: false,
	guessFirst: false
};

/** The settings in force for a learner. */
export function settingsOf({ settings }: Pick<Learner, 'settings'>): LearnerSettings {
	return {
		dailyLimit: settings.dailyLimit?.value ?? defaultSettings.dailyLimit,
		newPerDay: settings.newPerDay?.value ?? defaultSettings.newPerDay,
		retention: settings.retention?.value ?? defaultSettings.retention,
		askCertainty: settings.askCertainty?.value ?? defaultSettings.askCertainty,
		guessFirst: settings.guessFirst?.value ?? defaultSettings.guessFirst
	};
}

/** The learner's settings with some changed at `at`, each with its own moment. */
export function withSettings(
	settings: Learner['settings'],
	change: Partial<LearnerSettings>,
	at: number
): Learner['settings'] {
	const { dailyLimit, newPerDay, retention, askCertainty, guessFirst } = change;
	return {
		...settings,
		...(dailyLimit === undefined ? {} : { dailyLimit: { value: dailyLimit, at } }),
		...(newPerDay === undefined ? {} : { newPerDay: { value: newPerDay, at } }),
		...(retention === undefined ? {} : { retention: { value: retention, at } }),
		...(askCertainty === undefined ? {} : { askCertainty: { value: askCertainty, at } }),
		...(guessFirst === undefined ? {} : { guessFirst: { value: guessFirst, at } })
	};
}
