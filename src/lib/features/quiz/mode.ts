/** How a quiz is asked for in the address: `?mode=exam`, with `&minutes=20` for a limit and `&text=closed`; or `?mode=guess`. */
export interface AskedMode {
	readonly mode: 'quiz' | 'exam';
	/** Milliseconds. */
	readonly limit?: number;
	/** Asked before the article is read. */
	readonly guess?: true;
	/** Whether the article can be read while answering. */
	readonly openText: boolean;
}

const longest = 600;

/** Reads the address; what is not understood is as if it were not there. */
export function modeFrom(parameters: Pick<URLSearchParams, 'get'>): AskedMode {
	if (parameters.get('mode') === 'guess') return { mode: 'quiz', guess: true, openText: false };
	if (parameters.get('mode') !== 'exam') return { mode: 'quiz', openText: true };
	const minutes = Number(parameters.get('minutes'));
	const limited = Number.isFinite(minutes) && minutes > 0 && minutes <= longest;
	return {
		mode: 'exam',
		openText: parameters.get('text') !== 'closed',
		...(limited ? { limit: minutes * 60_000 } : {})
	};
}
