import type { FactLexicon } from './lexicon.ts';
import { escaped, type Target } from './targets.ts';

/** A sentence made false in one fact: the whole of it, and where it leaves the article. */
export interface Change {
	readonly text: string;
	readonly statement: string;
	readonly article: string;
}

/** What a sentence is changed by. */
export interface ChangeSource {
	readonly lexicon: FactLexicon;
	/** Every number of the article: another one of them would be a likely fact, not a false one. */
	readonly numbers: ReadonlySet<number>;
	/** All that the article says, so that a place is taken that it does not speak of. */
	readonly whole: string;
}

const yearSteps = [-2, -3, -4, -5, 2, 3, 4, 5];
const numberSteps = [2, -2, 3, -3, 4, -4, 10, -10, 20, -20, 100, -100, 200, 300, 1000, 2000];
const daysOfAnyMonth = 28;

/** How often words stand in a text, as whole words. */
function countOf(text: string, words: string): number {
	return (
		text.match(new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped(words)}(?![\\p{L}\\p{M}\\p{N}])`, 'gu'))
			?.length ?? 0
	);
}

function inDigitsOf(model: string, value: number): string {
	if (!/[٠-٩]/.test(model)) return String(value);
	return String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

function replaced(text: string, range: { start: number; end: number }, statement: string): Change {
	return {
		text: text.slice(0, range.start) + statement + text.slice(range.end),
		statement,
		article: text.slice(range.start, range.end)
	};
}

/** Another year, or another number that asks for the same form of what is counted; nothing where none is free. */
function otherNumber(target: Target, most: number, { lexicon, numbers }: ChangeSource): string | undefined {
	const { value, text, sort } = target;
	if (value === undefined) return undefined;
	const fits = (other: number): boolean =>
		other > 0 && other <= most && !numbers.has(other) && (sort === 'year' || lexicon.agree(value, other));
	const other = (sort === 'year' ? yearSteps : numberSteps).map((step) => value + step).find(fits);
	return other === undefined ? undefined : inDigitsOf(text, other);
}

/** The same name or pair of names for the month four months on, with the year as it is. */
function otherMonth({ text }: Target, { months }: FactLexicon): string {
	return text.replace(/[^/\s0-9٠-٩][^/0-9٠-٩]*/gu, (part) => {
		const name = part.trimEnd();
		const naming = months.find((each) => each.includes(name));
		const at = naming?.indexOf(name) ?? -1;
		return naming && at >= 0 ? (naming[(at + 4) % 12] ?? name) + part.slice(name.length) : part;
	});
}

function otherPlace(text: string, target: Target, { lexicon, whole }: ChangeSource): string | undefined {
	const before = new RegExp(`(?<![\\p{L}\\p{M}])(?:${lexicon.beforePlace.join('|')})\\s+$`, 'iu');
	if (!before.test(text.slice(0, target.start))) return undefined;
	const alike = lexicon.places.find((places) => places.includes(target.text)) ?? [];
	return alike.find((place) => !whole.includes(place));
}

function ofTarget(text: string, target: Target, source: ChangeSource): Change[] {
	const rest = text.slice(target.end);
	const isDay = target.sort === 'day';
	const isShare = /^\s?(?:%|٪|بالمئة|بالمائة|في المئة|في المائة|per ?cent)/u.test(rest);
	const most = isDay ? daysOfAnyMonth : isShare ? 100 : target.sort === 'year' ? 2100 : 1e9;
	if (countOf(text, target.text) > 1) return [];
	const statement =
		target.sort === 'number' || target.sort === 'day' || target.sort === 'year'
			? otherNumber(target, most, source)
			: target.sort === 'month'
				? otherMonth(target, source.lexicon)
				: target.sort === 'place'
					? otherPlace(text, target, source)
					: undefined;
	return statement === undefined || statement === target.text ? [] : [replaced(text, target, statement)];
}

/** The sentence with one word turned into its opposite, where that word can mean nothing else there. */
function opposites(text: string, { opposites: pairs }: FactLexicon): Change[] {
	return pairs.flatMap(([before, one, other, after]) =>
		[
			[one, other],
			[other, one]
		].flatMap(([from = '', to = '']): Change[] => {
			const lead = before === '' ? '(?<![\\p{L}\\p{M}\\p{N}])' : `(?<=(?<![\\p{L}\\p{M}])${before})`;
			const match = new RegExp(`${lead}${from}(?![\\p{L}\\p{M}\\p{N}])${after}`, 'u').exec(text);
			if (!match || countOf(text, from) > 1 || new RegExp(`(?<![\\p{L}])${to}(?![\\p{L}])`, 'u').test(text))
				return [];
			return [replaced(text, { start: match.index, end: match.index + from.length }, to)];
		})
	);
}

/** Every way to make a sentence false by changing one fact, grammar kept. None of a text that is too grave to be falsified. */
export function changesOf(text: string, targets: readonly Target[], source: ChangeSource): Change[] {
	if (source.lexicon.untouchable.test(text)) return [];
	return [...targets.flatMap((target) => ofTarget(text, target, source)), ...opposites(text, source.lexicon)];
}
