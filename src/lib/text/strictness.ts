/** What a question may decline to forgive. */
export const strictnesses = [
	'harakat',
	'hamza',
	'taa-marbuta',
	'alef-maqsura',
	'definite',
	'spelling'
] as const;
/**
 * `harakat`: those of the key are to be typed; `hamza`: alef and hamza forms as in the key; `taa-marbuta`: ة is not ه;
 * `alef-maqsura`: ى is not ي; `definite`: with or without ال as in the key; `spelling`: no slip is forgiven.
 */
export type Strictness = (typeof strictnesses)[number];
