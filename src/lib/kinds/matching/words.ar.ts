export const ar = {
	name: 'وصل',
	task: 'اضغط واحدًا من الأعلى، ثم ما يناسبه من الأسفل.',
	sources: 'صِل',
	targets: 'بما يناسبه',
	matched: (source: string, target: string) => `وُصل «${source}» بـ«${target}»`,
	unmatch: (source: string) => `افصل «${source}»`,
	right: (target: string) => `الصحيح: ${target}`
};
export type MatchingWords = typeof ar;
