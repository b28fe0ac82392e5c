declare module 'subset-font' {
	interface Options {
		readonly targetFormat: 'woff2';
		readonly noHinting?: boolean;
		readonly keepFeatures?: readonly string[];
		/** A variable face pinned to one value of each axis. */
		readonly variationAxes?: Readonly<Record<string, number>>;
	}
	/** The face cut to the characters of `text`. */
	export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
