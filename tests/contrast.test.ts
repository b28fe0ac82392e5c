import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../src/lib/ui/tokens.css', import.meta.url), 'utf8');

/** The colours a block of tokens.css sets, by name without the dashes. */
function palette(selector: string): Map<string, string> {
	const start = css.indexOf(`${selector} {`);
	if (start < 0) throw new Error(`tokens.css has no ${selector}`);
	const block = css.slice(start, css.indexOf('}', start));
	return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1]!, found[2]!]));
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
	const channel = (at: number) => {
		const value = parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light! + 0.05) / (dark! + 0.05);
}

const themes = {
	light: palette(':root'),
	sepia: palette("html[data-theme='sepia']"),
	dark: palette("html[data-theme='dark']"),
	'system dark': palette('html:not([data-theme])')
};

const grounds = ['paper', 'surface', 'evidence-wash', 'refutes-wash'];
const pairs: [text: string, ground: string, least: number][] = [
	...grounds.map((ground): [string, string, number] => ['ink', ground, 7]),
	['ink', 'accent-wash', 7],
	['evidence-ink', 'evidence', 7],
	['refutes-ink', 'refutes', 7],
	['accent-ink', 'accent', 4.5],
	['accent', 'accent-wash', 4.5],
	...['ink-soft', 'accent', 'right', 'wrong', 'refutes-line'].flatMap((text) =>
		['paper', 'surface'].map((ground): [string, string, number] => [text, ground, 4.5])
	),
	...['edge', 'focus', 'evidence-line'].flatMap((line) =>
		['paper', 'surface'].map((ground): [string, string, number] => [line, ground, 3])
	),
	['evidence-line', 'evidence-wash', 3],
	['evidence-line', 'evidence', 2.4],
	['refutes-line', 'refutes', 3],
	['refutes-line', 'refutes-wash', 3]
];

describe.each(Object.entries(themes))('the %s theme', (_, colours) => {
	test.each(pairs)('%s is legible on %s (at least %d : 1)', (text, ground, least) => {
		expect(contrast(colours.get(text)!, colours.get(ground)!)).toBeGreaterThanOrEqual(least);
	});

	test('sets every colour that the light theme sets', () => {
		expect([...colours.keys()]).toEqual([...themes.light.keys()]);
	});
});

test('dark is the same whether chosen or taken from the device', () => {
	expect(themes['system dark']).toEqual(themes.dark);
});
