import encodeQR from 'qr';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { fileError } from './format.ts';

/** Bytes of the largest code at the lowest correction (ISO/IEC 18004, version 40-L). */
const most = 2953;
/** The light modules that must stand around a code (ISO/IEC 18004). */
const quiet = 4;

/** A QR code as SVG path data: `<svg viewBox="0 0 {size} {size}"><path d="{path}"/></svg>`, dark on light, the quiet zone in it. */
export interface QrCode {
	readonly path: string;
	/** The side in modules, with the quiet zone on both. */
	readonly size: number;
	readonly correction: 'low' | 'medium' | 'quartile';
}

/** The shorter the text the more of the code may be spoilt: a fourth of it (300 bytes), 15 % (900), else 7 %, so that modules stay large. */
function correctionFor(bytes: number): QrCode['correction'] {
	if (bytes <= 300) return 'quartile';
	return bytes <= 900 ? 'medium' : 'low';
}

/** Dark runs of a row, each a closed rectangle one module high. */
function rowPath(row: readonly boolean[], y: number): string {
	let path = '';
	for (let x = 0; x < row.length; x++) {
		const start = x;
		while (row[x] === true) x++;
		if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
	}
	return path;
}

/** A text as a QR code. Fails with `qr-too-long` past what a code holds. */
export function qrOf(text: string): Result<QrCode, Issue[]> {
	const bytes = new TextEncoder().encode(text).length;
	if (bytes > most) return fail([fileError('qr-too-long', { bytes, max: most })]);
	const correction = correctionFor(bytes);
	const rows = encodeQR(text, 'raw', { ecc: correction, border: quiet });
	return ok({ path: rows.map(rowPath).join(''), size: rows.length, correction });
}
