/**
 * Draws the app's icons from the mark, `npx tsx scripts/icons.ts`: `static/favicon.svg` and `static/icons/*.png`. The lines are
 * those of `src/lib/ui/Mark.svelte`, the colours those of the light theme.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';

const paper = '#faf5ea';
const mark =
	'<rect x="4" y="11.5" width="24" height="9" rx="2.5" fill="#f7c948"/>' +
	'<path d="M6 7h20M11 16h15M15 25h11" fill="none" stroke="#211b14" stroke-width="2.4" stroke-linecap="round"/>';

/** The mark in a square of side 32, shrunk by `scale` about the middle, on paper whose corners have `radius`. */
function drawing({ scale, radius }: Icon): string {
	const move = 16 - 16 * scale;
	return (
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
		`<rect width="32" height="32" rx="${radius}" fill="${paper}"/>` +
		`<g transform="translate(${move} ${move}) scale(${scale})">${mark}</g></svg>`
	);
}

/** The mark alone: on a dark tab the lines beside the highlighted one are drawn light. */
const favicon =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
	'<style>.beside{stroke:#211b14}@media (prefers-color-scheme:dark){.beside{stroke:#eee7da}}</style>' +
	'<rect x="4" y="11.5" width="24" height="9" rx="2.5" fill="#f7c948"/>' +
	'<g fill="none" stroke-width="2.4" stroke-linecap="round">' +
	'<path class="beside" d="M6 7h20M15 25h11"/><path stroke="#211b14" d="M11 16h15"/></g></svg>';

interface Icon {
	readonly name: string;
	readonly side: number;
	readonly scale: number;
	readonly radius: number;
}

/** A maskable icon keeps everything inside a circle of 80 % of its side (https://www.w3.org/TR/appmanifest/#icon-masks). */
const icons: readonly Icon[] = [
	{ name: 'icon-192', side: 192, scale: 0.84, radius: 6 },
	{ name: 'icon-512', side: 512, scale: 0.84, radius: 6 },
	{ name: 'maskable-512', side: 512, scale: 0.8, radius: 0 },
	{ name: 'apple-touch-180', side: 180, scale: 0.92, radius: 0 }
];

mkdirSync('static/icons', { recursive: true });
writeFileSync('static/favicon.svg', `${favicon}\n`);
for (const icon of icons) {
	const { name, side } = icon;
	const svg = Buffer.from(drawing(icon));
	await sharp(svg, { density: (72 * side) / 32 })
		.resize(side, side)
		.png({ palette: true, compressionLevel: 9 })
		.toFile(`static/icons/${name}.png`);
}
