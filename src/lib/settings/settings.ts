import * as z from 'zod/mini';

/** Where the settings stand in `localStorage`. `static/boot.js` reads them before the first paint. */
export const SETTINGS_KEY = 'dalil.settings';

export const themes = ['system', 'light', 'sepia', 'dark'] as const;
export const textSizes = [1, 2, 3, 4, 5] as const;
export const lineSpacings = [1, 2, 3] as const;
export const digitSets = ['latn', 'arab'] as const;
export const motions = ['system', 'reduced'] as const;

/** What a reader chooses for this device. A field that cannot be read falls back to its own default, the others stay. */
export const settingsSchema = z.object({
	version: z.catch(z.literal(1), 1),
	/** The language of the interface last chosen. */
	language: z.catch(z.optional(z.enum(['ar', 'en'])), undefined),
	theme: z.catch(z.enum(themes), 'system'),
	textSize: z.catch(z.literal(textSizes), 2),
	lineSpacing: z.catch(z.literal(lineSpacings), 2),
	digits: z.catch(z.enum(digitSets), 'latn'),
	checkOnTap: z.catch(z.boolean(), false),
	motion: z.catch(z.enum(motions), 'system'),
	/** Whether installing was offered and put off, or a session was finished: installing is offered after the first. */
	install: z.catch(z.enum(['not-yet', 'offer', 'declined']), 'not-yet')
});
export type SettingsRecord = z.output<typeof settingsSchema>;

/** The settings in a stored text; what is missing or not understood is as it comes. */
export function readSettings(text: string | null): SettingsRecord {
	return settingsSchema.parse(jsonOf(text));
}

function jsonOf(text: string | null): object {
	try {
		const value: unknown = JSON.parse(text ?? '{}');
		return typeof value === 'object' && value !== null ? value : {};
	} catch {
		return {};
	}
}
