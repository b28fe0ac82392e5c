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

/** The mark in a square of side 32, its 24 units of width grown or shrunk by `scale` about the middle, on paper where `ground`. */
function drawing(scale: number, ground: boolean): string {
	const back = ground ? `<rect width="32" height="32" fill="${paper}"/>` : '';
	const move = 16 - 16 * scale;
	const drawn = scale === 1 ? mark : `<g transform="translate(${move} ${move}) scale(${scale})">${mark}</g>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${back}${drawn}</svg>`;
}

interface Icon {
	readonly name: string;
	readonly side: number;
	readonly scale: number;
}

/** A maskable icon keeps everything inside a circle of 80 % of its side (https://www.w3.org/TR/appmanifest/#icon-masks). */
const icons: readonly Icon[] = [
	{ name: 'icon-192', side: 192, scale: 1 },
	{ name: 'icon-512', side: 512, scale: 1 },
	{ name: 'maskable-512', side: 512, scale: 0.8 },
	{ name: 'apple-touch-180', side: 180, scale: 0.92 }
];

mkdirSync('static/icons', { recursive: true });
writeFileSync('static/favicon.svg', drawing(1, false));
for (const { name, side, scale } of icons) {
	const svg = Buffer.from(drawing(scale, true));
	await sharp(svg, { density: (72 * side) / 32 })
		.resize(side, side)
		.png({ palette: true, compressionLevel: 9 })
		.toFile(`static/icons/${name}.png`);
}
