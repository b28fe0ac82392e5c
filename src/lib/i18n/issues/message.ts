/** What an issue says besides its code: names, numbers and words of the content, by name. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** The sentence that tells an issue, made from its params. */
export type Message = (params: MessageParams) => string;

const longest = 80;

/** Words of the content for the inside of quotation marks: one line, not too long, apart in direction from what is around them. */
export function shown(value: string | number | undefined): string {
	const line = String(value ?? '')
		.replace(/\s+/gu, ' ')
		.trim();
	const short = line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
	return `\u2068${short}\u2069`;
}

/** Names by what stands for them, safe to ask for any word. */
export function named<T>(names: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
	return new Map(Object.entries(names));
}

/** One sentence for each value of the param `case`, and one where it has none of them. */
export function byCase(cases: Readonly<Record<string, Message>>, otherwise: Message): Message {
	return (params) => {
		const name = String(params.case ?? '');
		const message = Object.hasOwn(cases, name) ? cases[name] : undefined;
		return (message ?? otherwise)(params);
	};
}

/** The same sentences, followed by the author's reason where a warning was accepted. */
export function withReasons(
	messages: Readonly<Record<string, Message>>,
	reasonOf: (reason: string) => string
): Readonly<Record<string, Message>> {
	return Object.fromEntries(
		Object.entries(messages).map(([code, message]) => [
			code,
			(params) => {
				const said = message(params);
				return params.reason === undefined ? said : `${said} ${reasonOf(shown(params.reason))}`;
			}
		])
	);
}
