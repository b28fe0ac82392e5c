/**
 * Cuts the bundled faces to the characters that the app writes: `npx tsx scripts/fonts.ts`. Writes `src/lib/ui/fonts/*.woff2` and the
 * licences beside them. An Arabic page fetches the `arabic` and `common` cuts, a Latin page the `latin` ones (see fonts.css).
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const target = 'src/lib/ui/fonts';

/** The characters from `first` to `last`. */
const span = (first: number, last: number) =>
	String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, step) => first + step));

/** Letters and tatweel, harakat and dagger alef, the digits ٠-٩, punctuation, alef wasla, the Persian letters of names. */
const arabic = `،؛؟${span(0x0621, 0x063a)}${span(0x0640, 0x0652)}${span(0x0660, 0x0669)}٪٫٬ٰٱپچڤگکی\u200c\u200d`;
/** What both scripts share: digits, punctuation, quotation marks, dashes. */
const common = `${span(0x20, 0x40)}[]_«»–—‘’“”…•·×−\u00a0`;
const latin = `${span(0x20, 0x7e)}${span(0xc0, 0xff)}«»–—‘’“”…•·×−\u00a0ĀāĪīŪūŒœŠšŽž`;

/** The layout rules that Arabic needs to join, to place marks and to kern. */
const shaping = 'init medi fina isol rlig ccmp calt liga rclt curs mark mkmk kern locl'.split(' ');
const plain = ['kern', 'liga', 'mark'];

interface Cut {
	/** The file of the whole face, under `node_modules`, without its ending. */
	readonly from: string;
	readonly to: string;
	readonly text: string;
	/** The one weight kept of a variable face. */
	readonly weight?: number;
}

const naskh = '@fontsource-variable/noto-naskh-arabic';
const plex = '@fontsource/ibm-plex-sans-arabic';
const serif = '@fontsource-variable/source-serif-4';

function cutsOf(weight: number): Cut[] {
	const arabicFrom = `${naskh}/files/noto-naskh-arabic-arabic-wght-normal`;
	const commonFrom = `${naskh}/files/noto-naskh-arabic-latin-wght-normal`;
	const latinFrom = `${serif}/files/source-serif-4-latin-wght-normal`;
	return [
		{ from: arabicFrom, to: `naskh-arabic-${weight}`, text: arabic, weight },
		{ from: commonFrom, to: `naskh-common-${weight}`, text: common, weight },
		{ from: latinFrom, to: `serif-latin-${weight}`, text: latin, weight }
	];
}

function interfaceCutsOf(weight: number): Cut[] {
	const from = (script: string) => `${plex}/files/ibm-plex-sans-arabic-${script}-${weight}-normal`;
	return [
		{ from: from('arabic'), to: `sans-arabic-${weight}`, text: arabic },
		{ from: from('latin'), to: `sans-common-${weight}`, text: common },
		{ from: from('latin'), to: `sans-latin-${weight}`, text: latin }
	];
}

const cuts = [...[400, 700].flatMap(cutsOf), ...[400, 600].flatMap(interfaceCutsOf)];
const licences = { 'noto-naskh-arabic': naskh, 'ibm-plex-sans-arabic': plex, 'source-serif-4': serif };

mkdirSync(target, { recursive: true });
for (const { from, to, text, weight } of cuts) {
	const whole = readFileSync(join('node_modules', `${from}.woff2`));
	const cut = await subsetFont(whole, text, {
		targetFormat: 'woff2',
		noHinting: true,
		keepFeatures: text === arabic ? shaping : plain,
		...(weight === undefined ? {} : { variationAxes: { wght: weight } })
	});
	writeFileSync(join(target, `${to}.woff2`), cut);
	console.log(
		`${to.padEnd(18)} ${String(whole.length).padStart(7)} → ${String(cut.length).padStart(6)} bytes`
	);
}
for (const [name, folder] of Object.entries(licences))
	copyFileSync(join('node_modules', folder, 'LICENSE'), join(target, `${name}.OFL.txt`));
