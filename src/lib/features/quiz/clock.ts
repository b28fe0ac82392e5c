/** Milliseconds as minutes and seconds, two digits each, in the digits of `number`. */
export function minutesAndSeconds(milliseconds: number, number: (value: number) => string): [string, string] {
	const seconds = Math.ceil(milliseconds / 1000);
	const two = (value: number) => (value < 10 ? `${number(0)}${number(value)}` : number(value));
	return [two(Math.floor(seconds / 60)), two(seconds % 60)];
}
